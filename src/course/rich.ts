import { htmlOf } from '../markdown.ts';

/** A piece of text with its markup as data, for pages that may not write HTML by themselves: a text, or an element. */
export type Rich = string | readonly [tag: string, children: readonly Rich[], href?: string];

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[^\s=>]+="[^"]*")*)\s*\/?>|([^<]+)/g;
const EMPTY = new Set(['br', 'hr']);
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'" };

/** A text in Markdown as data. Throws where its HTML has what cannot be told as data, such as a comment. */
export const richOf = (markdown: string): readonly Rich[] => treeOf(htmlOf(markdown).trim());

/** The one paragraph of a text without the element around it. */
export function inlineOf(markdown: string): readonly Rich[] {
  const tree = richOf(markdown);
  const [first] = tree;
  return tree.length === 1 && typeof first === 'object' && first[0] === 'p' ? first[1] : tree;
}

function treeOf(html: string): readonly Rich[] {
  const open: { tag: string; href: string | undefined; children: Rich[] }[] = [
    { tag: '', href: undefined, children: [] },
  ];
  let read = 0;
  for (const { 0: token, 1: end, 2: tag, 3: attributes, 4: text, index } of html.matchAll(TOKEN)) {
    if (index !== read) throw new Error(`This cannot be told as data: ${html.slice(read, index)}`);
    read = index + token.length;
    const inner = open[open.length - 1];
    if (text !== undefined) {
      if (text.trim() !== '' || inner.tag !== '') inner.children.push(plain(text));
    } else if (end === '/') {
      const { tag: closed, href, children } = open.pop() ?? inner;
      if (closed !== tag) throw new Error(`<${closed}> is closed by </${tag}> in: ${html}`);
      open[open.length - 1].children.push(href === undefined ? [tag, children] : [tag, children, href]);
    } else if (EMPTY.has(tag)) {
      inner.children.push([tag, []]);
    } else {
      const href = /\shref="([^"]*)"/.exec(attributes)?.[1];
      open.push({ tag, href: href === undefined ? undefined : plain(href), children: [] });
    }
  }
  if (read !== html.length || open.length !== 1) throw new Error(`This cannot be told as data: ${html.slice(read)}`);
  return open[0].children;
}

const plain = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => {
    if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name];
    throw new Error(`This entity is not known: ${whole}. There are: ${Object.keys(ENTITIES).join(', ')}.`);
  });
