import { binomial, exponential, normal, poisson } from '../../../../simulations/lib/draw.ts';
import type { Rng } from '../../../../simulations/lib/rng.ts';
import { betaCdf, betaQuantile } from '../../../../simulations/lib/special/beta.ts';
import { binomialPmf } from '../../../../simulations/lib/special/binomial.ts';
import { gammaQuantile } from '../../../../simulations/lib/special/gammaQuantile.ts';
import { gammaP } from '../../../../simulations/lib/special/incompleteGamma.ts';
import { kolmogorovSf } from '../../../../simulations/lib/special/kolmogorov.ts';
import { normalCdf } from '../../../../simulations/lib/special/normal.ts';
import { pertSampler } from '../../../../simulations/lib/special/pertSampler.ts';
import { poissonPmf } from '../../../../simulations/lib/special/poisson.ts';
import { sampleRatioTest } from '../../../../simulations/lib/twoSample/chiSquaredTest.ts';
import type { Claim } from './claim.ts';

/** Kolmogorov's test of n draws against their own distribution function, with Stephens' correction for their number. */
function misfits(chance: Rng, n: number, draw: (chance: Rng) => number, cdf: (x: number) => number): boolean {
  const u = Float64Array.from({ length: n }, () => cdf(draw(chance))).sort();
  const distance = u.reduce((far, p, i) => Math.max(far, p - i / n, (i + 1) / n - p), 0);
  const root = Math.sqrt(n);
  return kolmogorovSf((root + 0.12 + 0.11 / root) * distance) <= 0.05;
}

const continuous = (
  name: string,
  [n, worlds]: [number, number],
  draw: (chance: Rng) => number,
  cdf: (x: number) => number,
): Claim => ({
  what: `${n} ${name} draws against their own distribution: Kolmogorov's test rejects at 5 %`,
  claims: 0.05,
  worlds,
  of: (chance) => misfits(chance, n, draw, cdf),
});

/** The chi-squared test of counts 0, 1, ... against their own probabilities; the last cell holds all that is more. */
const counted = (name: string, draw: (chance: Rng) => number, pmf: (k: number) => number, cells: number): Claim => {
  const first = Array.from({ length: cells - 1 }, (_, k) => pmf(k));
  const shares = [...first, 1 - first.reduce((sum, share) => sum + share)];
  return {
    what: `1000 ${name} draws against their own distribution: chi-squared test rejects at 5 %`,
    claims: 0.05,
    worlds: 2000,
    of: (chance) => {
      const counts = new Float64Array(cells);
      for (let i = 0; i < 1000; i++) counts[Math.min(draw(chance), cells - 1)]++;
      return sampleRatioTest(counts, shares).p <= 0.05;
    },
  };
};

/** The middle of the drawn cell: a quantile function makes a draw of it. */
const uniform = (chance: Rng): number => (chance.u32() + 0.5) / 2 ** 32;

/** Draws and worlds; quantiles of the gamma and beta distributions are dear. */
const many: [number, number] = [150, 2000];
const few: [number, number] = [40, 500];

const estimate = { min: 2, mode: 3, max: 8 };
const pert = pertSampler(estimate);
const lean = 1 + (4 * (estimate.mode - estimate.min)) / (estimate.max - estimate.min);
const pertCdf = (x: number) => betaCdf((x - estimate.min) / (estimate.max - estimate.min), lean, 6 - lean);

export const claims: Claim[] = [
  continuous('normal', many, (chance) => normal(chance), normalCdf),
  continuous(
    'exponential',
    many,
    (chance) => exponential(chance, 2),
    (x) => gammaP(1, x / 2),
  ),
  continuous(
    'gamma',
    few,
    (chance) => gammaQuantile(uniform(chance), 2.5),
    (x) => gammaP(2.5, x),
  ),
  continuous(
    'beta',
    few,
    (chance) => betaQuantile(uniform(chance), 2, 3.5),
    (x) => betaCdf(x, 2, 3.5),
  ),
  continuous('PERT', many, (chance) => pert(uniform(chance)), pertCdf),
  counted(
    'Poisson',
    (chance) => poisson(chance, 2.5),
    (k) => poissonPmf(k, 2.5),
    8,
  ),
  counted(
    'binomial',
    (chance) => binomial(chance, 12, 0.3),
    (k) => binomialPmf(k, 12, 0.3),
    8,
  ),
];
