import { rng } from '../lib/rng.ts';
import { forwardChainingByDay } from '../lib/splits/forwardChaining.ts';
import { groupSplit } from '../lib/splits/group.ts';
import { purgedFolds } from '../lib/splits/purged.ts';
import { randomSplit } from '../lib/splits/random.ts';
import type { Split } from '../lib/splits/split.ts';
import { temporalSplit } from '../lib/splits/time.ts';
import type { Rows } from './history.ts';
import type { LeakageParams, SplitName } from './params.ts';
import type { StandardSplit } from './result.ts';
import { historyDays } from './world.ts';

export const standardSplits: readonly StandardSplit[] = ['random', 'temporal', 'temporalGap', 'group'];

/** As many days as the deployment will last. */
const testDays = 28;
/** Shorter, so that the first fold has something to train on even with the longest gap. */
const foldDays = 24;

/** The parts of the history, once for each fold: five for the advanced splits, one for the others. */
export function splitHistory(name: SplitName, history: Rows, { seed, labelDelayDays }: LeakageParams): Split[] {
  const { day, shipper } = history;
  const testStart = historyDays - testDays;
  switch (name) {
    case 'random':
      return [randomSplit(day.length, { rng: rng(seed, 'split', 'random') })];
    case 'temporal':
      return [temporalSplit(day, { testStart })];
    case 'temporalGap':
      return [temporalSplit(day, { testStart, gap: labelDelayDays })];
    case 'group':
      return [groupSplit(shipper, { rng: rng(seed, 'split', 'group') })];
    case 'forwardChaining':
      return forwardChainingByDay(day, { folds: 5, gap: labelDelayDays, testSize: foldDays });
    case 'purged': {
      const delay = new Float64Array(day.length).fill(labelDelayDays);
      return purgedFolds(day, delay, { folds: 5, embargo: labelDelayDays });
    }
  }
}

/** The rows whose label is settled on the day of deployment: what the deployed model is fitted on. */
export function settledRows(history: Rows, { labelDelayDays }: LeakageParams): Int32Array {
  const rows = Int32Array.from(history.day, (_, i) => i);
  return rows.filter((i) => history.day[i] + labelDelayDays < historyDays);
}
