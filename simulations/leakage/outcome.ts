import type { Deployment, Evaluation } from './evaluate.ts';
import type { Rows } from './history.ts';
import type { DayCounts, ScoreHistogram, SplitResult, Strip } from './result.ts';
import { optimismOf } from './score.ts';
import { historyDays, productionDays } from './world.ts';

/** What the notebook said beside what production said. */
export function splitResult({ split, folds, offline }: Evaluation, { score }: Deployment): SplitResult {
  const total = (part: 'train' | 'gap' | 'test') => folds.reduce((sum, { parts }) => sum + parts[part].length, 0);
  return {
    split,
    folds: folds.length,
    rows: { train: total('train') / folds.length, gap: total('gap') / folds.length, test: total('test') },
    offline,
    optimism: optimismOf(offline, score),
  };
}

/** How many rows of each part each day has. */
export function stripOf({ folds }: Evaluation, { train }: Deployment, history: Rows, production: Rows): Strip {
  const count = (day: Int32Array, rows: Int32Array, first: number, days: number) => {
    const counts = new Array<number>(days).fill(0);
    for (const row of rows) counts[day[row] - first]++;
    return counts;
  };
  const inHistory = (rows: Int32Array) => count(history.day, rows, 0, historyDays);
  const all = Int32Array.from(production.day, (_, i) => i);
  return {
    folds: folds.map(
      ({ parts }): DayCounts => ({
        train: inHistory(parts.train),
        gap: inHistory(parts.gap),
        test: inHistory(parts.test),
      }),
    ),
    deployed: inHistory(train),
    production: count(production.day, all, historyDays, productionDays),
  };
}

const bins = 25;

/** The predicted probabilities of both tables, by what became of the parcel. */
export function histogramOf(
  { folds }: Evaluation,
  { run }: Deployment,
  history: Rows,
  production: Rows,
): ScoreHistogram {
  const empty = () => new Array<number>(bins).fill(0);
  const test = { late: empty(), onTime: empty() };
  const live = { late: empty(), onTime: empty() };
  const add = (to: typeof test, late: number, probability: number) => {
    const bin = Math.min(bins - 1, Math.floor(probability * bins));
    (late === 1 ? to.late : to.onTime)[bin]++;
  };
  for (const { parts, run: fold } of folds) {
    for (let i = 0; i < parts.test.length; i++) add(test, history.late[parts.test[i]], fold.probability[i]);
  }
  for (let i = 0; i < run.probability.length; i++) add(live, production.late[i], run.probability[i]);
  return { bins, test, production: live };
}
