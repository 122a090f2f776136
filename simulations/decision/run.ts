import { rootMeanSquaredError } from '../lib/metrics/regression.ts';
import { byMember } from '../lib/quantity.ts';
import { bayesThreshold } from '../lib/scoring/costThreshold.ts';
import { act } from './act.ts';
import { platt, rising } from './calibrate.ts';
import type { Prices } from './cost.ts';
import { fit, type Predict } from './fits.ts';
import { leastSquares } from './leastSquares.ts';
import { noiseOf } from './noise.ts';
import type { DecisionParams } from './params.ts';
import { rank } from './rank.ts';
import { reliable } from './reliable.ts';
import { type Acting, actings, type DecisionResult, rankings } from './result.ts';
import { drawParcels, type Parcels, trueProbabilities } from './world.ts';

/** Parcels of each part. */
export const ROWS = { training: 4000, test: 8000, calibration: 2000 } as const;
/** A base rate that is raised for the curves stays below this. */
const MOST = 0.95;

/** Three models rank parcels for little room, and one of them acts from a threshold with probabilities made in four ways. */
export function runDecision(params: DecisionParams): DecisionResult {
  const { cFn, cFp, capacity, baseRateTimes, threshold, calibration, model, skewness } = params;
  const noise = noiseOf(skewness);
  const drawn = (purpose: keyof typeof ROWS) => drawParcels(params, noise, purpose, ROWS[purpose]);
  const [past, next] = [drawn('training'), drawn('test')];
  const prices: Prices = { missed: cFn, needless: cFp };
  const tStar = bayesThreshold({ falsePositive: cFp, falseNegative: cFn });

  const predicted = leastSquares(past.X, past.hours)(next.X);
  const plain = { logistic: fit('logistic', past), boosted: fit('boosted', past) };
  const scores = {
    ols: predicted,
    logistic: plain.logistic(next.X),
    boosted: plain.boosted(next.X),
    truth: trueProbabilities(next, noise),
  };
  const baseRate = next.late.reduce((sum, label) => sum + label, 0) / ROWS.test;
  const baseRateShown = Math.min(Math.max(MOST, baseRate), baseRate * baseRateTimes);
  const given = {
    room: Math.floor((capacity * ROWS.test) / 100),
    prices,
    counts: {
      late: baseRate === 0 ? 1 : baseRateShown / baseRate,
      onTime: baseRate === 1 ? 1 : (1 - baseRateShown) / (1 - baseRate),
    },
  };
  const probabilities: Record<Acting, Float64Array> = {
    plain: scores[model],
    ...calibrated(fit(model, past, true), drawn('calibration'), next),
    truth: scores.truth,
  };
  return {
    tStar,
    baseRate,
    baseRateShown,
    nothing: cFn * baseRate,
    rmse: rootMeanSquaredError(next.hours, predicted),
    rankings: byMember(rankings, (key) => rank(scores[key], next, given)),
    actings: byMember(actings, (key) => act(probabilities[key], next.late, prices, tStar, threshold / 100)),
    reliability: reliable(probabilities[calibration], next.late),
  };
}

/** The probabilities of a model of balanced classes, as they are and after each repair. */
function calibrated(balanced: Predict, known: Parcels, next: Parcels) {
  const [learned, raw] = [balanced(known.X), balanced(next.X)];
  return {
    balanced: raw,
    platt: platt(learned, known.late)(raw),
    isotonic: rising(learned, known.late)(raw),
  };
}
