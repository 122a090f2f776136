import { demandFinite, demandNumber } from '../demand.ts';
import { normalCdf } from '../special/normal.ts';
import { normalCritical } from '../special/normalCritical.ts';
import { normalQuantile } from '../special/normalQuantile.ts';
import { deviations, isConstant } from './moments.ts';
import { quantiles } from './quantile.ts';

/** An interval that is meant to hold the truth in a share `1 - alpha` of all samples. */
export interface Interval {
  low: number;
  high: number;
}

/** Type 7 quantiles of bootstrap replicates at alpha / 2 and 1 - alpha / 2. Throws on no or non-finite replicates. */
export function percentileInterval(replicates: ArrayLike<number>, alpha = 0.05): Interval {
  demand(replicates, alpha, 'percentileInterval');
  const [low, high] = quantiles(replicates, [alpha / 2, 1 - alpha / 2]);
  return { low, high };
}

/**
 * The percentile interval reflected at the estimate. Throws as `percentileInterval`, and unless the estimate is finite.
 * Source: A. Davison, D. Hinkley, Bootstrap Methods and their Application (1997), section 5.2.
 */
export function basicInterval(replicates: ArrayLike<number>, estimate: number, alpha = 0.05): Interval {
  demandNumber(estimate, 'basicInterval, estimate');
  const { low, high } = percentileInterval(replicates, alpha);
  return { low: 2 * estimate - high, high: 2 * estimate - low };
}

/**
 * The bias-corrected and accelerated interval. `jackknife` holds the estimate without row i, for each row; z0 counts
 * replicates equal to the estimate as half below it. Throws as `percentileInterval`, and where every replicate lies on
 * one side of the estimate. Source: B. Efron, JASA 82 (1987).
 */
export function bcaInterval(
  replicates: ArrayLike<number>,
  estimate: number,
  jackknife: ArrayLike<number>,
  alpha = 0.05,
): Interval & { z0: number; acceleration: number } {
  demand(replicates, alpha, 'bcaInterval');
  const z0 = biasCorrection(replicates, estimate);
  const a = acceleration(jackknife);
  const level = (z: number): number => {
    const shifted = z0 + z;
    // Beyond this pole the correction would turn back towards the other end.
    if (a * shifted >= 1) return shifted > 0 ? 1 : 0;
    return normalCdf(z0 + shifted / (1 - a * shifted));
  };
  const z = normalCritical(alpha);
  const [low, high] = quantiles(replicates, [level(-z), level(z)]);
  return { low, high, z0, acceleration: a };
}

function biasCorrection(replicates: ArrayLike<number>, estimate: number): number {
  let below = 0;
  for (let i = 0; i < replicates.length; i++)
    below += replicates[i] < estimate ? 1 : replicates[i] === estimate ? 0.5 : 0;
  if (below === 0 || below === replicates.length)
    throw new RangeError(
      `bcaInterval: got ${below} of ${replicates.length} replicates below the estimate ${estimate}, needs some on both sides.`,
    );
  return normalQuantile(below / replicates.length);
}

/** A sixth of the skewness of the jackknife's pulls; 0 where no row changes the estimate. */
function acceleration(jackknife: ArrayLike<number>): number {
  demandFinite(jackknife, 'bcaInterval, jackknife');
  if (isConstant(jackknife)) return 0;
  let squares = 0;
  let cubes = 0;
  for (const distance of deviations(jackknife)) {
    squares += distance * distance;
    cubes -= distance * distance * distance;
  }
  return cubes / (6 * squares * Math.sqrt(squares));
}

function demand(replicates: ArrayLike<number>, alpha: number, who: string): void {
  demandFinite(replicates, who);
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`${who}: got alpha = ${alpha}, needs a number between 0 and 1.`);
}
