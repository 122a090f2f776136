import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { docstringsOf } from './docstrings.ts';

const files = globSync('simulations/lib/**/*.{ts,tsx}', { exclude: ['**/*.test.*'] }).sort();

describe.each(files)('%s', (file) => {
  const docs = [...docstringsOf(file)];

  it('has a docstring on everything it exports', () => {
    expect(docs.filter(([, doc]) => doc === '').map(([name]) => name)).toEqual([]);
  });

  it('writes each as a sentence', () => {
    expect(docs.filter(([, doc]) => doc && !(/\.\)?$/.test(doc) && doc.split(' ').length > 2))).toEqual([]);
  });
});
