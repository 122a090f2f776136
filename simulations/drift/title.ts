import type { Estimate } from '../lib/estimate.ts';
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
  if (onsetOf(params) !== null) return `${ranking(result)}, ${consequence(result)}`;
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

/** Whether an interval says that something has changed. */
export function isReal({ low, high }: Estimate): boolean {
  return low > 0 || high < 0;
}

function ranking({ policy: { before, after, change } }: DriftResult): string {
  if (!isReal(change.auc) || number(before.auc) === number(after.auc)) return `The AUC stays at ${number(after.auc)}`;
  return `The AUC ${change.auc.value < 0 ? 'falls' : 'rises'} from ${number(before.auc)} to ${number(after.auc)}`;
}

function consequence({ policy: { before, after, change }, monitors }: DriftResult): string {
  if (Math.abs(after.bias) >= smallBias) {
    const points = show(percent(0), Math.abs(after.bias));
    return `while predictions are ${points} points too ${after.bias < 0 ? 'low' : 'high'}`;
  }
  const ranksWorse = isReal(change.auc) && change.auc.value < 0;
  if (!ranksWorse) {
    if (!isReal(change.logLoss)) return 'and so does the log loss';
    const direction = change.logLoss.value > 0 ? 'grows' : 'shrinks';
    return `while the log loss ${direction} from ${number(before.logLoss)} to ${number(after.logLoss)}`;
  }
  const calibrated: MonitorKey[] = ['psiCalibrated', 'ksYear', 'ksPredictions', 'cbpe'];
  if (calibrated.some((key) => monitors[key].detected)) return 'and the inputs tell it';
  const isNoticed = members(monitorNames).some((key) => waitsForLabels(key) && monitors[key].detected);
  return isNoticed ? 'and only settled labels tell' : 'and nobody notices';
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}

function number(value: number): string {
  return formatNumber(value, 2);
}
