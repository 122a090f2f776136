import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { longCase } from '../../src/course/longCase.ts';
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
