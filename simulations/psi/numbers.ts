import type { Table } from '../lib/define.ts';
import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measureOf,
  members,
  percent,
  plain,
  type Quantity,
} from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import type { PsiParams } from './params.ts';
import type { PsiResult, ThresholdName } from './result.ts';

/** The thresholds, in the order in which they stand everywhere. */
const family = {
  tenth: 'rule of thumb 0.1',
  fifth: 'rule of thumb 0.2',
  chosen: 'threshold set',
  chiSquared: 'chi-square',
  permutation: 'permutation',
} as const satisfies Record<ThresholdName, string>;

export const alarms: FamilyEstimate<PsiResult, PsiParams, ThresholdName> = {
  family,
  label: 'Windows that alarm',
  ...percent(),
  interval: true,
  of: ({ thresholds }, _, name) => thresholds[name].alarms,
};

export const at: FamilyNumber<PsiResult, PsiParams, ThresholdName> = {
  family,
  label: 'PSI',
  ...plain(3),
  of: ({ thresholds }, _, name) => thresholds[name].at,
};

const single: Quantity<PsiResult, PsiParams> = {
  label: 'Single features above the threshold set',
  short: 'One feature',
  ...percent(),
  of: (result) => result.single,
};

const meanPsi: Quantity<PsiResult, PsiParams> = { label: 'Mean PSI', ...plain(4), of: ({ mean }) => mean };

const theory: Quantity<PsiResult, PsiParams> = {
  label: 'First-order theory of the mean',
  ...plain(4),
  of: (result) => result.theory,
};

const perBin: Quantity<PsiResult, PsiParams> = {
  label: 'Values in a bin of a window',
  ...plain(1, 'values'),
  of: (_, { n, bins }) => n / bins,
};

/** Nothing drifts, so that every alarm is false. A window alarms when any of its features does. */
export const measures = {
  alarms: measureOf(alarms, 'chosen'),
  alarmsAbove01: measureOf(alarms, 'tenth'),
  alarmsAbove02: measureOf(alarms, 'fifth'),
  alarmsChiSquared: measureOf(alarms, 'chiSquared'),
  alarmsPermutation: measureOf(alarms, 'permutation'),
  single: measure(single),
  meanPsi: measure(meanPsi),
  theory: measure(theory),
  chiSquared: measureOf(at, 'chiSquared'),
  permutation: measureOf(at, 'permutation'),
  perBin: measure(perBin),
};

/** The picture shows finer bins than anybody reads. */
const BINS_A_ROW = 4;

/** The numbers behind the pictures. */
export function tables(result: PsiResult, params: PsiParams): Table[] {
  const { n, windows, features, threshold } = params;
  const { to, counts } = result.histogram;
  const firstBins = Array.from({ length: Math.ceil(counts.length / BINS_A_ROW) }, (_, row) => row * BINS_A_ROW);
  const edge = (bin: number) => (Math.min(bin, counts.length) * to) / counts.length;
  return [
    tableOf(
      'thresholds',
      `How many of ${windows} windows of ${n} values alarm, with ${features} features and no drift (95 % intervals)`,
      members(family),
      {
        threshold: { label: 'Threshold', of: (name) => family[name] },
        at: column(at, result, params),
        alarms: column(alarms, result, params),
      },
    ),
    tableOf(
      'sizes',
      `PSI without drift in windows of other sizes; alarms are windows above ${threshold}`,
      result.sizes,
      {
        n: { label: 'Values in a window', ...plain(0), of: (size) => size.n },
        mean: {
          label: meanPsi.label,
          ...plain(3),
          interval: ['5 % are below', '5 % are above'],
          of: ({ mean, low, high }) => ({ value: mean, low, high }),
        },
        alarms: { label: alarms.label, ...percent(), interval: true, of: (size) => size.alarms },
      },
    ),
    tableOf(
      'histogram',
      `How often each PSI was seen, by window and feature (${features} features); the last row also holds what lies beyond`,
      firstBins,
      {
        from: { label: 'PSI from', ...plain(3), of: edge },
        to: { label: 'to', ...plain(3), of: (bin) => edge(bin + BINS_A_ROW) },
        count: {
          label: 'Times',
          ...plain(0),
          of: (bin) => counts.slice(bin, bin + BINS_A_ROW).reduce((sum, count) => sum + count, 0),
        },
      },
    ),
  ];
}
