import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { dayAfter, dayOf, daysBetween, startOf } from '../../src/state/day.ts';
import { type Practice, practice } from '../../src/state/kept/practice.ts';
import { type Grade, type Line, type Review, review } from '../../src/state/kept/review.ts';
import { queueOf, quotaOf } from '../../src/state/queue.ts';
import { createReviews } from '../../src/state/reviews.ts';
import { previewOf, scheduleOf, standing } from '../../src/state/schedule.ts';
import { weakestOf } from '../../src/state/strength.ts';

const MORNING = new Date(2026, 10, 28, 9).getTime();
const DAY = 86_400_000;
const settings: Practice = { ...practice.initial, begun: 'in order' };
const drills = Array.from({ length: 47 }, (_, i) => ({
  id: `drill-${i}`,
  session: `session-${Math.floor(i / 10)}`,
  kind: i % 10 === 0 ? 'napkin' : 'case',
}));
const ids = drills.map(({ id }) => id);
/** Reviews that are kept nowhere. */
const forgetting = () => createReviews(ids, () => createStore<Review>(() => review.initial));
const graded = (key: string, at: number, grade: Grade = 3): Line => ({ key, at, does: 'grade', grade, signals: [] });

const gradings = fc
  .array(
    fc.record({
      at: fc.integer({ min: MORNING, max: MORNING + 60 * DAY }),
      grade: fc.constantFrom<Grade>(1, 2, 3, 4),
      key: fc.uuid(),
      does: fc.constantFrom('grade', 'grade', 'grade', 'undo', 'restart'),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((made) => {
    const sorted = made.toSorted((a, b) => a.at - b.at);
    return sorted.map(({ key, at, grade, does }, i): Line => {
      if (does === 'undo') return { key, at, does: 'undo', of: sorted[Math.max(0, i - 1)].key };
      return does === 'restart' ? { key, at, does: 'restart' } : graded(key, at, grade);
    });
  });

describe('a drill comes back', () => {
  test('in minutes after “again”, in days after “good” twice, later after each success', () => {
    const lines = [graded('a', MORNING, 1)];
    expect((scheduleOf(lines, null)?.due ?? 0) - MORNING).toBeLessThan(15 * 60_000);
    const good = [graded('a', MORNING), graded('b', MORNING + 15 * 60_000)];
    const first = scheduleOf(good, null)?.due ?? 0;
    expect(first).toBe(startOf(dayOf(first)));
    expect(first - MORNING).toBeGreaterThan(DAY / 2);
    const second = scheduleOf([...good, graded('c', first)], null)?.due ?? 0;
    expect(second - first).toBeGreaterThan(first - MORNING);
  });

  test('with the morning where its minutes end after midnight, and no later than after a better grade', () => {
    const night = new Date(2026, 10, 28, 23, 59).getTime();
    const { 2: hard, 4: easy } = previewOf([graded('a', night - 60_000, 1)], null, night);
    expect(hard).toBe(startOf('2026-11-29'));
    expect(hard).toBeLessThanOrEqual(easy);
  });

  test('later for a better grade, as the buttons say beforehand', () => {
    fc.assert(
      fc.property(gradings, (lines) => {
        const now = (lines.at(-1)?.at ?? MORNING) + 3 * DAY;
        const preview = previewOf(lines, null, now);
        expect(preview[1]).toBeLessThanOrEqual(preview[2]);
        expect(preview[2]).toBeLessThanOrEqual(preview[3]);
        expect(preview[3]).toBeLessThanOrEqual(preview[4]);
        expect(scheduleOf([...lines, graded('then', now, 3)], null)?.due).toBe(preview[3]);
      }),
    );
  });

  test('on the day of the interview at the latest, whatever was graded', () => {
    fc.assert(
      fc.property(gradings, fc.integer({ min: 1, max: 90 }), (lines, days) => {
        const last = standing(lines).at(-1);
        fc.pre(last !== undefined);
        const interview = dayAfter(dayOf(last?.at ?? 0), days);
        const due = scheduleOf(lines, interview)?.due ?? 0;
        expect(due).toBeLessThanOrEqual(startOf(interview));
        expect(due).toBeGreaterThanOrEqual(last?.at ?? 0);
      }),
    );
  });

  test('on the day of the interview once more, then as without one', () => {
    const reviews = forgetting();
    for (const id of ids.slice(0, 3)) reviews.grade(id, 4, [], MORNING);
    const plan = { ...settings, interview: dayAfter(dayOf(MORNING), 2) };
    const then = MORNING + 2 * DAY;
    const due = (now: number) => queueOf(drills, reviews.getState(), plan, now).due;
    expect(due(then - DAY)).toEqual([]);
    expect(due(then)).toEqual(ids.slice(0, 3));
    reviews.grade(ids[0], 4, [], then);
    expect(due(then + 60_000)).toEqual(ids.slice(1, 3));
    const lines = reviews.getState().get(ids[1]) ?? [];
    expect(queueOf(drills, new Map([[ids[1], lines]]), plan, then + DAY).next).toBe(scheduleOf(lines, null)?.due);
  });

  test('never, when its only grade was taken back or it was begun anew', () => {
    expect(scheduleOf([graded('a', 1), { key: 'b', at: 2, does: 'undo', of: 'a' }], null)).toBeNull();
    expect(scheduleOf([graded('a', 1), { key: 'b', at: 2, does: 'restart' }], null)).toBeNull();
    expect(scheduleOf([graded('a', 1), { key: 'b', at: 2, does: 'restart' }, graded('c', 3)], null)?.times).toBe(1);
  });
});

describe('two devices', () => {
  test('come to the same log in either order, and lose no line', () => {
    fc.assert(
      fc.property(gradings, gradings, (here, there) => {
        const both = review.merge({ lines: here }, { lines: there }).lines;
        expect(review.merge({ lines: there }, { lines: here }).lines).toEqual(both);
        expect(new Set(both.map(({ key }) => key))).toEqual(new Set([...here, ...there].map(({ key }) => key)));
        expect(review.merge({ lines: both }, { lines: here }).lines).toEqual(both);
      }),
    );
  });

  test('an undo on one holds on the other', () => {
    const there = [graded('a', 1)];
    const here = [...there, { key: 'b', at: 5, does: 'undo', of: 'a' } as const];
    expect(scheduleOf(review.merge({ lines: there }, { lines: here }).lines, null)).toBeNull();
  });
});

describe('a week of reviews', () => {
  test('begins five drills a day, asks for what is due, and ends with all of it seen in time for an interview', () => {
    const reviews = forgetting();
    const interview = dayAfter(dayOf(MORNING), 8);
    const begunOn: number[] = [];
    for (let day = 0; day < 8; day++) {
      const plan = { ...settings, interview };
      let now = MORNING + day * DAY;
      for (let step = 0; step < 400; step++) {
        const { due, fresh, begun } = queueOf(drills, reviews.getState(), plan, now);
        begunOn[day] = begun;
        const id = due[0] ?? fresh[0];
        if (id === undefined) break;
        reviews.grade(id, step % 9 === 0 ? 2 : 3, [2, 2, 3], now);
        now += 2 * 60_000;
      }
    }
    const end = queueOf(drills, reviews.getState(), settings, MORNING + 7 * DAY + 12 * 3_600_000);
    expect(end.unseen).toBe(0);
    expect(Math.max(...begunOn)).toBe(6);
    expect(begunOn.reduce((sum, begun) => sum + begun, 0)).toBe(47);
  });

  test('without a date keeps to the number of new drills that was asked for', () => {
    const reviews = forgetting();
    const { fresh } = queueOf(drills, reviews.getState(), settings, MORNING);
    expect(fresh).toEqual(ids.slice(0, 5));
    reviews.grade(fresh[0], 4, [], MORNING);
    expect(queueOf(drills, reviews.getState(), settings, MORNING + 60_000)).toMatchObject({ begun: 1, unseen: 46 });
    expect(queueOf(drills, reviews.getState(), settings, MORNING + 60_000).fresh).toEqual(ids.slice(1, 5));
    expect(queueOf(drills, reviews.getState(), settings, MORNING + DAY).fresh).toHaveLength(5);
  });
});

test('the daily quota sees every drill before the day of the interview, from any day and number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 60 }), (unseen, days) => {
      const interview = dayAfter(dayOf(MORNING), days);
      let left = unseen;
      for (let day = dayOf(MORNING); day < interview; day = dayAfter(day, 1)) {
        left -= Math.min(left, quotaOf({ ...settings, interview, newADay: 0 }, left, day));
      }
      expect(left).toBe(0);
    }),
  );
});

