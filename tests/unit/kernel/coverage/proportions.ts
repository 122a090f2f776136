import { binomial } from '../../../../simulations/lib/draw.ts';
import { sampleSize } from '../../../../simulations/lib/power/twoProportions.ts';
import {
  newcombeDifference,
  twoProportionTest,
  waldDifference,
} from '../../../../simulations/lib/proportions/difference.ts';
import {
  agrestiCoullInterval,
  clopperPearsonInterval,
  waldInterval,
  wilsonInterval,
} from '../../../../simulations/lib/proportions/interval.ts';
import type { Interval } from '../../../../simulations/lib/resample/intervals.ts';
import type { Rng } from '../../../../simulations/lib/rng.ts';
import type { Claim } from './claim.ts';

/*
 * What is known of single settings was summed over all counts by a program of its own, from the published formulas and
 * binomial probabilities: neither the intervals nor the distributions of the kernel have a part in it.
 */
type Known = readonly [number, number, number];
const settings = [
  [50, 0.1],
  [200, 0.02],
  [30, 0.5],
] as const;

const holds = ({ low, high }: Interval, truth: number): boolean => low <= truth && truth <= high;

/** One interval in the three settings; what is known of each, or that it never covers less than it claims. */
const ofShare = (name: string, interval: typeof wilsonInterval, known?: Known): Claim[] =>
  settings.map(([n, p], i) => ({
    what: `${name} interval, n = ${n}, p = ${p}`,
    claims: 0.95,
    ...(known ? { known: known[i] } : { bound: 'at least' }),
    worlds: 10_000,
    of: (chance) => holds(interval(binomial(chance, n, p), n), p),
  }));

/** On average over all shares there is nothing whole about the counts. */
const wilsonAnywhere: Claim = {
  what: 'Wilson interval, n = 50, p anywhere from 0 to 1',
  claims: 0.95,
  worlds: 10_000,
  of: (chance) => {
    const p = chance.uniform();
    return holds(wilsonInterval(binomial(chance, 50, p), 50), p);
  },
};

const ofDifference = (
  name: string,
  interval: typeof newcombeDifference,
  [n, p, m, q, known]: readonly [number, number, number, number, number],
): Claim => ({
  what: `${name} interval of a difference, n = ${n} and ${m}, p = ${p} and ${q}`,
  claims: 0.95,
  known,
  worlds: 10_000,
  of: (chance) => holds(interval({ x: binomial(chance, n, p), n }, { x: binomial(chance, m, q), n: m }), p - q),
});

/** Whether the test of two shares rejects at 5 %; it does not where nothing or everything succeeded. */
const rejects = (chance: Rng, n: number, p: number, q: number): boolean => {
  const [x, y] = [binomial(chance, n, p), binomial(chance, n, q)];
  return x + y > 0 && x + y < 2 * n && twoProportionTest({ x, n }, { x: y, n }).twoSided <= 0.05;
};

const planned = { p1: 0.1, p2: 0.16 };
const size = Math.ceil(sampleSize(planned));

export const claims: Claim[] = [
  ...ofShare('Wilson', wilsonInterval, [0.970308, 0.933077, 0.957226]),
  wilsonAnywhere,
  ...ofShare('Clopper-Pearson', clopperPearsonInterval),
  ...ofShare('Agresti-Coull', agrestiCoullInterval, [0.970308, 0.979825, 0.957226]),
  ...ofShare('Wald', waldInterval, [0.878917, 0.908094, 0.957226]),
  ofDifference('Newcombe', newcombeDifference, [60, 0.2, 80, 0.3, 0.94904]),
  ofDifference('Newcombe', newcombeDifference, [200, 0.05, 150, 0.02, 0.963224]),
  ofDifference('Wald', waldDifference, [60, 0.2, 80, 0.3, 0.946056]),
  ofDifference('Wald', waldDifference, [200, 0.05, 150, 0.02, 0.948271]),
  {
    what: 'Test of two equal shares (z) at 5 %, n = 200 each, p = 0.3',
    claims: 0.05,
    known: 0.050178,
    worlds: 10_000,
    of: (chance) => rejects(chance, 200, 0.3, 0.3),
  },
  {
    what: `Test of two shares (z), p = 0.1 and 0.16, the planned n = ${size} each: power`,
    claims: 0.8,
    known: 0.803533,
    worlds: 10_000,
    of: (chance) => rejects(chance, size, 0.1, 0.16),
  },
];
