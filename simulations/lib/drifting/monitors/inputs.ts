import type { Columns } from '../../columns.ts';
import { psiNullQuantile } from '../../distances/psi.ts';
import { psiAgainst } from '../../distances/psiAgainst.ts';
import { sortNumbers } from '../../learners/sortNumbers.ts';
import { log } from '../../math.ts';
import { ksAgainst } from '../../twoSample/ksAgainst.ts';
import { recalled } from './recalled.ts';

/** A week's columns against those of a reference, one number a column. */
export interface InputSigns {
  psi: number[];
  /** The Kolmogorov-Smirnov distance, and its p-value. */
  distance: number[];
  p: number[];
}

/** Compares weeks with a reference, which is sorted and binned once. Neither needs a label. */
export function watchInputs(reference: Columns): (week: Columns) => InputSigns {
  const signs = reference.map((column) => recalled(watchColumn(column)));
  return (week) => {
    const found = week.map((column, j) => signs[j](column));
    return {
      psi: found.map(({ psi }) => psi),
      distance: found.map(({ statistic }) => statistic),
      p: found.map(({ p }) => p),
    };
  };
}

/** Both comparisons of a column with the reference; each is quick where values rise, so that they are sorted once for both. */
function watchColumn(reference: Float64Array) {
  const sorted = sortNumbers(reference);
  const stability = psiAgainst(sorted);
  const ks = ksAgainst(sorted);
  return (week: Float64Array) => {
    const values = sortNumbers(week);
    return { psi: stability.of(values), ...ks(values) };
  };
}

/** The Kolmogorov-Smirnov test of each column of a week against the same column of the reference. */
export function watchColumns(reference: Columns) {
  const tests = reference.map((column) => recalled(ksAgainst(column)));
  return (week: Columns) => week.map((column, j) => tests[j](column));
}

/** The largest PSI of so many columns, of 10 bins each, that chance exceeds in a share `level` of weeks. */
export function psiLine(level: number, columns: number, weekRows: number, referenceRows: number): number {
  return psiNullQuantile(1 - level / columns, 10, weekRows, referenceRows);
}

/** The Kolmogorov-Smirnov distance whose p-value is `level`, for a small level and samples that are too large for the exact one. */
export function ksLine(level: number, weekRows: number, referenceRows: number): number {
  return Math.sqrt((-log(level / 2) / 2) * (1 / weekRows + 1 / referenceRows));
}
