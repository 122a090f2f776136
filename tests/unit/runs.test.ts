import { expect, test } from 'vitest';
import type { Answer, Outcome } from '../../src/state/messages.ts';
import type { Runner } from '../../src/state/runner.ts';
import { createRuns, isBusy } from '../../src/state/runs.ts';

const settingOf = (rows: number) => ({ rows });
const outcomeOf = (rows: number) => ({ params: settingOf(rows), sentence: `${rows} rows` }) as unknown as Outcome;

/** A runner that answers when it is told to, in the order it was asked. */
function asked() {
  const waiting: ((answer: Answer | null) => void)[] = [];
  const runner: Runner = { ask: () => new Promise((resolve) => waiting.push(resolve)), close() {} };
  const answer = async (place: number, rows: number) => {
    waiting[place]({ id: place, kind: 'run', outcome: outcomeOf(rows) });
    await Promise.resolve();
  };
  const fail = async (place: number) => {
    waiting[place]({ id: place, kind: 'failed', message: 'No rows.' });
    await Promise.resolve();
  };
  return { runner, waiting, answer, fail };
}

test('a run that is known is not run again', () => {
  const { runner, waiting } = asked();
  const setting = settingOf(1);
  const runs = createRuns('lab', setting, { outcome: outcomeOf(1), failed: null }, runner);
  runs.want(setting);
  expect(waiting).toHaveLength(0);
  expect(isBusy(runs.getState())).toBe(false);
});

test('the last outcome stays while the next run is under way, and both change at once', async () => {
  const { runner, answer } = asked();
  const runs = createRuns('lab', settingOf(1), { outcome: outcomeOf(1), failed: null }, runner);
  const seen: [string | undefined, boolean][] = [];
  runs.subscribe((state) => seen.push([state.outcome?.sentence, isBusy(state)]));
  runs.want(settingOf(2));
  await answer(0, 2);
  expect(seen).toEqual([
    ['1 rows', true],
    ['2 rows', false],
  ]);
});

test('an answer that comes after the setting has been changed back is not shown', async () => {
  const { runner, answer } = asked();
  const setting = settingOf(1);
  const runs = createRuns('lab', setting, { outcome: outcomeOf(1), failed: null }, runner);
  runs.want(settingOf(2));
  runs.want(setting);
  await answer(0, 2);
  expect(runs.getState().outcome?.sentence).toBe('1 rows');
  expect(isBusy(runs.getState())).toBe(false);
});

test('a run that fails says so, and the next one that does not takes its place', async () => {
  const { runner, answer, fail } = asked();
  const runs = createRuns('lab', null, undefined, runner);
  runs.want(settingOf(1));
  await fail(0);
  expect(runs.getState()).toMatchObject({ outcome: null, failed: 'No rows.' });
  expect(isBusy(runs.getState())).toBe(false);
  runs.want(settingOf(2));
  await answer(1, 2);
  expect(runs.getState()).toMatchObject({ outcome: { sentence: '2 rows' }, failed: null });
});

test('with nothing to run there is no outcome', async () => {
  const { runner } = asked();
  const runs = createRuns('lab', settingOf(1), { outcome: outcomeOf(1), failed: null }, runner);
  runs.want(null);
  expect(runs.getState()).toMatchObject({ outcome: null, failed: null });
});
