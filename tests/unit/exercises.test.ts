import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { dayAndMonth, dayOf, isoDate } from '../../simulations/lib/calendar.ts';
import { arranged, type Listing, programOf } from '../../simulations/lib/listing.ts';
import { toMarkdown } from '../../src/components/exercise/markdown.ts';
import { ratingChange } from '../../src/components/exercise/ratingChange.ts';
import { isAttempt } from '../../src/components/exercise/work.ts';
import { allKinds } from '../../src/components/form/allKinds.ts';
import { cellsOf } from '../../src/components/form/kinds.ts';
import { chosen } from '../../src/components/form/options.ts';
import { exercise as shape } from '../../src/course/shapes.ts';
import type { Work } from '../../src/state/kept/work.ts';
import { kept } from '../../src/state/kept.ts';
import { decode, encode } from '../../src/state/stored.ts';

const yesOrNo = [
  { key: 'yes', label: 'it will' },
  { key: 'no', label: 'it will not' },
];
const exercise = shape.parse({
  id: 'X99',
  title: 'Sort the mail',
  session: 'splitting',
  minutes: 20,
  summary: 'A short one.',
  fields: [
    { kind: 'text', key: 'why', label: 'Why' },
    {
      kind: 'table',
      key: 'audit',
      label: 'Audit',
      rowLabel: 'Step',
      rows: [
        { key: 'one', label: 'First' },
        { key: 'two', label: 'Second' },
      ],
      columns: [
        { kind: 'choice', key: 'leak', label: 'Leak?', options: yesOrNo },
        { kind: 'text', key: 'mend', label: 'Mend' },
      ],
    },
  ],
  criteria: Array.from({ length: 4 }, (_, i) => ({
    name: `Criterion ${i + 1}`,
    form: 'An answer.',
    levels: ['low', 'middle', 'high'],
  })),
});
const work = (part: Partial<Work>): Work => ({ ...kept.work.initial, ...part });

describe('an exercise', () => {
  test('has a cell for every place that can be filled in', () => {
    expect(cellsOf(allKinds, exercise.fields)).toEqual([
      'why',
      'audit.one.leak',
      'audit.one.mend',
      'audit.two.leak',
      'audit.two.mend',
    ]);
  });

  test('opens its answers once half of the cells are filled, or the work was done elsewhere', () => {
    expect(isAttempt(allKinds, exercise, work({}))).toBe(false);
    expect(isAttempt(allKinds, exercise, work({ answers: { why: 'a', 'audit.one.leak': 'yes' } }))).toBe(false);
    expect(isAttempt(allKinds, exercise, work({ answers: { why: 'a', 'audit.one.leak': 'yes', other: 'x' } }))).toBe(
      false,
    );
    expect(
      isAttempt(allKinds, exercise, work({ answers: { why: 'a', 'audit.one.leak': 'yes', 'audit.two.leak': ' ' } })),
    ).toBe(false);
    expect(
      isAttempt(allKinds, exercise, work({ answers: { why: 'a', 'audit.one.leak': 'yes', 'audit.two.leak': 'no' } })),
    ).toBe(true);
    expect(isAttempt(allKinds, exercise, work({ elsewhere: true }))).toBe(true);
  });

  test('refuses fields, levels and keys that it does not know', () => {
    expect(shape.safeParse({ ...exercise, colour: 'red' }).success).toBe(false);
    expect(shape.safeParse({ ...exercise, criteria: exercise.criteria.slice(0, 3) }).success).toBe(false);
    expect(
      shape.safeParse({ ...exercise, criteria: exercise.criteria.map((c) => ({ ...c, levels: ['low', 'high'] })) })
        .success,
    ).toBe(false);
    const { form: _, ...noForm } = exercise.criteria[0];
    expect(
      shape.safeParse({ ...exercise, criteria: exercise.criteria.with(0, noForm as never) }).error?.message,
    ).toContain('expected what must be there');
    expect(shape.safeParse({ ...exercise, id: 'X20b' }).success).toBe(true);
    expect(shape.safeParse({ ...exercise, id: '20b' }).success).toBe(false);
    expect(shape.safeParse({ ...exercise, fields: [{ kind: 'text', key: 'Not a key', label: 'x' }] }).success).toBe(
      false,
    );
  });

  test('keeps the work of both tabs when neither could save', () => {
    const mine = work({ answers: { a: 'mine', b: 'mine' }, before: { 0: 1 }, after: { 0: 0 } });
    const theirs = work({ answers: { b: 'theirs', c: 'theirs' }, before: { 1: 2 }, opened: true, elsewhere: true });
    expect(kept.work.merge(mine, theirs)).toEqual({
      answers: { a: 'mine', b: 'mine', c: 'theirs' },
      before: { 0: 1, 1: 2 },
      after: { 0: 0 },
      opened: true,
      elsewhere: true,
    });
  });

  test('saves work as text and reads it back', () => {
    const done = work({ answers: { why: 'because' }, before: { 0: 2 }, after: { 0: 1 }, opened: true });
    expect(decode(kept.work, encode(kept.work, done))).toEqual({ kind: 'data', data: done });
    expect(decode(kept.work, encode(kept.work, work({ before: { 0: 3 } })))).toEqual({ kind: 'damaged' });
  });

  test('takes ratings that were saved when there was one of each for those before the key', () => {
    const saved = (data: unknown) => JSON.stringify({ version: 1, data });
    const then = { answers: { why: 'because' }, ratings: { 0: 2, 3: 0 }, elsewhere: true };
    expect(decode(kept.work, saved(then))).toEqual({
      kind: 'data',
      data: work({ answers: { why: 'because' }, before: { 0: 2, 3: 0 }, elsewhere: true }),
    });
    for (const damaged of [null, [], 'x', {}, { ...then, ratings: { 0: 3 } }, { ...then, extra: 1 }])
      expect(decode(kept.work, saved(damaged)), JSON.stringify(damaged)).toEqual({ kind: 'damaged' });
  });
});

