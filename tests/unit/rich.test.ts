import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inlineOf, type Rich, richOf } from '../../src/course/rich.ts';
import { htmlOf } from '../../src/markdown.ts';

const html = (text: readonly Rich[]): string =>
  text
    .map((piece) => {
      if (typeof piece === 'string')
        return piece.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      const [tag, children, href] = piece;
      return `<${tag}${href === undefined ? '' : ` href="${href}"`}>${html(children)}</${tag}>`;
    })
    .join('');
const bare = (text: string): string =>
  text
    .replace(/ (?:class|tabindex)="[^"]*"/g, '')
    .replace(/\s+/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('> <', '><')
    .trim();

test('a text with its markup as data says what its HTML says', () => {
  expect(richOf('A **bold** word, `x < 1 & y`, and [a link](/labs/).')).toEqual([
    ['p', ['A ', ['strong', ['bold']], ' word, ', ['code', ['x < 1 & y']], ', and ', ['a', ['a link'], '/labs/'], '.']],
  ]);
});

test('a single paragraph can stand without the element around it', () => {
  expect(inlineOf('Only *this*.')).toEqual(['Only ', ['em', ['this']], '.']);
  expect(inlineOf('One.\n\nTwo.')).toEqual([
    ['p', ['One.']],
    ['p', ['Two.']],
  ]);
});

test('every paragraph of every drill can be told as data, and nothing of it is lost', () => {
  const texts = globSync('content/drills/*.yaml').flatMap((file) =>
    readFileSync(file, 'utf8')
      .split(/^[a-zA-Z]+: \|?\s*/m)
      .map((text) => text.trim())
      .filter(Boolean),
  );
  expect(texts.length).toBeGreaterThan(200);
  for (const text of texts) expect(bare(html(richOf(text)))).toBe(bare(htmlOf(text)));
});
