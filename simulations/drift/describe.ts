import { reaches } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { members, show } from '../lib/quantity.ts';
import { monitorNames } from './monitors.ts';
import { aParcel, costAParcel } from './numbers.ts';
import { onsetOf } from './onset.ts';
import { type DriftParams, params as declared } from './params.ts';
import type { DriftResult, Judged, PolicyYear } from './result.ts';

const kinds: Record<DriftParams['drift'], string> = {
  none: 'nothing drifts',
  covariate: 'the inputs drift',
  prior: 'the share of late parcels drifts',
  concept: 'the concept drifts',
};

/** What the picture shows, from the numbers of one run. */
export function describeDrift(result: DriftResult, params: DriftParams): string {
  const onset = onsetOf(params);
  const begin = onset === null ? kinds.none : `${kinds[params.drift]} from day ${onset} on`;
  return [
    `In this run ${begin}, and ${deed(params)}.`,
    scores(result),
    costs(result, params),
    alarms(result, params, onset),
  ].join(' ');
}

/** What somebody does about the model. */
function deed({ policy, everyDays }: DriftParams): string {
  switch (policy) {
    case 'never':
      return 'nobody touches the model';
    case 'calendar':
      return `the model is retrained every ${everyDays} days`;
    case 'inputs':
      return 'the model is retrained when its inputs drift';
    case 'performance':
      return 'the model is retrained when settled labels show a worse loss';
    case 'intercept':
      return `only its intercept is corrected, every ${everyDays} days`;
  }
}

/** A policy as its control says it, with the number it needs. */
function inWords(policy: DriftParams['policy'], { everyDays }: DriftParams): string {
  return policy === 'calendar' ? `retrain every ${everyDays} days` : declared.policy.options[policy];
}

function scores({ policy }: DriftResult): string {
  const moved = `From before to long after, the AUC ${went(policy, 'auc')}, and the log loss ${went(policy, 'logLoss')}.`;
  const { bias } = policy.after;
  if (Math.abs(bias) < WORTH_A_SENTENCE) return moved;
  return `${moved} Afterwards the mean prediction is ${number(Math.abs(bias))} ${bias < 0 ? 'below' : 'above'} the share of late parcels.`;
}

/** A smaller gap between mean prediction and late share is left to the table. */
const WORTH_A_SENTENCE = 0.01;

function went({ before, after, change }: Judged, of: 'auc' | 'logLoss'): string {
  const values = `${number(before[of])} to ${number(after[of])}`;
  if (reaches(change[of])) return `goes from ${values} (one run cannot tell whether it changes)`;
  return `${change[of].value < 0 ? 'falls' : 'rises'} from ${values}`;
}

function costs(result: DriftResult, params: DriftParams): string {
  const { policy, rival, plain } = result;
  const own = `Beyond what nobody could avoid, the year costs ${bill(policy)}`;
  const other = `; the other policy (${inWords(params.rival, params)}) would cost ${bill(rival)}`;
  const best = Math.min(plain.year.nobody, plain.year.everybody);
  return [
    `${own}${params.policy === params.rival ? '' : other}.`,
    `In all that is ${show(aParcel, costAParcel(result, policy, params))} a parcel; without a model it would be ${show(aParcel, best)} at best.`,
  ].join(' ');
}

function bill({ retrains, total }: PolicyYear): string {
  return `${formatNumber(total, 0)}${retrains === 0 ? '' : `, ${fits(retrains)} included`}`;
}

function fits(count: number): string {
  return count === 1 ? 'one retraining' : `${count} retrainings`;
}

/** How many have rung, and who first. */
function alarms({ monitors }: DriftResult, params: DriftParams, onset: number | null): string {
  const shown = members(monitorNames).filter((key) => params[key]);
  if (shown.length === 0) return 'No monitor is shown.';
  const rung = shown
    .map((key) => ({ key, first: monitors[key].alarms.find((day) => day > (onset ?? -1)) ?? Infinity }))
    .filter(({ first }) => first < Infinity)
    .sort((a, b) => a.first - b.first);
  const [earliest] = rung;
  if (!earliest) return `None of ${shown.length} monitors rings${onset === null ? '' : ' after the onset'}.`;
  const name = monitorNames[earliest.key];
  if (onset === null) {
    const most = Math.max(...rung.map(({ key }) => monitors[key].alarms.length));
    return `Of ${shown.length} monitors, ${rung.length} ring, always falsely; the busiest does so ${most} times.`;
  }
  const before = monitors[earliest.key].alarms.filter((day) => day <= onset).length;
  const falsely = before === 0 ? '' : `; by then it had rung falsely ${before === 1 ? 'once' : `${before} times`}`;
  const days = earliest.first - onset === 1 ? '1 day' : `${earliest.first - onset} days`;
  return `Of ${shown.length} monitors, ${rung.length} ring after the onset. The first, after ${days}, is ${name}${falsely}.`;
}

function number(value: number): string {
  return formatNumber(value, 3);
}