describe('the difference that the key makes', () => {
  const { criteria } = exercise;

  test('is counted and named, criterion by criterion', () => {
    expect(ratingChange(criteria, { before: { 0: 2, 1: 1, 2: 0, 3: 1 }, after: { 0: 0, 1: 1, 2: 1, 3: 0 } })).toBe(
      'With the key you rated 2 lower (“Criterion 1”, “Criterion 4”), 1 higher (“Criterion 3”), 1 the same, of 4 ' +
        'rated twice. Where you went lower, read the model answer once more.',
    );
    expect(ratingChange(criteria, { before: { 1: 2 }, after: { 1: 2, 2: 0 } })).toBe(
      'With the key you rated 1 the same, of 1 rated twice.',
    );
  });

  test('is not made up where something was rated only once', () => {
    expect(ratingChange(criteria, { before: { 0: 2 }, after: {} })).toMatch(/^Rate again/);
    expect(ratingChange(criteria, { before: {}, after: { 0: 2 } })).toMatch(/^Nothing was rated before the key/);
  });
});

describe('the export', () => {
  test('holds every field, the self-rating and the program', () => {
    const done = work({
      answers: { why: 'Since it rains.', 'audit.one.leak': 'yes', 'audit.one.mend': 'drop a|b\nand c' },
      before: { 1: 2 },
      after: { 1: 1, 2: 0 },
    });
    expect(toMarkdown(allKinds, exercise, done, 'x = "```"')).toBe(`# X99 Sort the mail

## The program

\`\`\`\`python
x = "\`\`\`"
\`\`\`\`

## Why

Since it rains.

## Audit

| Step | Leak? | Mend |
| --- | --- | --- |
| First | it will | drop a\\|b<br>and c |
| Second |  |  |

## Self-rating

- Criterion 1: not rated before the key, not rated with it
- Criterion 2: Strong before the key, Sound with it
- Criterion 3: not rated before the key, Not yet with it
- Criterion 4: not rated before the key, not rated with it
`);
  });

  test('tells the words of an option, be its key kept, its words, or what is no option any more', () => {
    const told = (kept: string) => toMarkdown(allKinds, exercise, work({ answers: { 'audit.one.leak': kept } }));
    expect(told('no')).toContain('| First | it will not |');
    expect(told('it will not')).toContain('| First | it will not |');
    expect(told('perhaps | not')).toContain('| First | perhaps \\| not |');
  });

  test('says where nothing was written', () => {
    expect(toMarkdown(allKinds, exercise, work({}))).toContain('## Why\n\n_nothing written_');
  });
});

