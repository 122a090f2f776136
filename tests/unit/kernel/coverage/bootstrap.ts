import { bernoulli, exponential, normal } from '../../../../simulations/lib/draw.ts';
import { bootstrapAuc, bootstrapMean } from '../../../../simulations/lib/resample/bootstrap.ts';
import {
  basicInterval,
  bcaInterval,
  type Interval,
  percentileInterval,
} from '../../../../simulations/lib/resample/intervals.ts';
import { mean } from '../../../../simulations/lib/resample/moments.ts';
import { type Rng, rng } from '../../../../simulations/lib/rng.ts';
import { normalCdf } from '../../../../simulations/lib/special/normal.ts';
import { studentTSf } from '../../../../simulations/lib/special/studentT.ts';
import { type Claim, once } from './claim.ts';

const replicates = 999;
const holds = ({ low, high }: Interval, truth: number): boolean => low <= truth && truth <= high;

/**
 * How often 1.96 standard errors on either side hold the mean of n normal values, when the standard error is made with n
 * and not n - 1: what the bootstrap does, but for the shaking of its quantiles.
 */
const chanceOfBootstrap = (n: number): number => 1 - 2 * studentTSf(1.959964 * Math.sqrt((n - 1) / n), n - 1);

/** The three intervals of the mean of n values, from the same resamples. */
const intervalsOf = (purpose: string, n: number, draw: (chance: Rng) => number) =>
  once((world) => {
    const chance = rng(world, purpose);
    const values = Float64Array.from({ length: n }, () => draw(chance));
    const estimate = mean(values);
    const means = Float64Array.from({ length: replicates }, () => {
      let sum = 0;
      for (let i = 0; i < n; i++) sum += values[Math.floor(chance.uniform() * n)];
      return sum / n;
    });
    const without = values.map((value) => (n * estimate - value) / (n - 1));
    return {
      Percentile: percentileInterval(means),
      Basic: basicInterval(means, estimate),
      BCa: bcaInterval(means, estimate, without),
    };
  });

const ofNormal = intervalsOf('normal', 30, (chance) => normal(chance));
const ofSkewed = intervalsOf('skewed', 50, (chance) => exponential(chance));
const kinds = ['Percentile', 'Basic', 'BCa'] as const;

/** Thirty days, a shock each, which the 8 rows of a day share. */
const days = Int32Array.from({ length: 240 }, (_, i) => Math.floor(i / 8));
const withShocks = (chance: Rng): Float64Array => {
  const shocks = Float64Array.from({ length: 30 }, () => normal(chance));
  return Float64Array.from(days, (day) => shocks[day] + normal(chance));
};

export const claims: Claim[] = [
  ...kinds.map((kind) => ({
    what: `${kind} bootstrap interval of the mean of 30 normal values`,
    claims: 0.95,
    known: chanceOfBootstrap(30),
    // Quantiles of 999 resamples shake, and BCa estimates a skewness that is not there: together below half a point.
    short: 0.005,
    worlds: 5000,
    of: (_: Rng, world: number) => holds(ofNormal(world)[kind], 0),
  })),
  ...kinds.map((kind) => ({
    what: `${kind} bootstrap interval of the mean of 50 exponential values`,
    claims: 0.95,
    // For skewed values all three fall short by something of the order 1 / n, the basic one most.
    short: 0.04,
    worlds: 2500,
    of: (_: Rng, world: number) => holds(ofSkewed(world)[kind], 1),
  })),
  {
    what: 'Bootstrap by day of the mean of 30 days that have a shock each',
    claims: 0.95,
    known: chanceOfBootstrap(30),
    // Type 7 quantiles of 400 resamples lie a little further in, at 2.7 % and not at 2.5.
    short: 0.007,
    worlds: 2500,
    of: (chance) => holds(bootstrapMean(withShocks(chance), { rng: chance, blocks: days }), 0),
  },
  {
    what: 'Bootstrap of the AUC, 80 of 200 rows positive, true AUC 0.76',
    claims: 0.95,
    short: 0.01,
    worlds: 1500,
    of: (chance) => {
      const y = Uint8Array.from({ length: 200 }, () => bernoulli(chance, 0.4));
      const score = Float64Array.from(y, (label) => normal(chance, label));
      // Two normal scores one standard deviation apart: the AUC is P(Z < 1 / sqrt 2).
      return holds(bootstrapAuc(y, score, { rng: chance }), normalCdf(Math.SQRT1_2));
    },
  },
];
