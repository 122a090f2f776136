import type { Estimate } from '../lib/estimate.ts';
import { newcombeDifference } from '../lib/proportions/difference.ts';
import { normalSf } from '../lib/special/normal.ts';
import { adjustP } from '../lib/twoSample/multipleTesting.ts';
import type { Correction } from './names.ts';
import type { SlicesParams } from './params.ts';
import { pOf } from './pOf.ts';
import type { Tallies, Tally } from './tally.ts';

type Test = SlicesParams['test'];

const LEVEL = 0.05;

/** The p-value of each slice, against all other parcels or against what the model expects of it; 1 where there are none. */
export function pValues({ all, each }: Tallies, test: Test): number[] {
  return each.map((slice) => (slice.rows === 0 || slice.rows === all.rows ? 1 : pValueOf(slice, all, test)));
}

function pValueOf(slice: Tally, all: Tally, test: Test): number {
  switch (test) {
    case 'rest':
      return pOf(countOf(slice), othersOf(slice, all));
    case 'residual':
      return slice.variance === 0 ? 1 : 2 * normalSf(Math.abs(slice.surplus) / Math.sqrt(slice.variance));
  }
}

/** Which p-values are called significant. */
export function foundBy(p: readonly number[], correction: Correction): boolean[] {
  switch (correction) {
    case 'none':
      return p.map((value) => value < LEVEL);
    case 'bonferroni':
      return Array.from(adjustP(p, 'bonferroni'), (value) => value < LEVEL);
    case 'bh':
      return Array.from(adjustP(p, 'benjamini-hochberg'), (value) => value < LEVEL);
  }
}

/** How far a slice is beyond what it is held against, with its 95 % interval, as a share. */
export function beyondOf(slice: Tally, all: Tally, test: Test): Estimate {
  if (slice.rows === 0 || slice.rows === all.rows) return { value: 0, low: 0, high: 0 };
  switch (test) {
    case 'rest':
      return { value: gapOf(slice, all), ...newcombeDifference(countOf(slice), othersOf(slice, all)) };
    case 'residual': {
      const value = slice.surplus / slice.rows;
      const half = (1.96 * Math.sqrt(slice.variance)) / slice.rows;
      return { value, low: value - half, high: value + half };
    }
  }
}

/** The error of a slice less that of all other parcels; 0 where there is none of either. */
export function gapOf(slice: Tally, all: Tally): number {
  const [one, other] = [countOf(slice), othersOf(slice, all)];
  return one.n === 0 || other.n === 0 ? 0 : one.x / one.n - other.x / other.n;
}

const countOf = ({ errors, rows }: Tally) => ({ x: errors, n: rows });
const othersOf = (slice: Tally, all: Tally) => ({ x: all.errors - slice.errors, n: all.rows - slice.rows });
