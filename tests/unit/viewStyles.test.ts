import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** The style sheets of pictures go to the browser as one, so none may reach into the picture of another simulation. */
const sheets = globSync('simulations/*/view.css').map((file) => ({ file, name: file.split('/')[1] }));
const sources = globSync(['simulations/**/*.tsx', 'src/**/*.{tsx,astro}']).map((file) => ({ file, text: read(file) }));

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function selectorsOf(sheet: string): string[] {
  const bare = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/([^{}]+)\{/g)]
    .flatMap(([, list]) => list.split(','))
    .map((selector) => selector.trim())
    .filter((selector) => selector !== '' && !selector.startsWith('@'));
}

const classesOf = (selector: string): string[] => [...selector.matchAll(/\.([\w-]+)/g)].map(([, name]) => name);

describe.each(sheets)('$file', ({ file, name }) => {
  const others = sources.filter((source) => !source.file.startsWith(`simulations/${name}/`));
  const isOwn = (className: string) => !others.some(({ text }) => mentions(text, className));

  test('styles nothing but what stands in this picture: each selector has a class that no other file uses', () => {
    const loose = selectorsOf(read(file)).filter((selector) => !classesOf(selector).some(isOwn));
    expect(loose).toEqual([]);
  });
});

/** Whether a text holds the class as a word of a quoted string. */
function mentions(text: string, className: string): boolean {
  return new RegExp(`["'\`][^"'\`\\n]*(?<![\\w-])${className}(?![\\w-])[^"'\`\\n]*["'\`]`).test(text);
}

test('a sheet is found to reach out where it does', () => {
  expect(selectorsOf('.a .b, .c { x: y }\n@media (x) { .d { x: y } }')).toEqual(['.a .b', '.c', '.d']);
  expect(classesOf('.a.b > g .c-d')).toEqual(['a', 'b', 'c-d']);
  expect(mentions('<p className="x rule">', 'rule')).toBe(true);
  expect(mentions('<p className="x ruler">', 'rule')).toBe(false);
});
