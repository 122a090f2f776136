import type { Labels } from '../columns.ts';
import { countPositives, demandPairs, demandProbabilities } from '../demand.ts';

/**
 * The mean squared distance of probabilities from labels, from 0 (perfect) to 1. Throws on lists of different length,
 * labels other than 0 and 1, and values outside [0, 1]. Source: G. Brier, Monthly Weather Review 78 (1950).
 */
export function brierScore(y: Labels, p: ArrayLike<number>): number {
  demandPairs(y, p, 'brierScore');
  demandProbabilities(p, 'brierScore');
  countPositives(y, 'brierScore');
  let sum = 0;
  for (let i = 0; i < p.length; i++) sum += (p[i] - y[i]) * (p[i] - y[i]);
  return sum / p.length;
}