// Before options had keys, these words were kept.
const KEPT_WORDS = {
  'cadence-table': [
    'a date',
    'settled labels show a worse loss',
    'inputs or predictions drift',
    'enough new labels',
    'a person, after a diagnosis',
  ],
  'disputed-surcharge': ['yes', 'in part', 'no'],
  'five-alerts': [
    'a page, now',
    'a ticket, with a date',
    'a log line',
    'an alert to mend or delete',
    'broken data',
    'drift of the inputs',
    'drift of the prior',
    'drift of the concept',
    'labels not settled',
    'chance',
  ],
  'leakage-audit': [
    'it will',
    'it depends on the deployment',
    'hardly or not at all',
    'not known at booking',
    'fitted on test rows',
    'related rows on both sides',
    'a test unlike the deployment',
    'the test used for choosing',
    'none',
    'the largest',
    'large',
    'middling',
    'small',
    'next to nothing',
    'cannot say from here',
  ],
  'recommender-launch': [
    'minutes',
    'hours',
    'days',
    'weeks',
    'stops the canary',
    'decides the test',
    'vetoes the launch',
    'watched only',
  ],
};

test.each(Object.entries(KEPT_WORDS))('every word that was kept in %s still stands for an option', (file, words) => {
  const text = readFileSync(new URL(`../../content/exercises/${file}.mdx`, import.meta.url), 'utf8');
  const { fields } = shape.parse(parse(text.split('---')[1]));
  const options = fields.flatMap((field) =>
    field.kind === 'table' ? field.columns.flatMap((column) => (column.kind === 'choice' ? column.options : [])) : [],
  );
  expect(words.filter((word) => !chosen(options, word))).toEqual([]);
  expect(options.map(({ label }) => label).filter((label) => !words.includes(label))).toEqual([]);
});

describe('a listing', () => {
  const listing: Listing = {
    order: 'order',
    blocks: [
      { lines: [['start']] },
      { step: 'a', lines: [[], ['a = ', { param: 'n', label: 'n' }]] },
      {
        step: 'b',
        lines: [['b ', { param: 'op', label: 'op' }, ' "', { param: 'day', label: 'day', since: '2024-03-01' }, '"']],
      },
      { lines: [[{ param: 'on', label: 'on', text: 'end' }]] },
    ],
  };
  const text = (_: string, value: string) => ({ le: '<=', lt: '<' })[value] ?? '';

  test('stands in the order of its parameter', () => {
    expect(arranged(listing, { order: 'b-a' }).map(({ step }) => step)).toEqual([undefined, 'b', 'a', undefined]);
  });

  test('becomes a program with every place filled', () => {
    expect(programOf(listing, { order: 'a-b', n: 3, op: 'le', day: 121, on: true }, text)).toBe(
      'start\n\na = 3\nb <= "2024-06-30"\nend',
    );
    expect(programOf(listing, { order: 'b-a', n: 3, op: 'lt', day: 0, on: false }, text)).toBe(
      'start\nb < "2024-03-01"\n\na = 3\n',
    );
  });
});

describe('a date', () => {
  test('is the same forth and back, and follows the calendar', () => {
    fc.assert(fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (day) => dayOf(isoDate(day)) === day));
    expect(isoDate(0)).toBe('1970-01-01');
    expect(dayOf('2024-03-01') - dayOf('2024-02-29')).toBe(1);
    expect(dayOf('2100-03-01') - dayOf('2100-02-28')).toBe(1);
    expect(dayAndMonth(dayOf('2024-06-30'))).toBe('30 June');
  });

  test('is the day that the engine’s own calendar gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30_000 }), (day) => {
        expect(isoDate(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
      }),
    );
  });

  test('of another form is refused', () => {
    for (const text of ['', '30.6.2024', '2024-6-30', '2024-06-30 12:00', '12024-06-30'])
      expect(() => dayOf(text)).toThrow('needs a date such as 2024-06-30');
  });
});
