import type { Measure } from '../lib/define.ts';
import type { LeakageParams } from './params.ts';
import type { LeakageResult, StandardSplit } from './result.ts';

type LeakageMeasure = Measure<LeakageResult, LeakageParams>;

const optimismIn = (split: StandardSplit, label: string): LeakageMeasure => ({
  label,
  unit: 'points of the metric',
  digits: 3,
  difference: true,
  of: ({ splits }, { metric }) => splits[split].optimism[metric].value,
});

/** The headline numbers. The first three are for the chosen metric and split; the next four compare the splits. */
export const measures = {
  offline: {
    label: 'Offline score',
    unit: 'in the metric',
    digits: 3,
    of: ({ chosen }, { metric }) => chosen.offline[metric].value,
  },
  production: {
    label: 'Production score',
    unit: 'in the metric',
    digits: 3,
    of: ({ production }, { metric }) => production[metric].value,
  },
  optimism: {
    label: 'Optimism',
    unit: 'points of the metric',
    digits: 3,
    difference: true,
    of: ({ chosen }, { metric }) => chosen.optimism[metric].value,
  },
  optimismRandom: optimismIn('random', 'Optimism of the random split'),
  optimismTemporal: optimismIn('temporal', 'Optimism of the last 28 days'),
  optimismGap: optimismIn('temporalGap', 'Optimism of the last 28 days with a gap'),
  optimismGroup: optimismIn('group', 'Optimism of the split by shipper'),
  offlineAuc: { label: 'Offline AUC', unit: 'AUC', digits: 3, of: ({ chosen }) => chosen.offline.auc.value },
  productionAuc: { label: 'Production AUC', unit: 'AUC', digits: 3, of: ({ production }) => production.auc.value },
  offlineLogLoss: {
    label: 'Offline log loss',
    unit: 'nats',
    digits: 3,
    of: ({ chosen }) => chosen.offline.logLoss.value,
  },
  productionLogLoss: {
    label: 'Production log loss',
    unit: 'nats',
    digits: 3,
    of: ({ production }) => production.logLoss.value,
  },
  oracle: {
    label: 'Score of the true probabilities in production',
    unit: 'in the metric',
    digits: 3,
    of: ({ production }, { metric }) => production.oracle[metric],
  },
  withoutStatus: {
    label: 'Production score without the status column',
    unit: 'in the metric',
    digits: 3,
    of: ({ production }, { metric }) =>
      (production.withoutStatus ?? { auc: production.auc.value, logLoss: production.logLoss.value })[metric],
  },
  baseline: {
    label: 'Log loss in production of always saying the base rate',
    unit: 'nats',
    digits: 3,
    of: ({ production }) => production.baselineLogLoss,
  },
  baseRate: {
    label: 'Share late in production',
    unit: 'share',
    digits: 3,
    of: ({ production }) => production.baseRate,
  },
} satisfies Record<string, LeakageMeasure>;
