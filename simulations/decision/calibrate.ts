import { isotonic } from '../lib/calibration/isotonic.ts';
import { logisticRegression } from '../lib/learners/logisticRegression.ts';
import { log } from '../lib/math.ts';

/** A map from probabilities to others, learned from rows whose labels are known. */
type Calibrate = (p: Float64Array) => Float64Array;

/** Platt: a logistic regression, all but unpenalised, of the label on the log-odds that a model gives. */
export function platt(p: Float64Array, late: Uint8Array): Calibrate {
  const positives = late.reduce((sum, label) => sum + label, 0);
  const varies = p.some((value) => value !== p[0]);
  // Without labels of both kinds, or scores that differ, only the rate can be learned.
  if (positives === 0 || positives === late.length || !varies)
    return (query) => query.map(() => positives / late.length);
  const sigmoid = logisticRegression([logOdds(p)], late, { C: 1e6, maxSteps: 100 });
  return (query) => sigmoid.probabilities([logOdds(query)]);
}

/** Isotonic: the rising function nearest to the labels, straight between its bends and flat outside. */
export function rising(p: Float64Array, late: Uint8Array): Calibrate {
  const { apply } = isotonic(p, late);
  // Between two bends rounding may lead beyond 1 by a last digit.
  return (query) => apply(query).map((value) => Math.min(1, value));
}

/** Held away from 0 and 1, where log-odds would be infinite. */
function logOdds(p: Float64Array): Float64Array {
  return p.map((value) => {
    const inside = Math.min(1 - 1e-15, Math.max(1e-15, value));
    return log(inside / (1 - inside));
  });
}