test('what is overdue can be spread over days: a part each day, the longest due first, and what was done is done', () => {
  const reviews = forgetting();
  for (const [i, id] of ids.slice(0, 30).entries()) reviews.grade(id, 4, [], MORNING + i * 60_000);
  const later = MORNING + 60 * DAY;
  const spread = { since: dayOf(later), days: 3 };
  const of = (day: number) => queueOf(drills, reviews.getState(), { ...settings, spread }, later + day * DAY).due;
  expect(queueOf(drills, reviews.getState(), settings, later).due).toHaveLength(30);
  expect([of(0).length, of(1).length, of(2).length]).toEqual([10, 20, 30]);
  for (const id of of(0)) reviews.grade(id, 4, [], later);
  expect([of(0).length, of(1).length, of(2).length]).toEqual([0, 10, 20]);
});

test('what is spread is said: how many more, and over how many days', () => {
  const reviews = forgetting();
  for (const [i, id] of ids.slice(0, 30).entries()) reviews.grade(id, 4, [], MORNING + i * 60_000);
  const later = MORNING + 60 * DAY;
  const spread = { since: dayOf(later), days: 5 };
  const of = (day: number) => queueOf(drills, reviews.getState(), { ...settings, spread }, later + day * DAY).moved;
  expect([of(0), of(3), of(4)]).toEqual([
    { drills: 24, days: 4 },
    { drills: 6, days: 1 },
    { drills: 0, days: 0 },
  ]);
  expect(queueOf(drills, reviews.getState(), settings, later).moved).toEqual({ drills: 0, days: 0 });
});

