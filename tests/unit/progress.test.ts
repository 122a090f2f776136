import { describe, expect, test } from 'vitest';
import { heldIn } from '../../src/state/held.ts';
import type { Prediction } from '../../src/state/kept/prediction.ts';
import { calibrationOf, verdictOf } from '../../src/state/progress/calibration.ts';
import { dueIn, type Outline, progressOf, totals } from '../../src/state/progress/progress.ts';
import { entry } from './backup/sample.ts';
import { fakeStorage } from './fakeStorage.ts';

const asked = { simulation: 'leakage', kind: 'number', measures: ['production'] };
const said = (change: Partial<Prediction>): Prediction => ({ asked, reply: 0.7, sure: 80, right: true, ...change });
const session = { name: 'splitting', title: 'Splitting', address: '/sessions/splitting/' };
const outline: Outline[] = [
  { key: 'frame', title: 'Frame', sessions: [] },
  {
    key: 'data',
    title: 'Data',
    sessions: [
      {
        ...session,
        questions: ['sessions/splitting/a', 'sessions/splitting/b'],
        exercises: [
          { name: 'audit', criteria: 2 },
          { name: 'mend', criteria: 1 },
        ],
        drills: [
          { id: 'a-quiet-shadow', kind: 'case' },
          { id: 'best-of-forty', kind: 'napkin' },
        ],
      },
      { ...session, name: 'bare', questions: [], exercises: [], drills: [] },
    ],
  },
];
const work = { answers: { a: 'x' }, before: {}, after: {}, opened: true, elsewhere: false };
const NOON = new Date(2026, 10, 28, 12).getTime();
const graded = { key: 'u', at: NOON, does: 'grade', grade: 3, signals: [] } as const;
const held = (...entries: [string, string][]) => heldIn(fakeStorage(Object.fromEntries(entries)).tab());

describe('progress', () => {
  test('is nothing where nothing is kept, and where the browser keeps nothing', () => {
    const off = fakeStorage();
    off.state.canRead = false;
    for (const nothing of [held(), heldIn(off.tab())]) {
      const [frame, data] = progressOf(outline, nothing);
      expect([frame.share, data.share]).toEqual([null, 0]);
      expect(totals([frame, data])).toEqual({
        read: { done: 0, of: 2 },
        predicted: { done: 0, of: 2 },
        worked: { done: 0, of: 2 },
        rated: { done: 0, of: 2 },
        graded: { done: 0, of: 2 },
      });
    }
  });

  test('counts what was read, predicted, worked out and rated, and fills the phase by it', () => {
    const [, data] = progressOf(
      outline,
      held(
        entry('reading', 'splitting', { read: '2026-11-28' }),
        entry('prediction', 'sessions/splitting/a', said({})),
        entry('prediction', 'sessions/splitting/b', said({ reply: null, sure: null, right: null })),
        entry('work', 'audit', { ...work, after: { 0: 2, 1: 0 } }),
        entry('work', 'mend', { ...work, opened: false, after: {} }),
        entry('review', 'best-of-forty', { lines: [graded] }),
        entry('review', 'a-quiet-shadow', { lines: [graded, { key: 'v', at: NOON + 1, does: 'undo', of: 'u' }] }),
      ),
    );
    expect(data.sessions[0]).toEqual({
      ...session,
      read: '2026-11-28',
      predicted: { done: 1, of: 2 },
      worked: { done: 1, of: 2 },
      rated: { done: 1, of: 2 },
      graded: { done: 1, of: 2 },
    });
    expect(data.share).toBe((0.6 + 0) / 2);
  });

  test('is whole when all is done, and never before', () => {
    const all = [
      entry('reading', 'splitting', { read: '2026-11-28' }),
      entry('reading', 'bare', { read: '2026-11-28' }),
      entry('prediction', 'sessions/splitting/a', said({})),
      entry('prediction', 'sessions/splitting/b', said({})),
      entry('work', 'audit', { ...work, after: { 0: 2, 1: 0 } }),
      entry('work', 'mend', { ...work, after: { 0: 1 } }),
      entry('review', 'best-of-forty', { lines: [graded] }),
      entry('review', 'a-quiet-shadow', { lines: [graded] }),
    ];
    expect(progressOf(outline, held(...all))[1].share).toBe(1);
    for (const left of all.keys())
      expect(progressOf(outline, held(...all.toSpliced(left, 1)))[1].share).toBeLessThan(1);
  });

  test('tells what is due, by the reader’s own schedule', () => {
    const kept = held(
      entry('practice', 'practice', { interview: null, newADay: 1, order: 'course', begun: 'in order', spread: null }),
      entry('review', 'best-of-forty', { lines: [{ ...graded, grade: 1 }] }),
    );
    expect(dueIn(outline, kept, NOON)).toMatchObject({ due: [], fresh: [], unseen: 1 });
    const nextDay = NOON + 24 * 60 * 60 * 1000;
    expect(dueIn(outline, kept, nextDay)).toMatchObject({ due: ['best-of-forty'], fresh: ['a-quiet-shadow'] });
  });

  test('passes over what is damaged, newer, or of no kind', () => {
    const [key] = entry('reading', 'splitting', { read: null });
    for (const text of ['rubbish', '{"version":9,"data":{}}', '{"version":1,"data":{"read":7}}'])
      expect(progressOf(outline, held([key, text], ['flywheel/other/x', text]))[1].share).toBe(0);
  });
});

describe('calibration', () => {
  const of = (right: number, all: number, sure: Prediction['sure'] = 80) =>
    Array.from({ length: all }, (_, i) => said({ sure, right: i < right }));

  test('counts what came true at each confidence, with Wilson’s interval', () => {
    const [level] = calibrationOf(of(6, 9));
    expect(level).toEqual({
      sure: 80,
      right: 6,
      of: 9,
      low: expect.closeTo(0.3542, 4),
      high: expect.closeTo(0.8794, 4),
    });
    expect(calibrationOf([...of(1, 1, 95), ...of(1, 2, 50)]).map(({ sure }) => sure)).toEqual([50, 95]);
  });

  test('leaves out what was skipped, what nothing judges, and what came without a confidence', () => {
    expect(calibrationOf([said({ reply: null }), said({ right: null }), said({ sure: null })])).toEqual([]);
  });

  test.each([
    [4, 4, 80, 'few'],
    [0, 4, 95, 'few'],
    [6, 9, 80, 'fits'],
    [9, 9, 95, 'fits'],
    [2, 9, 80, 'tooSure'],
    [9, 9, 50, 'notSureEnough'],
  ] as const)('of %i right in %i at %i %% says: %s', (right, all, sure, verdict) => {
    expect(verdictOf(calibrationOf(of(right, all, sure))[0])).toBe(verdict);
  });
});
