import type { Found } from './termForms.ts';

/** Elements whose words are headings, labels, code, links or pictures, and stay as they are. */
const LEFT =
  /^(a|abbr|astro-island|button|caption|code|dt|figure|h[1-6]|label|legend|pre|script|select|summary|svg|textarea|th)$/;
/** A comment, a tag with its attributes, or text. */
const PIECE = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^">])*)>|[^<]+/g;

/** The HTML of a text in which the first use of each term that `find` finds is a link to `addressOf` it. */
export function linkedTerms(html: string, find: (text: string) => Found[], addressOf: (id: string) => string): string {
  const linked = new Set<string>();
  let left: { name: string; depth: number } | null = null;
  return html.replace(
    PIECE,
    (piece, end: string | undefined, name: string | undefined, attributes: string | undefined) => {
      if (name === undefined) return left || piece.startsWith('<') ? piece : withLinks(piece);
      if (left) {
        if (name === left.name) left.depth += end ? -1 : 1;
        if (left.depth === 0) left = null;
      } else if (!end && isLeft(name, attributes ?? '')) left = { name, depth: 1 };
      return piece;
    },
  );

  function withLinks(text: string): string {
    let done = 0;
    let out = '';
    for (const { id, at, length } of find(text)) {
      if (linked.has(id)) continue;
      linked.add(id);
      out += `${text.slice(done, at)}<a href="${addressOf(id)}">${text.slice(at, at + length)}</a>`;
      done = at + length;
    }
    return out + text.slice(done);
  }
}

const isLeft = (name: string, attributes: string): boolean =>
  LEFT.test(name) || (name === 'div' && /\bclass="(simulation|trial)[ "]/.test(attributes));
