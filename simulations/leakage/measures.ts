import type { Measure } from '../lib/define.ts';
import type { LeakageParams } from './params.ts';
import type { LeakageResult, StandardSplit } from './result.ts';

type LeakageMeasure = Measure<LeakageResult, LeakageParams>;

const optimismIn = (split: StandardSplit, short: string): LeakageMeasure => ({
  label: `Optimism, ${short.toLowerCase()}`,
  short,
  unit: '',
  digits: 3,
  difference: true,
  of: ({ splits }, { metric }) => splits[split].optimism[metric].value,
});

/** The headline numbers. The first three are for the chosen metric and split; the next four compare the splits. */
export const measures = {
  offline: {
    label: 'Offline score',
    unit: '',
    digits: 3,
    range: [0.5, 1],
    of: ({ chosen }, { metric }) => chosen.offline[metric].value,
  },
  production: {
    label: 'Production score',
    unit: '',
    digits: 3,
    range: [0.5, 1],
    of: ({ production }, { metric }) => production[metric].value,
  },
  optimism: {
    label: 'Optimism',
    unit: '',
    digits: 3,
    difference: true,
    of: ({ chosen }, { metric }) => chosen.optimism[metric].value,
  },
  optimismRandom: optimismIn('random', 'Random split'),
  optimismTemporal: optimismIn('temporal', 'Last 28 days'),
  optimismGap: optimismIn('temporalGap', 'Last 28 days with a gap'),
  optimismGroup: optimismIn('group', 'Split by shipper'),
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
    unit: '',
    digits: 3,
    of: ({ production }, { metric }) => production.oracle[metric],
  },
  withoutStatus: {
    label: 'Production score without the status column',
    unit: '',
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
