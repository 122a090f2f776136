/** Attributes whose words a reader reads. */
const READ = /\b(?:do|ask|question|wrong|title)="([^"]*)"/g;
/** A tag with attributes that may hold braces and quotes. */
const TAG = /<\/?([A-Za-z][\w.]*)((?:"[^"]*"|'[^']*'|\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}|[^>"'{])*)>/g;
/** Components that put a number into the text. */
const NUMBERS = ['Measure', 'Case'];

/**
 * The words of a text in MDX as a reader meets them, cells of tables and folded parts included: no front matter, comments,
 * listings or markup. A number that a component brings stands as 0; a heading that an attribute brings stands by itself.
 */
export function plainText(mdx: string): string {
  return mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/^```[\s\S]*?^```/gm, ' ')
    .replace(TAG, (_, name: string, attributes: string) => {
      if (NUMBERS.includes(name)) return '0';
      const read = [...attributes.matchAll(READ)].map(([, text]) => text);
      return read.length > 0 ? `\n\n${read.join('\n\n')}\n\n` : '';
    })
    .replace(/^\|[\s:|-]*\|$/gm, '');
}

/** The words of a plain text: whatever holds a letter or a digit. */
export const wordsOf = (plain: string): string[] => plain.split(/[\s|]+/).filter((word) => /[\p{L}\d]/u.test(word));

/** Minutes to read a text in MDX, at 120 words a minute; a cell of a table is read like any other words. */
export const readingMinutes = (mdx: string): number => Math.max(1, Math.round(wordsOf(plainText(mdx)).length / 120));
