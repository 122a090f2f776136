import type { Measure } from '../lib/define.ts';
import { type MonitorKey, monitorKeys, monitorNames } from './monitors.ts';
import type { DriftParams } from './params.ts';
import type { DriftResult } from './result.ts';

type DriftMeasure = Measure<DriftResult, DriftParams>;

const money = { unit: 'money', digits: 0 } as const;

/** What the deployed model was worth before the drift and after it, what the year cost, and what each monitor did. */
export const measures = {
  aucBefore: {
    label: 'AUC before the drift',
    unit: '',
    digits: 3,
    range: [0.5, 1],
    of: ({ policy }) => policy.before.auc,
  },
  aucAfter: {
    label: 'AUC from 90 days after the drift began',
    short: 'AUC afterwards',
    unit: '',
    digits: 3,
    range: [0.5, 1],
    of: ({ policy }) => policy.after.auc,
  },
  oracleAucAfter: {
    label: 'AUC of the true probabilities afterwards',
    unit: '',
    digits: 3,
    of: ({ oracle }) => oracle.after.auc,
  },
  aucLost: {
    label: 'AUC lost',
    unit: '',
    digits: 3,
    difference: true,
    of: ({ policy }) => policy.before.auc - policy.after.auc,
  },
  logLossBefore: {
    label: 'Log loss before the drift',
    unit: 'nats',
    digits: 3,
    of: ({ policy }) => policy.before.logLoss,
  },
  logLossAfter: {
    label: 'Log loss from 90 days after the drift began',
    short: 'Log loss afterwards',
    unit: 'nats',
    digits: 3,
    of: ({ policy }) => policy.after.logLoss,
  },
  logLossGained: {
    label: 'Log loss gained',
    unit: 'nats',
    digits: 3,
    difference: true,
    of: ({ policy }) => policy.after.logLoss - policy.before.logLoss,
  },
  oracleLogLossAfter: {
    label: 'Log loss of the true probabilities afterwards',
    unit: 'nats',
    digits: 3,
    of: ({ oracle }) => oracle.after.logLoss,
  },
  biasAfter: {
    label: 'Mean prediction less the share of late parcels, afterwards',
    short: 'Bias afterwards',
    unit: '',
    digits: 3,
    difference: true,
    of: ({ policy }) => policy.after.bias,
  },
  regret: { label: 'Regret of the year', ...money, range: [0, 12_000], of: ({ policy }) => policy.regret },
  retrains: { label: 'Retrainings', unit: '', digits: 1, of: ({ policy }) => policy.retrains },
  total: { label: 'Regret and retraining', short: 'Total cost', ...money, of: ({ policy }) => policy.total },
  rivalRegret: { label: 'Regret of the other policy', ...money, of: ({ rival }) => rival.regret },
  rivalRetrains: { label: 'Retrainings of the other policy', unit: '', digits: 1, of: ({ rival }) => rival.retrains },
  rivalTotal: { label: 'Regret and retraining of the other policy', ...money, of: ({ rival }) => rival.total },
  saved: {
    label: 'Saved against the other policy',
    short: 'Saved',
    ...money,
    difference: true,
    of: ({ policy, rival }) => rival.total - policy.total,
  },
  ...perMonitor('alarms', (key) => ({
    label: `Alarms in the year: ${monitorNames[key]}`,
    short: monitorNames[key],
    unit: '',
    digits: 2,
    of: ({ monitors }) => monitors[key].alarms.length,
  })),
  ...perMonitor('detected', (key) => ({
    label: `Alarm within 90 days of the onset: ${monitorNames[key]}`,
    short: monitorNames[key],
    unit: 'share',
    digits: 2,
    of: ({ monitors }) => Number(monitors[key].detected),
  })),
  ...perMonitor('delay', (key) => ({
    label: `Days from the onset to an alarm, or to the end of the year: ${monitorNames[key]}`,
    short: monitorNames[key],
    unit: 'days',
    digits: 0,
    of: ({ monitors }) => monitors[key].delay,
  })),
} satisfies Record<string, DriftMeasure>;

/** One measure a monitor: `alarms` and `ksEach` make `alarmsKsEach`. */
function perMonitor<P extends string>(
  prefix: P,
  measure: (key: MonitorKey) => DriftMeasure,
): Record<`${P}${Capitalize<MonitorKey>}`, DriftMeasure> {
  const entries = monitorKeys.map((key) => [`${prefix}${key[0].toUpperCase()}${key.slice(1)}`, measure(key)]);
  return Object.fromEntries(entries);
}
