import { psiOfShares } from '../lib/distances/psi.ts';
import { quantile } from '../lib/resample/quantile.ts';
import { rng } from '../lib/rng.ts';
import { chiSquaredQuantile } from '../lib/special/chiSquared.ts';
import { kolmogorovSf } from '../lib/special/kolmogorov.ts';
import { zeroOf } from '../lib/special/zero.ts';
import { binned } from './blocks.ts';
import type { SkewParams } from './params.ts';
import type { Gauge } from './result.ts';

const draws = 400;

/** Two distances of a served column from its training log, each with the limit that was set before the launch. */
export interface Watched {
  psi: Gauge;
  ks: Gauge;
}

/**
 * A watch over one column. Its limits from the past are what four weeks of each depot exceed against all other days in a
 * share `alpha` of the draws; those of the textbook take all rows to be independent.
 */
export function watch(
  log: Float64Array,
  served: number,
  alpha: number,
  { seed, limit }: SkewParams,
): (column: Float64Array) => Watched {
  const bins = binned(log);
  const size = 1 / log.length + 1 / served;
  const limits =
    limit === 'past'
      ? fromThePast(bins, alpha, seed)
      : {
          psi: chiSquaredQuantile(1 - alpha, bins.shares.length - 1) * size,
          ks: kolmogorovQuantile(alpha) * Math.sqrt(size),
        };
  return (column) => {
    const shares = bins.sharesOf(column);
    return {
      psi: { value: psiOfShares(bins.shares, shares), limit: limits.psi },
      ks: { value: ksOfShares(bins.shares, shares), limit: limits.ks },
    };
  };
}

function fromThePast(bins: ReturnType<typeof binned>, alpha: number, seed: number) {
  const chance = rng(seed, 'four weeks');
  const psi = new Float64Array(draws);
  const ks = new Float64Array(draws);
  for (let draw = 0; draw < draws; draw++) {
    const { those, others } = bins.fourWeeks(chance);
    psi[draw] = psiOfShares(others, those);
    ks[draw] = ksOfShares(others, those);
  }
  return { psi: quantile(psi, 1 - alpha), ks: quantile(ks, 1 - alpha) };
}

/** The widest distance of two distribution functions at the edges of common bins. */
function ksOfShares(reference: Float64Array, current: Float64Array): number {
  let [sum, widest] = [0, 0];
  for (let bin = 0; bin < reference.length; bin++) {
    sum += current[bin] - reference[bin];
    widest = Math.max(widest, Math.abs(sum));
  }
  return widest;
}

/** The value that Kolmogorov's limit law exceeds with this probability. */
const kolmogorovQuantile = (alpha: number): number => zeroOf((x) => kolmogorovSf(x) - alpha, 0.3, 3);
