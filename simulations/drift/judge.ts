import { expectedLogLosses } from '../lib/calibration/expectedPerformance.ts';
import { type Days, daysOfWeek, labelsOn } from '../lib/drifting/days.ts';
import { type DriftingWorld, productionDays } from '../lib/drifting/world.ts';
import type { Estimate } from '../lib/estimate.ts';
import { auc } from '../lib/metrics/auc.ts';
import { logLosses } from '../lib/metrics/logLoss.ts';
import { mean } from '../lib/resample/moments.ts';
import { daysAfter, daysBefore, weeks } from './periods.ts';
import type { Judged, Scores } from './result.ts';

/** Judges what was predicted for every parcel of production. */
export function judge(world: DriftingWorld, predicted: Float64Array, onsetDay: number): Judged {
  const late = labelsOn(world, { from: 0, to: productionDays });
  const losses = logLosses(late, predicted);
  const row = (day: number) => day * world.parcelsPerDay;
  const on = ({ from, to }: Days) => scores(late, predicted, losses, row(from), row(to));
  const weekly = Array.from({ length: weeks }, (_, week) => on(daysOfWeek(week)));
  const before = on(daysBefore(onsetDay));
  const after = on(daysAfter(onsetDay));
  const change = (of: 'auc' | 'logLoss') => {
    const values = weekly.map((week) => week[of]);
    return around(after[of] - before[of], errorOfChange(values, onsetDay));
  };
  return {
    auc: weekly.map((week) => week.auc),
    logLoss: weekly.map((week) => week.logLoss),
    before,
    after,
    change: { auc: change('auc'), logLoss: change('logLoss') },
  };
}

/** The mean of each week. */
export function weeklyMeans(values: Float64Array | Uint8Array): number[] {
  const rows = values.length / weeks;
  return Array.from({ length: weeks }, (_, week) => mean(values.subarray(week * rows, (week + 1) * rows)));
}

function scores(late: Uint8Array, predicted: Float64Array, losses: Float64Array, from: number, to: number): Scores {
  const rate = mean(late.subarray(from, to));
  return {
    // Where all parcels have one fate there is no order to judge.
    auc: rate > 0 && rate < 1 ? auc(late.subarray(from, to), predicted.subarray(from, to)) : 0.5,
    logLoss: mean(losses.subarray(from, to)),
    bias: mean(predicted.subarray(from, to)) - rate,
    predicted: mean(predicted.subarray(from, to)),
    expectedLoss: mean(expectedLogLosses(predicted.subarray(from, to))),
  };
}

/** The standard error of a change between two runs of weeks: weeks are taken to vary alike in both. */
function errorOfChange(weekly: readonly number[], onsetDay: number): number {
  const first = weekly.slice(0, Math.max(1, Math.floor(daysBefore(onsetDay).to / 7)));
  const last = weekly.slice(Math.ceil(daysAfter(onsetDay).from / 7));
  const squares = [first, last].map((values) => {
    const centre = mean(values);
    return values.reduce((sum, value) => sum + (value - centre) * (value - centre), 0);
  });
  const variance = (squares[0] + squares[1]) / (first.length + last.length - 2);
  return Math.sqrt(variance * (1 / first.length + 1 / last.length));
}

function around(value: number, se: number): Estimate {
  return { value, low: value - 1.96 * se, high: value + 1.96 * se };
}
