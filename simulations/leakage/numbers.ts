import { type Family, type FamilyEstimate, measure, measureOf, plain, type Quantity } from '../lib/quantity.ts';
import type { LeakageParams, SplitName } from './params.ts';
import type { LeakageResult, SplitResult, StandardSplit } from './result.ts';

type Of = Quantity<LeakageResult, LeakageParams>;

const standard: Family<StandardSplit> = {
  random: 'Random split',
  temporal: 'Last 28 days',
  temporalGap: 'Last 28 days with a gap',
  group: 'Split by shipper',
};

/** The splits, in the order in which they are shown. */
export const splitNames: Family<SplitName> = {
  ...standard,
  forwardChaining: 'Forward chaining',
  purged: 'Purged folds',
};

/** The standard splits, and the one that the analyst used where it is another. */
export function shownSplits({ splits, chosen }: LeakageResult): SplitResult[] {
  const known = Object.values(splits);
  return known.some(({ split }) => split === chosen.split) ? known : [...known, chosen];
}

/** How a score of the chosen metric is read, an AUC or a log loss. */
export const score = plain(3);

const offline: Of = {
  label: 'Offline score',
  ...score,
  range: [0.5, 1],
  of: ({ chosen }, { metric }) => chosen.offline[metric],
};

const production: Of = {
  label: 'Production score',
  ...score,
  range: [0.5, 1],
  of: ({ production: live }, { metric }) => live[metric],
};

export const optimism: Of = {
  label: 'Optimism',
  ...score,
  difference: true,
  of: ({ chosen }, { metric }) => chosen.optimism[metric],
};

const optimismOf: FamilyEstimate<LeakageResult, LeakageParams, StandardSplit> = {
  ...optimism,
  family: standard,
  interval: true,
  of: ({ splits }, { metric }, split) => splits[split].optimism[metric],
};

const oracle: Of = {
  label: 'Score of the true probabilities in production',
  ...score,
  of: ({ production: live }, { metric }) => live.oracle[metric],
};

const withoutStatus: Of = {
  label: 'Production score without the status column',
  ...score,
  of: ({ production: live }, { metric }) => live.withoutStatus?.[metric] ?? null,
  otherwise: ({ production: live }, { metric }) => live[metric].value,
};

const auc = plain(3, 'AUC');
const logLoss = plain(3, 'nats');

/** The headline numbers. The first three are for the chosen metric and split; the next four compare the splits. */
export const measures = {
  offline: measure(offline),
  production: measure(production),
  optimism: measure(optimism),
  optimismRandom: measureOf(optimismOf, 'random'),
  optimismTemporal: measureOf(optimismOf, 'temporal'),
  optimismGap: measureOf(optimismOf, 'temporalGap'),
  optimismGroup: measureOf(optimismOf, 'group'),
  offlineAuc: number({ label: 'Offline AUC', ...auc, of: ({ chosen }) => chosen.offline.auc }),
  productionAuc: number({ label: 'Production AUC', ...auc, of: ({ production: live }) => live.auc }),
  offlineLogLoss: number({ label: 'Offline log loss', ...logLoss, of: ({ chosen }) => chosen.offline.logLoss }),
  productionLogLoss: number({ label: 'Production log loss', ...logLoss, of: ({ production: live }) => live.logLoss }),
  oracle: measure(oracle),
  withoutStatus: measure(withoutStatus),
  baseline: number({
    label: 'Log loss in production of always saying the base rate',
    ...logLoss,
    of: ({ production: live }) => live.baselineLogLoss,
  }),
  baseRate: number({
    label: 'Share late in production',
    ...plain(3, 'share'),
    of: ({ production: live }) => live.baseRate,
  }),
};

function number(quantity: Of) {
  return measure(quantity);
}