test('on the day of the interview what was graded Again or Hard comes first', () => {
  const reviews = forgetting();
  const grades: readonly Grade[] = [4, 2, 3, 1];
  for (const [i, grade] of grades.entries()) reviews.grade(ids[i], grade, [], MORNING + i);
  const then = MORNING + DAY;
  const { due } = queueOf(drills, reviews.getState(), { ...settings, interview: dayOf(then) }, then);
  expect(due.slice(0, 2).toSorted()).toEqual(['drill-1', 'drill-3']);
  expect(due.slice(2).toSorted()).toEqual(['drill-0', 'drill-2']);
});

test('whoever wants more today gets them, and tomorrow the plan holds again', () => {
  const reviews = forgetting();
  for (const id of ids.slice(0, 5)) reviews.grade(id, 4, [], MORNING);
  const fresh = (now: number, atLeast?: number) => queueOf(drills, reviews.getState(), settings, now, atLeast).fresh;
  expect(fresh(MORNING + 1)).toEqual([]);
  expect(fresh(MORNING + 1, 10)).toEqual(ids.slice(5, 10));
  expect(fresh(MORNING + DAY)).toHaveLength(5);
});

test('placement asks the first question of each session that is no sum; then the weakest sessions come first', () => {
  const reviews = forgetting();
  const placing = { ...settings, begun: 'placing' } as const;
  const { fresh } = queueOf(drills, reviews.getState(), placing, MORNING);
  expect(fresh).toEqual(['drill-1', 'drill-11', 'drill-21', 'drill-31', 'drill-41']);
  for (const [i, id] of fresh.entries()) reviews.grade(id, 3, [i === 2 ? 0 : 2, 2], MORNING);
  const after = queueOf(drills, reviews.getState(), { ...settings, order: 'weakest', newADay: 12 }, MORNING + 60_000);
  expect(after.fresh[0]).toBe('drill-20');
  expect(after.path[0]).toBe('session-2');
  expect(new Set(after.path).size).toBe(5);
});

