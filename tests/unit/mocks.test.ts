import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readOpen, writeOpen } from '../../src/components/mock/mockAddress.ts';
import { scoreMarkdown } from '../../src/components/mock/scoreMarkdown.ts';
import type { Material } from '../../src/components/mock/step.ts';
import { toWorkOn } from '../../src/components/mock/toWorkOn.ts';
import { longCase } from '../../src/course/longCase.ts';
import type { Mock } from '../../src/state/kept/mock.ts';
import { kept } from '../../src/state/kept.ts';
import { chooseDrills, mockIds, scores } from '../../src/state/mocks.ts';
import { fakeStorage } from './fakeStorage.ts';

const drills = Array.from({ length: 30 }, (_, i) => ({ id: `d${i}`, session: i < 12 ? 'release' : 'splitting' }));

describe('the questions of a mock', () => {
  test('are of its theme, as many as asked for, and none stands twice', () => {
    const chosen = chooseDrills(drills, 'release', 10, [], 7);
    expect(new Set(chosen).size).toBe(10);
    expect(chosen.every((id) => Number(id.slice(1)) < 12)).toBe(true);
    expect(chooseDrills(drills, 'all', 20, [], 7)).toHaveLength(20);
    expect(chooseDrills(drills, 'release', 20, [], 7)).toHaveLength(12);
  });

  test('are others with another seed, and first those that were asked least', () => {
    expect(chooseDrills(drills, 'all', 10, [], 1)).not.toEqual(chooseDrills(drills, 'all', 10, [], 2));
    const first = chooseDrills(drills, 'all', 20, [], 1);
    const then = chooseDrills(drills, 'all', 10, [{ asked: first }], 2);
    expect(then.filter((id) => first.includes(id))).toEqual([]);
  });
});

test('a score counts the levels that were given, out of three for each signal that was rated', () => {
  expect(
    scores([
      { name: 'Release', levels: [3, 2, null] },
      { name: 'Release', levels: [0] },
      { name: 'Splitting', levels: [null] },
    ]),
  ).toEqual([
    { name: 'Release', reached: 5, possible: 9 },
    { name: 'Splitting', reached: 0, possible: 0 },
  ]);
});

const signal = (name: string) => ({ name: [name], levels: [['none'], ['some'], ['good'], ['best']] });
const material = {
  sessions: [{ id: 'splitting', title: 'Splitting | leakage' }],
  cases: [],
  drills: [
    {
      id: 'a',
      session: 'splitting',
      minutes: 2,
      opening: 'How long a gap?',
      page: '/drills/a/',
      signals: [signal('Reason'), signal('Unit')],
    },
    { id: 'b', session: 'other', minutes: 1, opening: 'Which week?', page: '/drills/b/', signals: [signal('Week')] },
  ],
} as unknown as Material;
/** Half an hour after midnight: in most zones the day before in Greenwich, or the same. */
const NIGHT = new Date(2026, 10, 28, 0, 30).getTime();
const attempt: Mock = {
  ...kept.mock.initial,
  begun: NIGHT,
  asked: ['a', 'b'],
  place: 2,
  answers: { a: { text: ' 17 days ', seconds: 61 } },
  levels: { a: [2, 0] },
  rated: true,
};

describe('a mock as a document', () => {
  const text = scoreMarkdown(attempt, material);

  test('has each question with its answer and the levels in words, as the form of a pair has', () => {
    expect(text).toContain(
      '## 1. How long a gap?\n\n1:01 of 2:00\n\n17 days\n\n- Reason: 2 of 3, good\n- Unit: 0 of 3, none\n',
    );
    expect(text).toContain('## 2. Which week?\n\n0:00 of 1:00\n\n_nothing typed_\n\n- Week: not rated\n');
  });

  test('has the day where the reader is, and a table that Markdown reads as one', () => {
    expect(text).toMatch(
      /^# Mock interview of 2026-11-28\n\n2 questions on all sessions\n\n\| Group \| Levels reached \|\n/,
    );
    expect(text).toContain('| Splitting \\| leakage | 2 of 6 |');
    expect(text).not.toContain('0 of 0');
  });

  test('says what to work on, and where', () => {
    expect(text).toContain('## What to work on\n\n- Unit (0 of 3), in: How long a gap? Next: some\n- Reason (2 of 3)');
  });
});

test('what to work on are the lowest levels first, each with the level above it and the question it stands in', () => {
  const weak = toWorkOn({ ...attempt, levels: { a: [2, 1], b: [0] } }, material);
  expect(weak.map(({ name, level, next }) => [name[0], level, next[0]])).toEqual([
    ['Week', 0, 'some'],
    ['Unit', 1, 'good'],
    ['Reason', 2, 'best'],
  ]);
  expect(weak[0]).toMatchObject({ asked: 'Which week?', page: '/drills/b/' });
  expect(toWorkOn({ ...attempt, levels: { a: [3, null] } }, material)).toEqual([]);
});

test('an address opens the mock that it names, and no other text', () => {
  expect(readOpen(new URL(writeOpen('https://here/mock/', '1764410000000')).search)).toBe('1764410000000');
  expect(readOpen('?open=x1')).toBeNull();
  expect(readOpen('')).toBeNull();
  expect(writeOpen('/mock/', null)).toBe('/mock/');
});

test('mocks are found by what is kept, the latest first, and other keys are none', () => {
  const place = fakeStorage({
    'flywheel/mock/5': '{}',
    'flywheel/mock/20': '{}',
    'flywheel/mock/x': '',
    other: '',
  }).tab();
  expect(mockIds(place)).toEqual(['20', '5']);
});

test.each(globSync('content/cases/*.yaml'))(
  '%s has 45 minutes and turns once, and it says so where it is wrong',
  (file) => {
    const data = parse(readFileSync(file, 'utf8'));
    expect(longCase.parse(data).phases.length).toBeGreaterThan(3);
    const longer = {
      ...data,
      phases: data.phases.map((phase: object, i: number) => (i ? phase : { ...phase, minutes: 9 })),
    };
    expect(longCase.safeParse(longer).error?.message).toContain('45 minutes');
    const straight = { ...data, phases: data.phases.map(({ turn: _, ...phase }: { turn?: string }) => phase) };
    expect(longCase.safeParse(straight).error?.message).toContain('begins with a turn');
  },
);
