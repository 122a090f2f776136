import { normalCdf, normalPdf } from '../special/normal.ts';
import { normalCritical } from '../special/normalCritical.ts';
import { zeroOf } from '../special/zero.ts';
import { legendreNodes } from './legendreNodes.ts';

/** `pocock`: the same bound at every look. `obrien-fleming`: high at first, c / sqrt(information). */
export type Spending = 'pocock' | 'obrien-fleming';

/** The bounds of a group-sequential test, and the error that they spend. */
export interface GroupDesign {
  /** The bound on |z| at the last look. */
  constant: number;
  /** The bound on |z| at each look. */
  bounds: Float64Array;
  /** The chance to have stopped by each look when there is no effect. */
  cumulativeAlpha: Float64Array;
}

/**
 * A two-sided group-sequential design whose looks together reject with probability `alpha` when there is no effect.
 * `information` is the share of the final information at each look, rising to 1; `looksOf(5)` gives equal steps.
 * Throws unless it does and 0 < alpha < 1. Some ten passes of `crossing`.
 * Source: S. Pocock, Biometrika 64 (1977); P. O'Brien, T. Fleming, Biometrics 35 (1979).
 */
export function groupSequential(information: ArrayLike<number>, spending: Spending, alpha = 0.05): GroupDesign {
  demandInformation(information);
  if (!(alpha > 0 && alpha < 1))
    throw new RangeError(`groupSequential: got alpha = ${alpha}, needs a number between 0 and 1.`);
  const boundsOf = (c: number): Float64Array =>
    Float64Array.from(information, (t) => (spending === 'pocock' ? c : c / Math.sqrt(t)));
  const excess = (c: number): number => crossing(information, boundsOf(c))[information.length - 1] - alpha;
  // One look needs the smallest constant; k looks never more than one look at alpha / k (Bonferroni).
  const low = normalCritical(alpha) - 1e-6;
  const high = normalCritical(alpha / information.length) + 1e-6;
  const constant = zeroOf(excess, low, high);
  const bounds = boundsOf(constant);
  return { constant, bounds, cumulativeAlpha: crossing(information, bounds) };
}

/** The shares 1 / k, 2 / k, ..., 1 of k equal looks. Throws unless k is a whole number from 1. */
export function looksOf(k: number): Float64Array {
  if (!(Number.isInteger(k) && k >= 1)) throw new RangeError(`looksOf: got ${k} looks, needs a whole number from 1.`);
  return Float64Array.from({ length: k }, (_, i) => (i + 1) / k);
}

/**
 * The chance that |z| has passed its bound by each look when there is no effect. The distribution of the score that has
 * not is carried from look to look by Gauss-Legendre quadrature, to about 1e-9. Throws unless information rises to 1
 * and there is one bound a look. O(looks * nodes^2).
 * Source: P. Armitage, C. McPherson, B. Rowe, J. Royal Stat. Soc. A 132 (1969).
 */
export function crossing(information: ArrayLike<number>, bounds: ArrayLike<number>): Float64Array {
  demandInformation(information);
  if (bounds.length !== information.length)
    throw new RangeError(`crossing: got ${bounds.length} bounds for ${information.length} looks, needs one a look.`);
  const out = new Float64Array(bounds.length);
  let kept: Kept = { score: Float64Array.of(0), mass: Float64Array.of(1) };
  // Beyond 9 standard deviations there is no mass to speak of, unless the bounds themselves are near there; beyond 39
  // there is none that a number could hold.
  const far = Array.from(bounds).some((bound) => bound < 6) ? 9 : 39;
  let stopped = 0;
  for (let look = 0; look < bounds.length; look++) {
    const step = Math.sqrt(information[look] - (look > 0 ? information[look - 1] : 0));
    const bound = Math.min(far, bounds[look]) * Math.sqrt(information[look]);
    stopped += outside(kept, bound, step);
    out[look] = stopped;
    const next = Math.sqrt((information[look + 1] ?? Infinity) - information[look]);
    if (look + 1 < bounds.length) kept = carry(kept, bound, step, Math.ceil(24 + (4 * bound) / Math.min(step, next)));
  }
  return out;
}

/** The score z sqrt(information) of the runs that have not stopped, as masses at single points. */
interface Kept {
  score: Float64Array;
  mass: Float64Array;
}

function outside({ score, mass }: Kept, bound: number, step: number): number {
  let sum = 0;
  for (let i = 0; i < score.length; i++)
    sum += mass[i] * (normalCdf((-bound - score[i]) / step) + normalCdf((score[i] - bound) / step));
  return sum;
}

function carry({ score, mass }: Kept, bound: number, step: number, nodes: number): Kept {
  const { x, weight } = legendreNodes(nodes);
  const at = x.map((node) => bound * node);
  const arrived = at.map((to, j) => {
    let density = 0;
    for (let i = 0; i < score.length; i++) density += mass[i] * normalPdf((to - score[i]) / step);
    return (density / step) * bound * weight[j];
  });
  return { score: at, mass: arrived };
}

function demandInformation(information: ArrayLike<number>): void {
  const n = information.length;
  for (let i = 0; i < n; i++)
    if (!(information[i] > (i > 0 ? information[i - 1] : 0)))
      throw new RangeError(
        `group-sequential design: got the information ${Array.from(information)}, needs numbers that rise.`,
      );
  if (n === 0 || Math.abs(information[n - 1] - 1) > 1e-9)
    throw new RangeError(`group-sequential design: got ${n} looks, needs at least one, the last with information 1.`);
}
