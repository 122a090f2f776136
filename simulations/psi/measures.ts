import type { Measure } from '../lib/define.ts';
import type { PsiParams } from './params.ts';
import type { PsiResult, ThresholdName } from './result.ts';

type PsiMeasure = Measure<PsiResult, PsiParams>;

const alarms = (threshold: ThresholdName, short: string): PsiMeasure => ({
  label: `Windows that alarm, ${short}`,
  short,
  unit: '%',
  digits: 1,
  range: [0, 100],
  of: ({ thresholds }) => 100 * thresholds[threshold].alarms.value,
});

/** Nothing drifts, so that every alarm is false. A window alarms when any of its features does. */
export const measures = {
  alarms: alarms('chosen', 'above the threshold set'),
  alarmsAbove01: alarms('tenth', 'above 0.1'),
  alarmsAbove02: alarms('fifth', 'above 0.2'),
  alarmsChiSquared: alarms('chiSquared', 'above the chi-square threshold'),
  alarmsPermutation: alarms('permutation', 'above the permutation threshold'),
  single: {
    label: 'Single features above the threshold set',
    short: 'One feature',
    unit: '%',
    digits: 1,
    range: [0, 100],
    of: ({ single }) => 100 * single.value,
  },
  meanPsi: { label: 'Mean PSI', unit: '', digits: 4, of: ({ mean }) => mean.value },
  theory: { label: 'First-order theory of the mean', unit: '', digits: 4, of: ({ theory }) => theory },
  chiSquared: { label: 'Chi-square threshold', unit: '', digits: 3, of: ({ thresholds }) => thresholds.chiSquared.at },
  permutation: {
    label: 'Permutation threshold',
    unit: '',
    digits: 3,
    of: ({ thresholds }) => thresholds.permutation.at,
  },
  perBin: { label: 'Values in a bin of a window', unit: 'values', digits: 1, of: (_, { n, bins }) => n / bins },
} satisfies Record<string, PsiMeasure>;
