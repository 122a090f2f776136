import { productionDays } from '../lib/drifting/world.ts';
import { type FamilyNumber, measure, measuresOf, plain, type Quantity, type Reading } from '../lib/quantity.ts';
import { mean } from '../lib/resample/moments.ts';
import { type MonitorKey, monitorNames } from './monitors.ts';
import type { DriftParams } from './params.ts';
import type { DriftResult, PolicyYear } from './result.ts';

type Of = Quantity<DriftResult, DriftParams>;
type OfMonitor = FamilyNumber<DriftResult, DriftParams, MonitorKey>;

export const auc: Reading = { ...plain(3), range: [0.5, 1] };
export const logLoss: Reading = plain(3, 'nats');
/** Money a parcel. */
export const aParcel: Reading = plain(2, 'money a parcel');
/** A mean prediction less the share of late parcels. */
export const bias: Reading = { ...plain(3), difference: true };
export const money: Reading = plain(0, 'money');
const retrainings: Reading = plain(1);

export const alarms: OfMonitor = {
  family: monitorNames,
  label: 'Alarms in the year',
  ...plain(2),
  of: ({ monitors }, _, key) => monitors[key].alarms.length,
};

const detected: OfMonitor = {
  family: monitorNames,
  label: 'Alarm within 90 days of the onset',
  ...plain(2, 'share'),
  of: ({ monitors }, _, key) => Number(monitors[key].detected),
};

const delay: OfMonitor = {
  family: monitorNames,
  label: 'Days from the onset to an alarm, or to the end of the year',
  ...plain(0, 'days'),
  of: ({ monitors }, _, key) => monitors[key].delay,
};

