import { demandWhole } from '../demand.ts';

/** How far two raters agree, beyond what chance would give. */
export interface Agreement {
  /** The share of items on which two raters agree. */
  observed: number;
  /** The share expected if each kept their own frequencies and chose at random. */
  chance: number;
  /** (observed - chance) / (1 - chance), or its weighted form. */
  kappa: number;
}

/**
 * Cohen's kappa of two raters over the same items, whose labels are all among `labels` (in order, for the weights).
 * `weights` says how far apart labels are: any difference the same, or by steps, or by squared steps. Throws on lists
 * of different length, unknown labels, and where both always give the same one label, for which chance is 1. O(items +
 * labels^2).
 * Source: J. Cohen, Educational and Psychological Measurement 20 (1960); Psychological Bulletin 70 (1968).
 */
export function cohenKappa(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  labels: readonly number[],
  weights: 'none' | 'linear' | 'quadratic' = 'none',
): Agreement {
  const table = crossTable(a, b, labels);
  const rows = table.map((row) => sum(row));
  const columns = labels.map((_, j) => sum(table.map((row) => row[j])));
  const n = sum(rows);
  let observed = 0;
  let chance = 0;
  let distance = 0;
  let distanceByChance = 0;
  for (let i = 0; i < labels.length; i++)
    for (let j = 0; j < labels.length; j++) {
      const apart = apartness(i, j, weights);
      const byChance = (rows[i] / n) * (columns[j] / n);
      distance += apart * (table[i][j] / n);
      distanceByChance += apart * byChance;
      if (i !== j) continue;
      observed += table[i][j] / n;
      chance += byChance;
    }
  if (distanceByChance === 0)
    throw new RangeError('cohenKappa: got two raters who always give the same one label, needs labels that vary.');
  return { observed, chance, kappa: 1 - distance / distanceByChance };
}

/**
 * Fleiss' kappa of several raters. `counts[i][j]` is how many raters put item i into category j; every item has the
 * same number of raters, at least 2. Throws otherwise, and where all give the same one category.
 * Source: J. Fleiss, Psychological Bulletin 76 (1971).
 */
export function fleissKappa(counts: readonly (readonly number[])[]): number {
  if (counts.length === 0) throw new RangeError('fleissKappa: got no items, needs at least one.');
  const raters = sum(counts[0]);
  demandWhole(raters, 2, 'fleissKappa, raters');
  for (const row of counts)
    if (row.length !== counts[0].length || sum(row) !== raters || row.some((count) => !(count >= 0)))
      throw new RangeError(
        `fleissKappa: got the item [${row}], needs ${raters} raters over ${counts[0].length} categories.`,
      );
  const total = counts.length * raters;
  const shares = counts[0].map((_, j) => sum(counts.map((row) => row[j])) / total);
  const chance = sum(shares.map((share) => share * share));
  if (chance === 1) throw new RangeError('fleissKappa: got one category for every item, needs categories that vary.');
  const pairs = counts.map((row) => sum(row.map((count) => count * (count - 1))) / (raters * (raters - 1)));
  return (sum(pairs) / counts.length - chance) / (1 - chance);
}

function apartness(i: number, j: number, weights: 'none' | 'linear' | 'quadratic'): number {
  if (weights === 'none') return i === j ? 0 : 1;
  return weights === 'linear' ? Math.abs(i - j) : (i - j) * (i - j);
}

function crossTable(a: ArrayLike<number>, b: ArrayLike<number>, labels: readonly number[]): number[][] {
  if (a.length === 0 || a.length !== b.length)
    throw new RangeError(
      `cohenKappa: got ${a.length} and ${b.length} labels, needs two lists of one length, not empty.`,
    );
  const place = new Map(labels.map((label, i) => [label, i]));
  const table = labels.map(() => labels.map(() => 0));
  for (let i = 0; i < a.length; i++) {
    const row = place.get(a[i]);
    const column = place.get(b[i]);
    if (row === undefined || column === undefined)
      throw new RangeError(
        `cohenKappa: got the labels ${a[i]} and ${b[i]} at ${i}, needs labels among ${labels.join(', ')}.`,
      );
    table[row][column]++;
  }
  return table;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
