import type { Table } from '../lib/define.ts';
import { plain } from '../lib/quantity.ts';
import { type Column, tableOf } from '../lib/tableOf.ts';
import { optimism, score, shownSplits } from './numbers.ts';
import { params as declared, type LeakageParams } from './params.ts';
import type { DayCounts, LeakageResult, SplitResult } from './result.ts';
import { historyDays, productionDays } from './world.ts';

/** The numbers behind the pictures. */
export function tables(result: LeakageResult, params: LeakageParams): Table[] {
  return [scores(result, params), production(result), days(result), predictions(result)];
}

const rows = plain(0);

function scores(result: LeakageResult, { metric }: LeakageParams): Table {
  const name = declared.metric.options[metric];
  const counted = (label: string, part: keyof SplitResult['rows']): Column<SplitResult> => ({
    label,
    ...rows,
    of: (split) => split.rows[part],
  });
  return tableOf(
    'scores',
    `What each split promised and what production said (${name}, 95 % intervals from 400 bootstrap resamples)`,
    shownSplits(result),
    {
      split: { label: 'Split', of: ({ split }) => declared.split.options[split] },
      train: counted('Training rows', 'train'),
      gap: counted('Gap rows', 'gap'),
      test: counted('Test rows', 'test'),
      offline: { label: `Offline ${name}`, ...score, interval: true, of: ({ offline }) => offline[metric] },
      production: { label: `Production ${name}`, ...score, interval: true, of: () => result.production[metric] },
      optimism: { ...optimism, interval: true, of: (split) => split.optimism[metric] },
    },
  );
}

function production({ production: live }: LeakageResult): Table {
  const { oracle, withoutStatus } = live;
  return tableOf(
    'production',
    'The four weeks in production',
    [
      { model: 'of the deployed model', auc: live.auc.value, logLoss: live.logLoss.value },
      ...(withoutStatus ? [{ model: 'of the same recipe without the status column', ...withoutStatus }] : []),
      { model: 'always the base rate', auc: 0.5, logLoss: live.baselineLogLoss },
      { model: 'the true probabilities (only a simulation knows them)', ...oracle },
    ],
    {
      model: { label: 'Predictions', of: ({ model }) => model },
      auc: { label: 'AUC', ...score, of: ({ auc }) => auc },
      logLoss: { label: 'Log loss', ...score, of: ({ logLoss }) => logLoss },
    },
  );
}

/** Neighbouring days that serve the same purposes, with the rows of each part. */
interface Stretch {
  of: string;
  firstDay: number;
  lastDay: number;
  train: number;
  gap: number;
  test: number;
}

/** Stretches of days, instead of 208 lines. */
function days({ strip, chosen }: LeakageResult): Table {
  const none = strip.deployed.map(() => 0);
  const live = strip.production.reduce((sum, n) => sum + n, 0);
  return tableOf(
    'days',
    'Which days train, wait and test',
    [
      ...strip.folds.flatMap((fold, k) => stretchesOf(chosen.folds === 1 ? 'the split' : `fold ${k + 1}`, fold)),
      ...stretchesOf('the deployed model', { train: strip.deployed, gap: none, test: none }),
      {
        of: 'production',
        firstDay: historyDays,
        lastDay: historyDays + productionDays - 1,
        train: 0,
        gap: 0,
        test: live,
      },
    ],
    {
      of: { label: 'Of', of: ({ of }) => of },
      firstDay: { label: 'First day', ...plain(0), of: ({ firstDay }) => firstDay },
      lastDay: { label: 'Last day', ...plain(0), of: ({ lastDay }) => lastDay },
      train: { label: 'Training rows', ...rows, of: ({ train }) => train },
      gap: { label: 'Gap rows', ...rows, of: ({ gap }) => gap },
      test: { label: 'Test rows', ...rows, of: ({ test }) => test },
    },
  );
}

function stretchesOf(of: string, { train, gap, test }: DayCounts): Stretch[] {
  const uses = (day: number) => `${train[day] > 0}${gap[day] > 0}${test[day] > 0}`;
  const stretches: Stretch[] = [];
  for (let day = 0; day < train.length; day++) {
    if (train[day] + gap[day] + test[day] === 0) continue;
    let last = stretches.at(-1);
    if (last?.lastDay !== day - 1 || uses(day) !== uses(day - 1)) {
      last = { of, firstDay: day, lastDay: day, train: 0, gap: 0, test: 0 };
      stretches.push(last);
    }
    last.lastDay = day;
    last.train += train[day];
    last.gap += gap[day];
    last.test += test[day];
  }
  return stretches;
}

function predictions({ histogram: { bins, test, production: live } }: LeakageResult): Table {
  const counted = (label: string, counts: readonly number[]): Column<number> => ({
    label,
    ...rows,
    of: (bin) => counts[bin],
  });
  return tableOf(
    'predictions',
    'How many parcels got which predicted probability of being late, by what became of them',
    Array.from({ length: bins }, (_, bin) => bin),
    {
      from: { label: 'Predicted from', ...plain(2), of: (bin) => bin / bins },
      to: { label: 'to', ...plain(2), of: (bin) => (bin + 1) / bins },
      testLate: counted('Test, late', test.late),
      testOnTime: counted('Test, on time', test.onTime),
      productionLate: counted('Production, late', live.late),
      productionOnTime: counted('Production, on time', live.onTime),
    },
  );
}
