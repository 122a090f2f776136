import { psi, psiNullMean, psiNullQuantile } from '../../../../simulations/lib/distances/psi.ts';
import { binomial, categorical, normals } from '../../../../simulations/lib/draw.ts';
import type { Rng } from '../../../../simulations/lib/rng.ts';
import { independenceTest, sampleRatioTest } from '../../../../simulations/lib/twoSample/chiSquaredTest.ts';
import { kolmogorovSmirnov, ksExactP, ksLimitP } from '../../../../simulations/lib/twoSample/kolmogorovSmirnov.ts';
import { mannWhitney, mannWhitneyExactP, mannWhitneyP } from '../../../../simulations/lib/twoSample/mannWhitney.ts';
import type { Claim } from './claim.ts';

/** Distances come in steps of 1 / nm, so that no p-value is just 0.05: the largest exact one of those that reject. */
function levelOfKs(n: number, m: number, p: typeof ksExactP): number {
  let far = 1;
  while (p(far / (n * m), n, m) > 0.05) far++;
  return ksExactP(far / (n * m), n, m);
}

/** The same for the sums of ranks. */
function levelOfRanks(n: number, m: number): number {
  const { mean, sd } = mannWhitney(
    Array.from({ length: n }, (_, i) => i),
    Array.from({ length: m }, (_, i) => n + i),
  );
  let u = Math.ceil(mean);
  while (mannWhitneyP({ u, mean, sd, n, m, share: 0 }) > 0.05) u++;
  return mannWhitneyExactP({ u, mean, sd, n, m, share: 0 });
}

const same = (chance: Rng, n: number, m: number): [Float64Array, Float64Array] => [
  normals(chance, n),
  normals(chance, m),
];

const ksOf = (n: number, m: number, p: typeof ksExactP): Claim => ({
  what: `Kolmogorov-Smirnov test at 5 % of two equal samples of ${n} and ${m}`,
  claims: 0.05,
  known: levelOfKs(n, m, p),
  worlds: 5000,
  of: (chance) => kolmogorovSmirnov(...same(chance, n, m)).p <= 0.05,
});

const ranksOf = (n: number, m: number): Claim => ({
  what: `Mann-Whitney test at 5 % of two equal samples of ${n} and ${m}`,
  claims: 0.05,
  known: levelOfRanks(n, m),
  worlds: 5000,
  of: (chance) => mannWhitneyP(mannWhitney(...same(chance, n, m))) <= 0.05,
});

/** Three groups of 200 rows over the same four categories. */
const tableOf = (chance: Rng): number[][] =>
  Array.from({ length: 3 }, () => {
    const counts = [0, 0, 0, 0];
    for (let i = 0; i < 200; i++) counts[categorical(chance, [4, 3, 2, 1])]++;
    return counts;
  });

const stable = { bins: 10, n: 2000, m: 1000 };
const stability = (chance: Rng): number => psi(...same(chance, stable.n, stable.m)).psi;
const drifted = psiNullQuantile(0.95, stable.bins, stable.n, stable.m);

export const claims: Claim[] = [
  ksOf(20, 15, ksExactP),
  ksOf(100, 150, ksLimitP),
  ranksOf(15, 18),
  ranksOf(40, 60),
  {
    what: 'Chi-squared test at 5 % of independence, 3 groups of 200 over 4 categories',
    claims: 0.05,
    worlds: 5000,
    of: (chance) => independenceTest(tableOf(chance)).p <= 0.05,
  },
  {
    what: 'Chi-squared test at 5 % of an even split of 1000',
    claims: 0.05,
    // Summed over all counts by a program of its own.
    known: 0.053678,
    worlds: 10_000,
    of: (chance) => {
      const x = binomial(chance, 1000, 0.5);
      return sampleRatioTest([x, 1000 - x], [0.5, 0.5]).p <= 0.05;
    },
  },
  {
    what: 'PSI above its 95 % point without drift, 10 bins, samples of 2000 and 1000',
    claims: 0.05,
    worlds: 3000,
    of: (chance) => stability(chance) > drifted,
  },
  {
    what: 'PSI without drift, 10 bins, samples of 2000 and 1000: mean',
    claims: psiNullMean(stable.bins, stable.n, stable.m),
    unit: 'PSI',
    worlds: 3000,
    of: stability,
  },
];
