import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bareTexts, type KeptData, type KeptKind, kept, nameOf } from '../../src/state/kept.ts';
import { createSaved } from '../../src/state/storage.ts';
import { decode, encode, keyOf, type Shape } from '../../src/state/stored.ts';
import { fakeStorage } from './fakeStorage.ts';

const threeDays = { plan: { gate: 'all', days: 3 }, version: 1, cases: [], measures: [], summaries: [] };

const graded = (key: string, at: number) => ({ key, at, does: 'grade', grade: 3, signals: [2, null, 3] }) as const;

/** Something of each kind that a reader may have made, and something that another tab or device may hold. */
const made: { [K in KeptKind]: { mine: KeptData[K]; theirs: KeptData[K]; both: KeptData[K] } } = {
  work: {
    mine: { answers: { a: 'mine', b: 'mine' }, before: { 0: 1 }, after: {}, opened: false, elsewhere: false },
    theirs: { answers: { b: 'theirs', c: 'theirs' }, before: { 1: 2 }, after: { 1: 0 }, opened: true, elsewhere: true },
    both: {
      answers: { a: 'mine', b: 'mine', c: 'theirs' },
      before: { 0: 1, 1: 2 },
      after: { 1: 0 },
      opened: true,
      elsewhere: true,
    },
  },
  program: {
    mine: { values: { rows: 5 }, text: 'rows = 5' },
    theirs: { values: { rows: 9, late: true }, text: 'rows = 9, late' },
    both: { values: { rows: 5 }, text: 'rows = 5' },
  },
  trial: {
    mine: { plan: { gate: 'none' }, report: '', tried: null },
    theirs: { plan: { gate: 'all', days: 3 }, report: 'Three days.', tried: threeDays },
    both: { plan: { gate: 'none', days: 3 }, report: 'Three days.', tried: threeDays },
  },
  prediction: {
    mine: { asked: { simulation: 'drift', kind: 'number', measures: ['auc'] }, reply: null, sure: null, right: null },
    theirs: { asked: { simulation: 'drift', kind: 'number', measures: ['auc'] }, reply: 0.7, sure: 80, right: true },
    both: { asked: { simulation: 'drift', kind: 'number', measures: ['auc'] }, reply: 0.7, sure: 80, right: true },
  },
  reading: {
    mine: { read: '2026-11-28' },
    theirs: { read: '2026-11-03' },
    both: { read: '2026-11-03' },
  },
  safekeeping: {
    mine: { backup: '2026-11-28T21:40:00.000Z' },
    theirs: { backup: '2026-11-03T08:00:00.000Z' },
    both: { backup: '2026-11-28T21:40:00.000Z' },
  },
  template: {
    mine: { answers: { a: 'mine', b: 'mine' }, before: null },
    theirs: { answers: { b: 'theirs', c: 'theirs' }, before: { a: 'earlier' } },
    both: { answers: { a: 'mine', b: 'mine', c: 'theirs' }, before: { a: 'earlier' } },
  },
  review: {
    mine: { lines: [graded('a', 1), graded('b', 5)] },
    theirs: {
      lines: [graded('a', 1), { key: 'c', at: 3, does: 'undo', of: 'a' }, { key: 'd', at: 9, does: 'restart' }],
    },
    both: {
      lines: [
        graded('a', 1),
        { key: 'c', at: 3, does: 'undo', of: 'a' },
        graded('b', 5),
        { key: 'd', at: 9, does: 'restart' },
      ],
    },
  },
  mock: {
    mine: {
      ...kept.mock.initial,
      begun: 5,
      asked: ['a', 'b'],
      place: 1,
      answers: { a: { text: 'mine', seconds: 60 } },
      levels: {},
    },
    theirs: {
      ...kept.mock.initial,
      begun: 5,
      asked: ['a', 'b'],
      place: 2,
      answers: { a: { text: 'theirs', seconds: 9 }, b: { text: 'b', seconds: 3 } },
      levels: { a: [1, null, 3] },
      rated: true,
    },
    both: {
      ...kept.mock.initial,
      begun: 5,
      asked: ['a', 'b'],
      place: 2,
      answers: { a: { text: 'mine', seconds: 60 }, b: { text: 'b', seconds: 3 } },
      levels: { a: [1, null, 3] },
      rated: true,
    },
  },
  pair: {
    mine: { begun: 0, seconds: 90, notes: { a: 'mine' }, levels: {} },
    theirs: { begun: 5, seconds: 60, notes: { a: 'theirs', b: 'b' }, levels: { b: [0, null, 3] } },
    both: { begun: 5, seconds: 90, notes: { a: 'mine', b: 'b' }, levels: { b: [0, null, 3] } },
  },
  hunt: {
    mine: { answers: { carrier: 'yes', booked_at: 'yes' }, seconds: 9 },
    theirs: { answers: { carrier: 'no', refund_amount: 'no' }, seconds: 40 },
    both: { answers: { carrier: 'yes', booked_at: 'yes', refund_amount: 'no' }, seconds: 40 },
  },
  judging: {
    mine: { verdicts: { a: 'solid', b: 'weak' }, opened: ['a'] },
    theirs: { verdicts: { b: 'none', c: 'none' }, opened: ['c', 'a'] },
    both: { verdicts: { a: 'solid', b: 'weak', c: 'none' }, opened: ['a', 'c'] },
  },
  placing: {
    mine: { round: 1, places: { a: 'data', b: 'data' } },
    theirs: { round: 1, places: { b: 'model', c: 'scope' } },
    both: { round: 1, places: { a: 'data', b: 'data', c: 'scope' } },
  },
  practice: {
    mine: { interview: '2026-12-03', newADay: 5, order: 'course', begun: null, spread: null },
    theirs: {
      interview: '2026-12-09',
      newADay: 8,
      order: 'weakest',
      begun: 'placed',
      spread: { since: '2026-11-28', days: 3 },
    },
    both: {
      interview: '2026-12-03',
      newADay: 8,
      order: 'weakest',
      begun: 'placed',
      spread: { since: '2026-11-28', days: 3 },
    },
  },
};
const kinds = Object.keys(kept) as KeptKind[];
const shapeOf = (kind: KeptKind) => kept[kind] as Shape<object>;

