import { psiNullQuantile } from '../lib/distances/psi.ts';
import type { Estimate } from '../lib/estimate.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import type { PsiParams } from './params.ts';
import { permutationThreshold } from './permutation.ts';
import type { Feature } from './reference.ts';
import type { ThresholdName } from './result.ts';
import type { Measured } from './windows.ts';

/** What the calibrated thresholds promise: the chance that any feature of a window alarms. */
const familyLevel = 0.05;

/** Two rules of thumb, the one that was set, and two that know the size of the samples. */
export function thresholdsOf(
  features: readonly Feature[],
  { n, bins, reference, threshold, seed }: PsiParams,
): Record<ThresholdName, number> {
  const level = familyLevel / features.length;
  return {
    tenth: 0.1,
    fifth: 0.2,
    chosen: threshold,
    chiSquared: psiNullQuantile(1 - level, bins, n, reference),
    permutation: permutationThreshold(features, n, level, seed),
  };
}

/** How often at least one feature of a window is above the threshold. */
export function windowsAbove(measured: Measured, threshold: number): Estimate {
  const windows = measured[0].length;
  let above = 0;
  for (let window = 0; window < windows; window++)
    if (measured.some((values) => values[window] > threshold)) above += 1;
  return { value: above / windows, ...wilsonInterval(above, windows) };
}

/** How often a feature is above the threshold. */
export function valuesAbove(measured: Measured, threshold: number): Estimate {
  const all = measured.length * measured[0].length;
  const above = measured.reduce((sum, values) => sum + values.filter((value) => value > threshold).length, 0);
  return { value: above / all, ...wilsonInterval(above, all) };
}
