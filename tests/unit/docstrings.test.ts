import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docstringsOf } from './docstrings.ts';

const files = globSync('simulations/lib/**/*.{ts,tsx}', { exclude: ['**/*.test.*'] }).sort();

describe.each(files)('%s', (file) => {
  const docs = [...docstringsOf(file)];

  it('has a docstring on everything it exports', () => {
    expect(docs.filter(([, doc]) => doc === '').map(([name]) => name)).toEqual([]);
  });

  it('names in each what it is of, and does not lean on a neighbour', () => {
    expect(openings(file).filter((text) => /^(What|The same) /.test(text))).toEqual([]);
  });

  it('writes each as a sentence', () => {
    expect(docs.filter(([, doc]) => doc && !(/\.\)?$/.test(doc) && doc.split(' ').length > 2))).toEqual([]);
  });
});

/** The beginning of every doc comment of a file, also of what it does not export. */
function openings(file: string): string[] {
  const comments = readFileSync(file, 'utf8').matchAll(/\/\*\*[\s*]*([^\n]*)/g);
  return Array.from(comments, ([, text]) => text);
}
