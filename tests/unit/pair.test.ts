import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPair, writePair } from '../../src/components/pair/pairLink.ts';
import { pairMarkdown } from '../../src/components/pair/pairMarkdown.ts';
import type { DrillData } from '../../src/course/drillData.ts';

const known = new Set(['how-long-a-gap', 'canary-or-test', 'page-at-three']);

describe('the link of a pair session', () => {
  test('brings the questions back in their order, for the interviewer and for the candidate', () => {
    for (const candidate of [true, false]) {
      const ids = ['page-at-three', 'how-long-a-gap'];
      expect(readPair(writePair(ids, candidate), known)).toEqual({ ids, candidate, unknown: [] });
    }
  });

  test('names what is no question, and survives what a mail program does to it', () => {
    expect(readPair('?set=canary-or-test,no-such&amp;as=candidate', known)).toEqual({
      ids: ['canary-or-test'],
      candidate: true,
      unknown: ['no-such'],
    });
    expect(readPair('?set=how-long-a-gap,canary-or-test).', known).ids).toEqual(['how-long-a-gap', 'canary-or-test']);
  });

  test('may hold anything', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { ids } = readPair(`?set=${text}`, known);
        expect(ids.every((id) => known.has(id))).toBe(true);
      }),
    );
  });
});

test('the form of an interviewer says what was heard, signal by signal, and what was not rated', () => {
  const drill = {
    id: 'how-long-a-gap',
    opening: 'How long?',
    signals: [
      { name: ['Reason'], levels: [['none'], ['some'], ['good'], ['best']] },
      { name: [['em', ['Unit']]], levels: [['a'], ['b'], ['c'], ['d']] },
    ],
  } as unknown as DrillData;
  const text = pairMarkdown(
    [drill],
    { notes: { 'how-long-a-gap': ' quick ' }, levels: { 'how-long-a-gap': [2, null] } },
    [{ name: 'Splitting', reached: 2, possible: 3 }],
  );
  expect(text).toContain('- Splitting: 2 of 3 levels');
  expect(text).toContain('- Reason: 2 of 3, good');
  expect(text).toContain('- Unit: not rated');
  expect(text).toMatch(/\nquick\n$/);
});
