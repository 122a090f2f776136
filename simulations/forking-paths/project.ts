import { normals } from '../lib/draw.ts';
import { exp } from '../lib/math.ts';
import { members } from '../lib/quantity.ts';
import { deviations } from '../lib/resample/moments.ts';
import { rng } from '../lib/rng.ts';
import { mannWhitney, mannWhitneyP } from '../lib/twoSample/mannWhitney.ts';
import { welch } from '../lib/twoSample/welch.ts';
import { groups } from './names.ts';
import type { Finding, Group, Path, Test } from './result.ts';

/** The parcels of one project: the first half has the new printer. */
export interface Table {
  /** The logarithm of the delay in hours, and the hours, by outcome. */
  logs: Float64Array[];
  hours: Float64Array[];
  /** The rows of each group, with the new printer and without. */
  rows: Record<Group, { treated: number[]; control: number[] }>;
}

/** A table of its own for each project and purpose; the printer moves all delays alike, customers and depots mean nothing. */
export function drawTable(
  { seed, n, effect, outcomes }: { seed: number; n: number; effect: number; outcomes: number },
  ...purpose: (string | number)[]
): Table {
  const treatedRows = Math.floor(n / 2);
  const common = normals(rng(seed, ...purpose, 'common'), n);
  const logs = Array.from({ length: outcomes }, (_, k) =>
    normals(rng(seed, ...purpose, 'outcome', k), n).map(
      (own, i) => 2 + 0.8 * Math.SQRT1_2 * (common[i] + own) + (i < treatedRows ? 0.8 * effect : 0),
    ),
  );
  const coins = rng(seed, ...purpose, 'groups');
  const rows = Object.fromEntries(
    members(groups).map((group) => [group, { treated: [], control: [] }]),
  ) as unknown as Table['rows'];
  for (let i = 0; i < n; i++) {
    const arm = i < treatedRows ? 'treated' : 'control';
    const customer = coins.uniform() < 0.5 ? 'business' : 'private';
    const depot = coins.uniform() < 0.5 ? 'north' : 'south';
    for (const group of ['all', customer, depot] as const) rows[group][arm].push(i);
  }
  return { logs, hours: logs.map((log) => log.map(exp)), rows };
}

/** What one path finds in a table. With fewer than three parcels in an arm it finds nothing. */
export function follow({ outcome, group, test }: Path, { logs, hours, rows }: Table): Finding {
  const { treated, control } = rows[group];
  const values = (test === 'log' ? logs : hours)[outcome];
  const a = treated.map((i) => values[i]);
  const b = control.map((i) => values[i]);
  return compare(test, a, b);
}

/** Two samples by one test: p, and the sign of the first against the second. */
export function compare(test: Test, a: readonly number[], b: readonly number[]): Finding {
  const [one, two] = test === 'trimmed' ? withoutOutliers(a, b) : [a, b];
  if (Math.min(one.length, two.length) < 3) return { p: 1, sign: 0 };
  if (test === 'ranks') {
    const ranks = mannWhitney(one, two);
    return { p: mannWhitneyP(ranks), sign: Math.sign(ranks.u - ranks.mean) };
  }
  const { p, difference } = welch(one, two);
  return { p, sign: Math.sign(difference) };
}

/** Both samples without the values beyond three standard deviations from the mean of all. */
function withoutOutliers(a: readonly number[], b: readonly number[]): [number[], number[]] {
  const all = [...a, ...b];
  if (all.length < 2) return [[...a], [...b]];
  const far = deviations(all);
  const limit = 3 * Math.sqrt(far.reduce((sum, d) => sum + d * d, 0) / (all.length - 1));
  const keeps = (i: number) => Math.abs(far[i]) <= limit;
  return [a.filter((_, i) => keeps(i)), b.filter((_, i) => keeps(a.length + i))];
}
