import { reaches } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { members, percent, show } from '../lib/quantity.ts';
import { type Moment, momentOf } from './moment.ts';
import { type MonitorKey, monitorNames, waitsForLabels } from './monitors.ts';
import { onsetOf } from './onset.ts';
import type { DriftParams } from './params.ts';
import type { DriftResult } from './result.ts';

/** A mean prediction that is off by less is not worth a headline. */
const smallBias = 0.03;

/** What to see, from the numbers of this run; on a morning, what is known by then. */
export function titleOf(result: DriftResult, params: DriftParams, day?: number): string {
  const moment = momentOf(day, params.labelDelayDays);
  return moment.isMoment ? soFar(result, params, moment) : inTheEnd(result, params);
}

function inTheEnd(result: DriftResult, params: DriftParams): string {
  if (onsetOf(params) !== null) return drifted(result);
  const { policy, rival } = result;
  if (policy.retrains > 0) return `Nothing drifts: the model was retrained ${times(policy.retrains)} for nothing`;
  return rival.retrains > 0
    ? `Nothing drifts: the other policy has retrained ${times(rival.retrains)} for nothing`
    : 'Nothing drifts: whoever rings, rings for nothing';
}

function soFar({ monitors }: DriftResult, params: DriftParams, { today, settledUpTo }: Moment): string {
  const shown = members(monitorNames).filter((key) => params[key]);
  const rung = shown.filter((key) => monitors[key].alarms.some((morning) => morning <= today)).length;
  const labels = settledUpTo > 0 ? `labels are here up to day ${settledUpTo - 1}` : 'no label is here yet';
  return `Morning of day ${today}: ${labels}, and ${rung} of ${shown.length} monitors have rung`;
}

function drifted({ policy: { before, after, change }, monitors }: DriftResult): string {
  const loss = reaches(change.logLoss) ? null : `the ${moved('log loss', before.logLoss, after.logLoss)}`;
  const bias = biased(after.bias);
  if (reaches(change.auc)) {
    const seen = bias ?? loss;
    return seen
      ? `${seen[0].toUpperCase()}${seen.slice(1)}; one run cannot tell whether the AUC changes`
      : 'One run cannot tell whether AUC and log loss change: run 40 worlds';
  }
  const ranking = `The ${moved('AUC', before.auc, after.auc)}`;
  if (bias) return `${ranking}, while ${bias}`;
  if (change.auc.value > 0)
    return loss ? `${ranking}, while ${loss}` : `${ranking}; one run cannot tell whether the log loss changes`;
  const calibrated: MonitorKey[] = ['psiCalibrated', 'ksYear', 'ksPredictions', 'cbpe'];
  if (calibrated.some((key) => monitors[key].detected)) return `${ranking}, and the inputs tell it`;
  const isNoticed = members(monitorNames).some((key) => waitsForLabels(key) && monitors[key].detected);
  return `${ranking}, ${isNoticed ? 'and only settled labels tell' : 'and nobody notices'}`;
}

function biased(bias: number): string | null {
  if (Math.abs(bias) < smallBias) return null;
  return `predictions are ${show(percent(0), Math.abs(bias))} points too ${bias < 0 ? 'low' : 'high'}`;
}

/** A change that is sure, with as many digits as it takes to see it. */
function moved(score: string, before: number, after: number): string {
  const digits = formatNumber(before, 2) === formatNumber(after, 2) ? 3 : 2;
  return `${score} ${after < before ? 'falls' : 'rises'} from ${formatNumber(before, digits)} to ${formatNumber(after, digits)}`;
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
