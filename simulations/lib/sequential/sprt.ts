import { log } from '../math.ts';

/** The two shares that Wald's test decides between, and the errors allowed. */
export interface SprtOptions {
  /** The share of failures under "all is well" and under "act", 0 < p0 < p1 < 1. */
  p0: number;
  p1: number;
  /** Wanted error rates: to act when all is well, and not to act when one should. */
  alpha?: number;
  beta?: number;
}

/** The decision of Wald's test, and when it fell. */
export interface SprtResult {
  /** Log-likelihood ratios at which the test stops. */
  upper: number;
  lower: number;
  decision: 'reject_h0' | 'accept_h0' | 'continue';
  /** Index of the trial that decided; null where none did. */
  stop: number | null;
  /** The log-likelihood ratio at the last trial looked at. */
  logRatio: number;
}

/**
 * Wald's sequential probability ratio test of Bernoulli trials (1 is a failure), looked at after each. Throws unless
 * 0 < p0 < p1 < 1, alpha and beta lie between 0 and 1 with sum below 1, and outcomes are 0 or 1.
 * Source: A. Wald, Annals of Mathematical Statistics 16 (1945).
 */
export function sprt(outcomes: ArrayLike<number>, { p0, p1, alpha = 0.05, beta = 0.1 }: SprtOptions): SprtResult {
  if (!(p0 > 0 && p0 < p1 && p1 < 1 && alpha > 0 && beta > 0 && alpha + beta < 1))
    throw new RangeError(
      `sprt: got p0 = ${p0}, p1 = ${p1}, alpha = ${alpha}, beta = ${beta}, needs 0 < p0 < p1 < 1 and error rates above 0 with sum below 1.`,
    );
  const upper = log((1 - beta) / alpha);
  const lower = log(beta / (1 - alpha));
  const failure = log(p1 / p0);
  const success = log((1 - p1) / (1 - p0));
  let logRatio = 0;
  for (let i = 0; i < outcomes.length; i++) {
    if (outcomes[i] !== 0 && outcomes[i] !== 1)
      throw new RangeError(`sprt: got the outcome ${outcomes[i]} at ${i}, needs 0 or 1.`);
    logRatio += outcomes[i] === 1 ? failure : success;
    if (logRatio >= upper) return { upper, lower, decision: 'reject_h0', stop: i, logRatio };
    if (logRatio <= lower) return { upper, lower, decision: 'accept_h0', stop: i, logRatio };
  }
  return { upper, lower, decision: 'continue', stop: null, logRatio };
}
