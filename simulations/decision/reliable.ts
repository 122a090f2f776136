import { reliability } from '../lib/calibration/reliability.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import type { DecisionResult } from './result.ts';

/** Groups of equally many parcels. */
const BINS = 20;

/** How many parcels are late among those with like probabilities, with intervals. */
export function reliable(p: Float64Array, late: Uint8Array): DecisionResult['reliability'] {
  return reliability(late, p, { bins: BINS, by: 'quantile' }).map(({ meanPredicted, fractionPositive, count }) => ({
    predicted: meanPredicted,
    late: { value: fractionPositive, ...wilsonInterval(Math.round(fractionPositive * count), count) },
    count,
  }));
}
