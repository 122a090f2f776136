import type { Block } from './blocks.ts';

/** A document as HTML to be pasted into another program: headings, paragraphs, lists and tables, and no styles. */
export const documentToHtml = (title: string, parts: readonly { label: string; blocks: readonly Block[] }[]): string =>
  [
    `<h1>${escaped(title)}</h1>`,
    ...parts.map(({ label, blocks }) => `<h2>${escaped(label)}</h2>${blocks.map(toHtml).join('') || '<p></p>'}`),
  ].join('\n');

function toHtml(block: Block): string {
  switch (block.kind) {
    case 'lines':
      return `<p>${block.lines.map(escaped).join('<br>')}</p>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('')}</${tag}>`;
    }
    case 'table':
      return `<table border="1"><thead><tr>${cells(block.head, 'th')}</tr></thead><tbody>${block.rows
        .map((row) => `<tr>${cells(row, 'td')}</tr>`)
        .join('')}</tbody></table>`;
  }
}

const cells = (texts: readonly string[], tag: 'th' | 'td'): string =>
  texts.map((text) => `<${tag}>${escaped(text).replaceAll('\n', '<br>')}</${tag}>`).join('');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
