import { demandFinite, demandPairs } from '../demand.ts';
import { chiSquaredSf } from '../special/chiSquared.ts';

/** The outcome of a chi-squared test. */
export interface ChiSquaredTest {
  statistic: number;
  degreesOfFreedom: number;
  p: number;
}

/**
 * Pearson's test of independence in a table of counts, rows by columns. `yates` moves each count of a 2 x 2 table half
 * towards what is expected. Throws on rows of different length, counts that are negative or not finite, fewer than 2
 * rows or columns, and empty rows or columns. Source: K. Pearson, Philosophical Magazine 50 (1900); F. Yates, J. Royal
 * Stat. Soc. Suppl. 1 (1934).
 */
export function independenceTest(
  table: readonly (readonly number[])[],
  { yates = false }: { yates?: boolean } = {},
): ChiSquaredTest & { expected: number[][] } {
  const columns = table[0]?.length ?? 0;
  if (table.length < 2 || columns < 2 || table.some((row) => row.length !== columns))
    throw new RangeError(
      `independenceTest: got rows of ${table.map((row) => row.length)} counts, needs a table of 2 x 2 or more.`,
    );
  const rowSums = table.map(sum);
  const columnSums = table[0].map((_, j) => sum(table.map((row) => row[j])));
  const wrong = table.flat().find((count) => !(count >= 0 && count < Infinity));
  if (wrong !== undefined)
    throw new RangeError(`independenceTest: got the count ${wrong}, needs finite numbers, none negative.`);
  if (Math.min(...rowSums, ...columnSums) <= 0)
    throw new RangeError('independenceTest: got an empty row or column, needs a sum above 0 in each.');
  const total = sum(rowSums);
  const expected = rowSums.map((row) => columnSums.map((column) => (row * column) / total));
  const degreesOfFreedom = (table.length - 1) * (columns - 1);
  const corrected = yates && degreesOfFreedom === 1;
  let statistic = 0;
  for (let i = 0; i < table.length; i++)
    for (let j = 0; j < columns; j++) {
      const miss = Math.abs(table[i][j] - expected[i][j]);
      const counted = corrected ? miss - Math.min(0.5, miss) : miss;
      statistic += (counted * counted) / expected[i][j];
    }
  return { statistic, degreesOfFreedom, p: chiSquaredSf(statistic, degreesOfFreedom), expected };
}

/**
 * Pearson's test of counts against the shares they should have, e.g. of users against the intended split of an
 * experiment (sample ratio mismatch; the usual alarm is p < 0.001). Throws on lists of different length, fewer than 2
 * counts, negative counts, and shares that are not above 0 with sum 1.
 */
export function sampleRatioTest(observed: ArrayLike<number>, shares: ArrayLike<number>): ChiSquaredTest {
  demandPairs(observed, shares, 'sampleRatioTest');
  demandFinite(observed, 'sampleRatioTest, observed');
  demandFinite(shares, 'sampleRatioTest, shares');
  const counts = Array.from(observed);
  const parts = Array.from(shares);
  const total = sum(counts);
  if (counts.length < 2 || Math.min(...counts) < 0 || !(total > 0))
    throw new RangeError(
      `sampleRatioTest: got the counts ${counts}, needs at least 2, none negative, with a sum above 0.`,
    );
  if (Math.min(...parts) <= 0 || Math.abs(sum(parts) - 1) > 1e-9)
    throw new RangeError(`sampleRatioTest: got the shares ${parts}, needs numbers above 0 with sum 1.`);
  const statistic = sum(
    counts.map((count, i) => {
      const expected = parts[i] * total;
      return ((count - expected) * (count - expected)) / expected;
    }),
  );
  const degreesOfFreedom = counts.length - 1;
  return { statistic, degreesOfFreedom, p: chiSquaredSf(statistic, degreesOfFreedom) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