describe.each(kinds)('what is kept of kind %s', (kind) => {
  const shape = shapeOf(kind);
  const { mine, theirs, both } = made[kind];

  test('comes back from its text as it was', () => {
    for (const data of [mine, theirs, both, shape.initial])
      expect(decode(shape, encode(shape, data))).toEqual({ kind: 'data', data });
  });

  test('is joined with another version so that nothing only one of them holds is lost', () => {
    expect(shape.merge(mine, theirs)).toEqual(both);
    expect(shape.merge(mine, mine)).toEqual(mine);
    for (const one of [mine, theirs]) {
      expect(shape.merge(one, shape.initial)).toEqual(one);
      expect(shape.merge(shape.initial, one)).toEqual(one);
    }
  });

  test('is the same however often a version comes again', () => {
    const once = shape.merge(mine, theirs);
    expect(shape.merge(once, theirs)).toEqual(once);
    expect(shape.merge(once, mine)).toEqual(once);
  });

  test('refuses a field too many, one too few and one of another type', () => {
    const fields = Object.keys(mine);
    const wrong = [
      { ...mine, extra: 1 },
      ...fields.map((field) => Object.fromEntries(Object.entries(mine).filter(([key]) => key !== field))),
      ...fields.map((field) => ({ ...mine, [field]: { not: [['this']] } })),
    ];
    for (const data of wrong)
      expect(decode(shape, JSON.stringify({ version: shape.version, data })), JSON.stringify(data)).toEqual({
        kind: 'damaged',
      });
  });

  test('is never lost to a text of any kind, and starts anew beside it', () => {
    const name = nameOf(kind, 'x');
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((data) => `{"version":${shape.version},"data":${data}}`),
      fc.nat(encode(shape, mine).length - 1).map((n) => encode(shape, mine).slice(0, n)),
    );
    fc.assert(
      fc.property(text, (found) => {
        const browser = fakeStorage({ [keyOf(name)]: found });
        const saved = createSaved(name, shape, browser.tab());
        expect(saved.getState()).toEqual(shape.initial);
        saved.setState(mine);
        expect([...browser.held.values()]).toContain(found);
      }),
    );
  });
});

test('a round of events that was begun later takes the place of an earlier one, whoever began it', () => {
  const earlier = { round: 0, places: { a: 'data', b: 'model' } };
  const later = { round: 1, places: {} };
  expect(kept.placing.merge(earlier, later)).toEqual(later);
  expect(kept.placing.merge(later, earlier)).toEqual(later);
});

test('no two kinds are kept under one name', () => {
  const families = kinds.map((kind) => kept[kind].family);
  expect(new Set(families).size).toBe(families.length);
  expect(families.filter((family) => family.includes('/'))).toEqual([]);
});

test('nothing is stored past the table of what is kept', () => {
  const root = new URL('../../', import.meta.url);
  const reaching = globSync('src/**/*.{ts,tsx,astro}', { cwd: root }).filter((file) =>
    /\b(localStorage|sessionStorage|indexedDB|document\.cookie|caches)\b/.test(
      readFileSync(new URL(file, root), 'utf8'),
    ),
  );
  expect(reaching.sort()).toEqual([
    'src/components/EarlyScript.astro',
    'src/components/SearchButton.astro',
    'src/components/ThemeSwitch.astro',
    'src/components/finding/slash.ts',
    // It writes a word, reads it and takes it away, to say whether this browser keeps any.
    'src/components/workshop/checkBrowser.ts',
    'src/state/browserStorage.ts',
    'src/state/recordings.ts',
  ]);
  const written = reaching
    .filter((file) => file.endsWith('.astro'))
    .flatMap((file) => [...readFileSync(new URL(file, root), 'utf8').matchAll(/(?:get|set|remove)Item\('([^']*)'/g)]);
  expect(new Set(written.map(([, key]) => key))).toEqual(new Set(Object.values(bareTexts).map(({ key }) => key)));
});