/** What the deployed model was worth before the drift and after it, what the year cost, and what each monitor did. */
export const measures = {
  aucBefore: number({ label: 'AUC before the drift', ...auc, of: ({ policy }) => policy.before.auc }),
  aucAfter: number({
    label: 'AUC from 90 days after the drift began',
    short: 'AUC afterwards',
    ...auc,
    of: ({ policy }) => policy.after.auc,
  }),
  oracleAucAfter: number({
    label: 'AUC of the true probabilities afterwards',
    ...plain(3),
    of: ({ oracle }) => oracle.after.auc,
  }),
  aucLost: number({
    label: 'AUC lost',
    ...plain(3),
    difference: true,
    of: ({ policy }) => policy.before.auc - policy.after.auc,
  }),
  logLossBefore: number({
    label: 'Log loss before the drift',
    ...logLoss,
    of: ({ policy }) => policy.before.logLoss,
  }),
  logLossAfter: number({
    label: 'Log loss from 90 days after the drift began',
    short: 'Log loss afterwards',
    ...logLoss,
    of: ({ policy }) => policy.after.logLoss,
  }),
  logLossGained: number({
    label: 'Log loss gained',
    ...logLoss,
    difference: true,
    of: ({ policy }) => policy.after.logLoss - policy.before.logLoss,
  }),
  oracleLogLossAfter: number({
    label: 'Log loss of the true probabilities afterwards',
    ...logLoss,
    of: ({ oracle }) => oracle.after.logLoss,
  }),
  biasAfter: number({
    label: 'Mean prediction less the share of late parcels, afterwards',
    short: 'Bias afterwards',
    ...bias,
    of: ({ policy }) => policy.after.bias,
  }),
  predictedAfter: number({
    label: 'Mean prediction from 90 days after the drift began',
    short: 'Mean prediction afterwards',
    ...plain(3),
    of: ({ policy }) => policy.after.predicted,
  }),
  lateShareAfter: number({
    label: 'Share of late parcels from 90 days after the drift began',
    short: 'Late afterwards',
    ...plain(3),
    of: ({ policy }) => policy.after.predicted - policy.after.bias,
  }),
  expectedLossAfter: number({
    label: 'Log loss that the predictions expect of themselves, afterwards',
    short: 'Expected loss afterwards',
    ...logLoss,
    of: ({ policy }) => policy.after.expectedLoss,
  }),
  psiAfter: number({
    label: 'Largest PSI of a week, mean over the weeks from 90 days after the drift began',
    short: 'PSI afterwards',
    ...plain(3),
    of: ({ inputs, afterFrom }) => mean(inputs.psi.slice(Math.ceil(afterFrom / 7))),
  }),
  regret: number({ label: 'Regret of the year', ...money, range: [0, 12_000], of: ({ policy }) => policy.regret }),
  retrains: number({ label: 'Retrainings', ...retrainings, of: ({ policy }) => policy.retrains }),
  total: number({
    label: 'Regret and retraining',
    short: 'Regret and price',
    ...money,
    of: ({ policy }) => policy.total,
  }),
  rivalRegret: number({ label: 'Regret of the other policy', ...money, of: ({ rival }) => rival.regret }),
  rivalRetrains: number({
    label: 'Retrainings of the other policy',
    ...retrainings,
    of: ({ rival }) => rival.retrains,
  }),
  rivalTotal: number({
    label: 'Regret and retraining of the other policy',
    ...money,
    of: ({ rival }) => rival.total,
  }),
  saved: number({
    label: 'Saved against the other policy',
    short: 'Saved',
    ...money,
    difference: true,
    of: ({ policy, rival }) => rival.total - policy.total,
  }),
  promoted: number({
    label: 'Retrained models that came to serve',
    short: 'Came to serve',
    ...plain(1),
    range: [0, 20],
    of: ({ policy }) => policy.retrainings.filter(({ promoted }) => promoted).length,
  }),
  costPerParcel: number({
    label: 'All costs a parcel: late ones, needless actions, retraining',
    short: 'All costs a parcel',
    ...aParcel,
    of: (result, params) => costAParcel(result, result.policy, params),
  }),
  rivalCostPerParcel: number({
    label: 'All costs a parcel of the other policy',
    ...aParcel,
    of: (result, params) => costAParcel(result, result.rival, params),
  }),
  nobodyPerParcel: number({
    label: 'Costs a parcel when nobody acts',
    ...aParcel,
    of: ({ plain }) => plain.year.nobody,
  }),
  everybodyPerParcel: number({
    label: 'Costs a parcel when every parcel is acted on',
    ...aParcel,
    of: ({ plain }) => plain.year.everybody,
  }),
  truthPerParcel: number({
    label: 'Costs a parcel when decided by the true risks',
    ...aParcel,
    of: ({ plain }) => plain.year.truth,
  }),
  costPerParcelAfter: number({
    label: 'Costs a parcel from 90 days after the drift began: late ones and needless actions',
    short: 'Costs a parcel afterwards',
    ...aParcel,
    of: ({ policy, plain, afterFrom }, { parcelsPerDay }) =>
      plain.after.truth +
      (policy.regret - policy.regretBefore[afterFrom]) / ((productionDays - afterFrom) * parcelsPerDay),
  }),
  nobodyPerParcelAfter: number({
    label: 'Costs a parcel afterwards when nobody acts',
    ...aParcel,
    of: ({ plain }) => plain.after.nobody,
  }),
  everybodyPerParcelAfter: number({
    label: 'Costs a parcel afterwards when every parcel is acted on',
    ...aParcel,
    of: ({ plain }) => plain.after.everybody,
  }),
  ...measuresOf('alarms', alarms),
  ...measuresOf('detected', detected),
  ...measuresOf('delay', delay),
};

/** What the decisions of a year cost under a policy, and its retrainings, shared among all parcels. */
export function costAParcel(
  { plain }: DriftResult,
  { total }: Pick<PolicyYear, 'total'>,
  { parcelsPerDay }: DriftParams,
): number {
  return plain.year.truth + total / (productionDays * parcelsPerDay);
}

function number(quantity: Of) {
  return measure(quantity);
}
