import type { Estimate } from '../lib/estimate.ts';
import { byMember } from '../lib/quantity.ts';
import { studentTCritical } from '../lib/special/studentTCritical.ts';
import { fitLadder } from './fitLadder.ts';
import { type Rung, rungs } from './names.ts';
import type { BaselinesParams } from './params.ts';
import { drawRows, drawTraining } from './world.ts';

const POINTS = 1000;

/** The two parts of how far a predicted probability is from the true one, as mean squares over many parcels. */
export interface Parts {
  /** Of the mean prediction of many training samples from the truth. */
  bias: Estimate;
  /** Of the predictions of single training samples from their mean. */
  variance: Estimate;
}

/** Fits every model to many training samples of the same size, and compares what they say of the same parcels. */
export function repeatFits(params: BaselinesParams, rows: number): Record<Rung, Parts> {
  const { X, p } = drawRows(params, 'points', POINTS);
  const said = byMember(rungs, (): Float64Array[] => []);
  for (let k = 0; k < params.repeats; k++) {
    const models = fitLadder(drawTraining(params, `repeat ${k}`, rows));
    for (const rung of Object.keys(rungs) as Rung[]) said[rung].push(models[rung](X));
  }
  return byMember(rungs, (rung) => partsOf(said[rung], p));
}

/**
 * Squared bias and variance from predictions of several samples for the same rows, p being the truth. The mean of R
 * predictions is off by the bias and by its own chance: the squared bias is what is left less variance / R. With intervals of the
 * jackknife over samples. Throws with fewer than three samples.
 */
export function partsOf(said: readonly Float64Array[], p: Float64Array): Parts {
  const { length: samples } = said;
  if (samples < 3) throw new RangeError(`partsOf: got ${samples} samples, needs at least 3.`);
  const sums = new Float64Array(p.length);
  const squares = new Float64Array(p.length);
  for (const one of said)
    for (let i = 0; i < p.length; i++) {
      const off = one[i] - p[i];
      sums[i] += off;
      squares[i] += off * off;
    }
  const whole = split(sums, squares, samples);
  const without = said.map((one) => splitWithout(one, p, sums, squares, samples - 1));
  const critical = studentTCritical(0.05, samples - 1);
  const around = (key: keyof Split, least: number): Estimate => {
    const value = whole[key];
    const values = without.map((found) => found[key]);
    const mean = values.reduce((sum, one) => sum + one, 0) / samples;
    const spread = values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
    const half = critical * Math.sqrt(((samples - 1) / samples) * spread);
    return { value, low: Math.max(least, value - half), high: value + half };
  };
  return { bias: around('bias', -Infinity), variance: around('variance', 0) };
}

interface Split {
  bias: number;
  variance: number;
}

/** Means over rows, from the sum and the sum of squares of each row's errors. */
function split(sums: Float64Array, squares: Float64Array, samples: number): Split {
  let mean = 0;
  let square = 0;
  for (let i = 0; i < sums.length; i++) {
    mean += (sums[i] / samples) ** 2;
    square += squares[i] / samples;
  }
  mean /= sums.length;
  square /= sums.length;
  const variance = Math.max(0, ((square - mean) * samples) / (samples - 1));
  return { bias: mean - variance / samples, variance };
}

function splitWithout(one: Float64Array, p: Float64Array, sums: Float64Array, squares: Float64Array, left: number) {
  return split(
    sums.map((sum, i) => sum - (one[i] - p[i])),
    squares.map((square, i) => square - (one[i] - p[i]) ** 2),
    left,
  );
}
