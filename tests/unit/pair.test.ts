import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPair, writeCandidate, writeInterviewer } from '../../src/components/pair/pairLink.ts';
import { pairMarkdown } from '../../src/components/pair/pairMarkdown.ts';
import type { DrillData } from '../../src/course/drillData.ts';
import { kept } from '../../src/state/kept.ts';
import { formId, keptForms } from '../../src/state/pairs.ts';
import { decode } from '../../src/state/stored.ts';
import { fakeStorage } from './fakeStorage.ts';

const known = new Set(['how-long-a-gap', 'canary-or-test', 'page-at-three']);

describe('the link of a pair session', () => {
  const ids = ['page-at-three', 'how-long-a-gap'];

  test('brings the questions back in their order, for the interviewer with a name, for the candidate without', () => {
    const empty = { ids, name: '', at: 0, unknown: [] };
    expect(readPair(writeInterviewer(ids), known)).toEqual({ ...empty, candidate: false });
    expect(readPair(writeInterviewer(ids, 'Zoë & Co'), known)).toMatchObject({
      ids,
      name: 'Zoë & Co',
      candidate: false,
    });
    expect(readPair(writeCandidate(ids), known)).toEqual({ ...empty, candidate: true });
  });

  test('brings the candidate back to the question that stood there, and to none beyond the last', () => {
    expect(readPair(writeCandidate(ids, 1), known).at).toBe(1);
    expect(readPair(`${writeCandidate(ids)}&at=99`, known).at).toBe(1);
    expect(readPair(`${writeCandidate(ids)}&at=-3`, known).at).toBe(0);
  });

  test('names what is no question, and survives what a mail program does to it', () => {
    expect(readPair('?set=canary-or-test,no-such&amp;as=candidate', known)).toMatchObject({
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
    { begun: 1, seconds: 750, notes: { 'how-long-a-gap': ' quick ' }, levels: { 'how-long-a-gap': [2, null] } },
    {
      found: [
        { name: 'Splitting', reached: 2, possible: 3 },
        { name: 'Release', reached: 0, possible: 0 },
      ],
      name: 'Anna',
      day: '2026-11-29',
    },
  );
  expect(text).toContain('# Pair interview of 2026-11-29\n\nCandidate: Anna\n\nTime: 12:30\n\n');
  expect(text).toContain('- Release: not rated');
  expect(text).toContain('- Splitting: 2 of 3 levels');
  expect(text).toContain('- Reason: 2 of 3, good');
  expect(text).toContain('- Unit: not rated');
  expect(text).toMatch(/\nquick\n$/);
});

test('the forms that are kept are found again, each with its set and its name', () => {
  const forms = [
    { ids: ['how-long-a-gap', 'canary-or-test'], name: '' },
    { ids: ['how-long-a-gap'], name: 'A/B, Anna' },
  ];
  const place = fakeStorage({
    ...Object.fromEntries(forms.map((form) => [`flywheel/pair/${formId(form)}`, '{}'])),
    'flywheel/mock/5': '{}',
  }).tab();
  expect(keptForms(place)).toEqual(forms);
});

test('a form of the version without date and clock keeps its notes', () => {
  const old = JSON.stringify({ version: 1, data: { notes: { a: 'heard' }, levels: { a: [1] } } });
  expect(decode(kept.pair, old)).toEqual({
    kind: 'data',
    data: { begun: 0, seconds: 0, notes: { a: 'heard' }, levels: { a: [1] } },
  });
});
