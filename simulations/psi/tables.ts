import type { Table } from '../lib/define.ts';
import type { PsiParams } from './params.ts';
import { type PsiResult, type Rate, type ThresholdName, thresholdNames } from './result.ts';

const names: Record<ThresholdName, string> = {
  tenth: 'rule of thumb 0.1',
  fifth: 'rule of thumb 0.2',
  chosen: 'the one set',
  chiSquared: 'chi-square, for 5 % of the windows',
  permutation: 'permutation, for 5 % of the windows',
};

/** The picture shows finer bins than anybody reads. */
const BINS_A_ROW = 4;

/** The numbers behind the pictures. */
export function tables(result: PsiResult, params: PsiParams): Table[] {
  return [thresholds(result, params), sizes(result, params), histogram(result, params)];
}

function thresholds({ thresholds: of }: PsiResult, { n, windows, features }: PsiParams): Table {
  return {
    name: 'thresholds',
    caption: `How many of ${windows} windows of ${n} values alarm, with ${features} features and no drift (95 % intervals)`,
    columns: [
      { key: 'threshold', label: 'Threshold' },
      { key: 'at', label: 'PSI', digits: 3 },
      { key: 'alarms', label: 'Windows that alarm, %', digits: 1 },
      { key: 'alarmsLow', label: 'from', digits: 1 },
      { key: 'alarmsHigh', label: 'to', digits: 1 },
    ],
    rows: thresholdNames.map((name) => [names[name], of[name].at, ...percent(of[name].alarms)]),
  };
}

function sizes({ sizes: of }: PsiResult, { threshold }: PsiParams): Table {
  return {
    name: 'sizes',
    caption: `PSI without drift in windows of other sizes; alarms are windows above ${threshold}`,
    columns: [
      { key: 'n', label: 'Values in a window', digits: 0 },
      { key: 'mean', label: 'Mean PSI', digits: 3 },
      { key: 'low', label: '5 % are below', digits: 3 },
      { key: 'high', label: '5 % are above', digits: 3 },
      { key: 'alarms', label: 'Windows that alarm, %', digits: 1 },
      { key: 'alarmsLow', label: 'from', digits: 1 },
      { key: 'alarmsHigh', label: 'to', digits: 1 },
    ],
    rows: of.map(({ n, mean, low, high, alarms }) => [n, mean, low, high, ...percent(alarms)]),
  };
}

function histogram({ histogram: { to, counts } }: PsiResult, { features }: PsiParams): Table {
  return {
    name: 'histogram',
    caption: `How often each PSI was seen, by window and feature (${features} features); the last row also holds what lies beyond`,
    columns: [
      { key: 'from', label: 'PSI from', digits: 3 },
      { key: 'to', label: 'to', digits: 3 },
      { key: 'count', label: 'Times', digits: 0 },
    ],
    rows: Array.from({ length: Math.ceil(counts.length / BINS_A_ROW) }, (_, row) => {
      const from = row * BINS_A_ROW;
      const bins = counts.slice(from, from + BINS_A_ROW);
      const count = bins.reduce((sum, bin) => sum + bin, 0);
      return [(from * to) / counts.length, ((from + bins.length) * to) / counts.length, count];
    }),
  };
}

function percent({ value, low, high }: Rate): number[] {
  return [100 * value, 100 * low, 100 * high];
}
