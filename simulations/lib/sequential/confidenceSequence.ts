import { exp, log } from '../math.ts';

/** The error allowed over all looks together, and where the sequence is to be narrow. */
export interface SequenceOptions {
  alpha?: number;
  /** The number of rows at which the sequence is to be narrowest. */
  tuningN?: number;
}

/** One look at an asymptotic confidence sequence. */
export interface SequenceLook {
  rho: number;
  /** The interval is the estimate -+ this. */
  halfWidth: number;
  /** The level at which the interval would just touch 0; never above 1. */
  p: number;
}

/**
 * The asymptotic confidence sequence of an estimate with standard error `se` from n rows: intervals that hold the truth
 * at all looks together with probability near 1 - alpha. Throws unless se > 0, n >= 1, 0 < alpha < 1 and tuningN > 0.
 * Source: I. Waudby-Smith et al., Time-uniform central limit theory and asymptotic confidence sequences (2021), theorem
 * 2.2, tuned as GrowthBook does.
 */
export function confidenceSequence(
  estimate: number,
  se: number,
  n: number,
  { alpha = 0.05, tuningN = 5000 }: SequenceOptions = {},
): SequenceLook {
  if (
    !(
      Number.isFinite(estimate) &&
      se > 0 &&
      se < Infinity &&
      n >= 1 &&
      n < Infinity &&
      tuningN > 0 &&
      alpha > 0 &&
      alpha < 1
    )
  )
    throw new RangeError(
      `confidenceSequence: got estimate ${estimate}, se ${se}, n ${n}, alpha ${alpha}, tuningN ${tuningN}, needs a finite estimate, se and tuningN above 0, n from 1 and alpha between 0 and 1.`,
    );
  const rho = Math.sqrt((-2 * log(alpha) + log(-2 * log(alpha) + 1)) / tuningN);
  const weight = n * rho * rho;
  const root = Math.sqrt(weight + 1);
  const halfWidth = se * Math.sqrt(((2 * (weight + 1)) / weight) * log(root / alpha));
  const z = estimate / se;
  return { rho, halfWidth, p: Math.min(1, root * exp((-z * z * weight) / (2 * (weight + 1)))) };
}
