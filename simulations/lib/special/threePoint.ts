import { betaQuantile } from './beta.ts';

/** A task estimated by three numbers, in any unit: at least, most likely, at most. */
export interface ThreePoint {
  min: number;
  mode: number;
  max: number;
}

/**
 * The p-quantile of the triangular distribution of an estimate. Where min = max it is that value.
 * Throws unless min <= mode <= max are finite and 0 <= p <= 1.
 */
export function triangularQuantile(p: number, { min, mode, max }: ThreePoint): number {
  demand(p, { min, mode, max });
  const width = max - min;
  if (width === 0) return min;
  if (p * width <= mode - min) return min + Math.sqrt(p * width * (mode - min));
  return max - Math.sqrt((1 - p) * width * (max - mode));
}

/**
 * The p-quantile of the PERT distribution of an estimate: a beta distribution on [min, max] with
 * alpha = 1 + 4 (mode - min) / (max - min) and beta = 6 - alpha. Throws as `triangularQuantile`.
 * Source: D. Malcolm et al., Operations Research 7 (1959), in its usual form with weight 4.
 */
export function pertQuantile(p: number, { min, mode, max }: ThreePoint): number {
  demand(p, { min, mode, max });
  if (min === max) return min;
  const alpha = 1 + (4 * (mode - min)) / (max - min);
  return min + (max - min) * betaQuantile(p, alpha, 6 - alpha);
}

/** The mean of the PERT distribution: (min + 4 mode + max) / 6. Throws unless min <= mode <= max are finite. */
export function pertMean({ min, mode, max }: ThreePoint): number {
  demand(0, { min, mode, max });
  return (min + 4 * mode + max) / 6;
}

function demand(p: number, { min, mode, max }: ThreePoint): void {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`three-point estimate: got p = ${p}, needs a probability from 0 to 1.`);
  if (!(min <= mode && mode <= max && Number.isFinite(max - min)))
    throw new RangeError(`three-point estimate: got ${min}, ${mode}, ${max}, needs min <= mode <= max.`);
}