test('placement without rated signals goes by the grades, from Again up to Easy', () => {
  const reviews = forgetting();
  const grades: readonly Grade[] = [4, 3, 1, 2, 3];
  const placing = { ...settings, begun: 'placing' } as const;
  for (const [i, id] of queueOf(drills, reviews.getState(), placing, MORNING).fresh.entries()) {
    reviews.grade(id, grades[i], [null, null], MORNING);
  }
  const { path } = queueOf(drills, reviews.getState(), { ...settings, order: 'weakest' }, MORNING + 60_000);
  expect(path).toEqual(['session-2', 'session-3', 'session-1', 'session-4', 'session-0']);
  const { strengths } = queueOf(drills, reviews.getState(), settings, MORNING + 60_000);
  expect(weakestOf(strengths)).toEqual(['session-2', 'session-3', 'session-1', 'session-4']);
});

describe('undo', () => {
  test('takes back the last grade of whatever drill, and says which', () => {
    const reviews = forgetting();
    reviews.grade('drill-3', 3, [], MORNING);
    reviews.grade('drill-4', 1, [], MORNING + 1);
    expect(reviews.undo(MORNING + 2)).toEqual({ does: 'grade', ids: ['drill-4'] });
    expect(reviews.undo(MORNING + 3)).toEqual({ does: 'grade', ids: ['drill-3'] });
    expect(reviews.undo(MORNING + 4)).toBeNull();
  });

  test('takes back a whole redo before any grade, and the old schedule holds again', () => {
    const reviews = forgetting();
    for (const id of ids.slice(0, 3)) reviews.grade(id, 3, [], MORNING);
    reviews.grade('drill-20', 3, [], MORNING + 1);
    const before = scheduleOf(reviews.getState().get('drill-1') ?? [], null);
    reviews.restart(ids.slice(0, 10), MORNING + 2);
    expect(reviews.undo(MORNING + 3)).toEqual({ does: 'restart', ids: ids.slice(0, 3) });
    expect(scheduleOf(reviews.getState().get('drill-1') ?? [], null)).toEqual(before);
    expect(reviews.undo(MORNING + 4)).toEqual({ does: 'grade', ids: ['drill-20'] });
  });

  test('never reaches past today', () => {
    const reviews = forgetting();
    reviews.grade('drill-1', 3, [], MORNING);
    reviews.restart(['drill-1'], MORNING + 1);
    reviews.grade('drill-2', 3, [], MORNING + DAY);
    expect(reviews.undo(MORNING + DAY + 1)?.ids).toEqual(['drill-2']);
    expect(reviews.undo(MORNING + DAY + 2)).toBeNull();
  });
});

test('a session is begun anew without a word about the others', () => {
  const reviews = forgetting();
  reviews.grade('drill-1', 3, [], MORNING);
  reviews.grade('drill-11', 3, [], MORNING);
  reviews.restart(ids.slice(0, 10), MORNING + 1);
  expect(queueOf(drills, reviews.getState(), settings, MORNING + 2).unseen).toBe(46);
  expect(reviews.getState().get('drill-1')).toHaveLength(2);
  expect(reviews.getState().get('drill-2')).toHaveLength(0);
});

test('days are counted over a change to summer time', () => {
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(dayAfter('2026-12-31', 1)).toBe('2027-01-01');
});
