import { exp, log, log1p } from '../math.ts';

/** The counts of one interval of time: requests and events of the watched arm and of its control. */
export interface EventLook {
  n: number;
  x: number;
  /** Need not be whole numbers, where the control is a share of something past. */
  controlN: number;
  controlX: number;
}

/** The odds of an event under the new version, in multiples of the old one's, that the mixture looks for. */
export const defaultOdds: readonly number[] = [1.5, 2, 3, 5, 10, 30];

/**
 * An e-process against "events are no more frequent in the watched arm than in its control": feed it one interval after
 * another, and it gives the natural logarithm of the evidence so far. Without a defect the evidence ever reaches 1 / a
 * with probability at most a, however often one looks and whatever the share of the traffic in each interval (Ville's
 * inequality), as long as both arms are observed side by side: given the events of both, those of the watched arm are
 * then hypergeometric, which a binomial with share q = n / (n + controlN) dominates in convex order. Against a control
 * from the past the guarantee does not hold.
 *
 * Each interval multiplies the ratio for odds t by t^x / (1 + q (t - 1))^(x + controlX); the evidence is the mean over
 * `odds`. An interval without requests changes nothing. Throws unless counts are finite, not negative and x <= n,
 * and the odds finite and above 0.
 * Source: A. Ramdas, P. Grünwald, V. Vovk, G. Shafer, Statistical Science 38 (2023), for e-processes;
 * W. Hoeffding, J. Am. Stat. Assoc. 58 (1963), theorem 4, for the order.
 */
export function eventProcess(odds: readonly number[] = defaultOdds): (look: EventLook) => number {
  if (odds.length === 0) throw new RangeError('eventProcess: got no odds, needs at least one.');
  for (const t of odds)
    if (!(t > 0 && t < Infinity)) throw new RangeError(`eventProcess: got odds of ${t}, needs finite numbers above 0.`);
  const logOdds = odds.map(log);
  const logRatio = new Float64Array(odds.length);
  return ({ n, x, controlN, controlX }) => {
    if (!(x >= 0 && x <= n && n < Infinity && controlX >= 0 && controlX <= controlN && controlN < Infinity))
      throw new RangeError(
        `eventProcess: got ${x} events of ${n} and ${controlX} of ${controlN}, needs counts, events no more than requests.`,
      );
    const all = n + controlN;
    for (let k = 0; all > 0 && k < odds.length; k++)
      if (x + controlX > 0) logRatio[k] += x * logOdds[k] - (x + controlX) * logMix(n, controlN, odds[k]);
    return logMean(logRatio);
  };
}

/** ln(1 + q (t - 1)) with q = n / (n + controlN), also where that is near ln 0. */
function logMix(n: number, controlN: number, t: number): number {
  const less = (n / (n + controlN)) * (t - 1);
  return less < -0.5 ? log((controlN + n * t) / (n + controlN)) : log1p(less);
}

/** The logarithm of the mean of exp(values), without overflow. */
function logMean(values: Float64Array): number {
  const largest = values.reduce((a, b) => Math.max(a, b), -Infinity);
  const sum = values.reduce((total, value) => total + exp(value - largest), 0);
  return largest + log(sum / values.length);
}
