import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';

const files = globSync('content/**/*.{mdx,md}');
const blocks = files.flatMap((file) => {
  const found = [...readFileSync(file, 'utf8').matchAll(/^```(yaml|json)\n([\s\S]*?)^```$/gm)];
  return found.map(([, language, text]) => ({ file, language, text }));
});

test('there is a block of data to look at', () => {
  expect(blocks.length).toBeGreaterThan(0);
});

test.each(blocks)('a $language block of $file can be copied and read', ({ language, text }) => {
  const problems = parseDocument(text).errors.map(({ message }) => message);
  expect(problems).toEqual([]);
  if (language === 'json') expect(() => JSON.parse(text)).not.toThrow();
});
