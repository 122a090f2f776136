import { adjustP } from '../lib/twoSample/multipleTesting.ts';
import type { Correction } from './params.ts';

/** The level at which a monitor alarms by itself; of Benjamini-Hochberg, when no other does. */
export function levelOf(correction: Correction, alpha: number, tests: number, checksPerYear: number): number {
  switch (correction) {
    case 'none':
      return alpha;
    case 'check':
    case 'benjaminiHochberg':
      return alpha / tests;
    case 'year':
      return alpha / (tests * checksPerYear);
  }
}

/** How many monitors alarm in a check with these p-values. */
export function alarmsIn(p: Float64Array, correction: Correction, alpha: number, checksPerYear: number): number {
  switch (correction) {
    case 'none':
    case 'check':
    case 'year':
      return countUpTo(p, levelOf(correction, alpha, p.length, checksPerYear));
    case 'benjaminiHochberg':
      return countUpTo(p, alpha) === 0 ? 0 : countUpTo(adjustP(p, 'benjamini-hochberg'), alpha);
  }
}

function countUpTo(values: Float64Array, limit: number): number {
  let count = 0;
  for (let i = 0; i < values.length; i++) if (values[i] <= limit) count += 1;
  return count;
}
