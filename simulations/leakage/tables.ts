import type { Table } from '../lib/define.ts';
import { params as declared, type LeakageParams } from './params.ts';
import type { DayCounts, LeakageResult } from './result.ts';
import { standardSplits } from './splits.ts';
import { historyDays, productionDays } from './world.ts';

/** The numbers behind the pictures. */
export function tables(result: LeakageResult, params: LeakageParams): Table[] {
  return [scores(result, params), production(result), days(result), predictions(result)];
}

function scores({ splits, chosen, production }: LeakageResult, { metric }: LeakageParams): Table {
  const name = declared.metric.options[metric];
  const known = standardSplits.map((split) => splits[split]);
  const shown = known.some(({ split }) => split === chosen.split) ? known : [...known, chosen];
  const live = production[metric];
  return {
    name: 'scores',
    caption: `What each split promised and what production said (${name}, 95 % intervals from 400 bootstrap resamples)`,
    columns: [
      { key: 'split', label: 'Split' },
      { key: 'train', label: 'Training rows', digits: 0 },
      { key: 'gap', label: 'Gap rows', digits: 0 },
      { key: 'test', label: 'Test rows', digits: 0 },
      { key: 'offline', label: `Offline ${name}`, digits: 3 },
      { key: 'offlineLow', label: 'from', digits: 3 },
      { key: 'offlineHigh', label: 'to', digits: 3 },
      { key: 'production', label: `Production ${name}`, digits: 3 },
      { key: 'productionLow', label: 'from', digits: 3 },
      { key: 'productionHigh', label: 'to', digits: 3 },
      { key: 'optimism', label: 'Optimism', digits: 3 },
      { key: 'optimismLow', label: 'from', digits: 3 },
      { key: 'optimismHigh', label: 'to', digits: 3 },
    ],
    rows: shown.map(({ split, rows: { train, gap, test }, offline, optimism }) => [
      declared.split.options[split],
      train,
      gap,
      test,
      ...estimate(offline[metric]),
      ...estimate(live),
      ...estimate(optimism[metric]),
    ]),
  };
}

function estimate({ value, low, high }: { value: number; low: number; high: number }): number[] {
  return [value, low, high];
}

function production({ production: live }: LeakageResult): Table {
  const { oracle, withoutStatus } = live;
  return {
    name: 'production',
    caption: 'The four weeks in production',
    columns: [
      { key: 'model', label: 'Predictions' },
      { key: 'auc', label: 'AUC', digits: 3 },
      { key: 'logLoss', label: 'Log loss', digits: 3 },
    ],
    rows: [
      ['of the deployed model', live.auc.value, live.logLoss.value],
      ...(withoutStatus
        ? [['of the same recipe without the status column', withoutStatus.auc, withoutStatus.logLoss]]
        : []),
      ['always the base rate', 0.5, live.baselineLogLoss],
      ['the true probabilities (only a simulation knows them)', oracle.auc, oracle.logLoss],
    ],
  };
}

/** Stretches of days that serve the same purposes, instead of 208 lines. */
function days({ strip, chosen }: LeakageResult): Table {
  const stretches = strip.folds.flatMap((fold, k) =>
    stretchesOf(fold).map((stretch) => [chosen.folds === 1 ? 'the split' : `fold ${k + 1}`, ...stretch]),
  );
  const deployed = stretchesOf({
    train: strip.deployed,
    gap: strip.deployed.map(() => 0),
    test: strip.deployed.map(() => 0),
  });
  const live = strip.production.reduce((sum, n) => sum + n, 0);
  return {
    name: 'days',
    caption: 'Which days train, wait and test',
    columns: [
      { key: 'of', label: 'Of' },
      { key: 'firstDay', label: 'First day', digits: 0 },
      { key: 'lastDay', label: 'Last day', digits: 0 },
      { key: 'train', label: 'Training rows', digits: 0 },
      { key: 'gap', label: 'Gap rows', digits: 0 },
      { key: 'test', label: 'Test rows', digits: 0 },
    ],
    rows: [
      ...stretches,
      ...deployed.map((stretch) => ['the deployed model', ...stretch]),
      ['production', historyDays, historyDays + productionDays - 1, 0, 0, live],
    ],
  };
}

function stretchesOf({ train, gap, test }: DayCounts): number[][] {
  const uses = (day: number) => `${train[day] > 0}${gap[day] > 0}${test[day] > 0}`;
  const stretches: number[][] = [];
  for (let day = 0; day < train.length; day++) {
    if (train[day] + gap[day] + test[day] === 0) continue;
    let last = stretches[stretches.length - 1];
    if (last?.[1] !== day - 1 || uses(day) !== uses(day - 1)) {
      last = [day, day, 0, 0, 0];
      stretches.push(last);
    }
    last[1] = day;
    last[2] += train[day];
    last[3] += gap[day];
    last[4] += test[day];
  }
  return stretches;
}

function predictions({ histogram: { bins, test, production: live } }: LeakageResult): Table {
  return {
    name: 'predictions',
    caption: 'How many parcels got which predicted probability of being late, by what became of them',
    columns: [
      { key: 'from', label: 'Predicted from', digits: 2 },
      { key: 'to', label: 'to', digits: 2 },
      { key: 'testLate', label: 'Test, late', digits: 0 },
      { key: 'testOnTime', label: 'Test, on time', digits: 0 },
      { key: 'productionLate', label: 'Production, late', digits: 0 },
      { key: 'productionOnTime', label: 'Production, on time', digits: 0 },
    ],
    rows: Array.from({ length: bins }, (_, bin) => [
      bin / bins,
      (bin + 1) / bins,
      test.late[bin],
      test.onTime[bin],
      live.late[bin],
      live.onTime[bin],
    ]),
  };
}
