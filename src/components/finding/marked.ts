/** A piece of an excerpt, and whether it is what was looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  '#x27': "'",
  nbsp: ' ',
};

/** An excerpt, which is text with `<mark>` as its only markup, in pieces of plain text. */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, place) => ({ text: plain(text), marked: place % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&([a-z]+|#\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
