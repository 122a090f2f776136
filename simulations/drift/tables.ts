import type { Table } from '../lib/define.ts';
import { members, plain } from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import { monitorNames, waitsForLabels } from './monitors.ts';
import { alarms, aParcel, auc, bias, costAParcel, logLoss, money } from './numbers.ts';
import { onsetOf } from './onset.ts';
import { type DriftParams, params as declared } from './params.ts';
import { weeks } from './periods.ts';
import type { DriftResult, Judged, PolicyYear } from './result.ts';

const days = plain(0);
/** Money and nats are known from the names of the columns. */
const bare = { unit: '' } as const;

/** The numbers behind the picture. */
export function tables(result: DriftResult, params: DriftParams): Table[] {
  return [
    policies(result, params),
    rung(result, params),
    models(result, params),
    weekly(result, params.rival !== params.policy),
  ];
}

interface Judgement {
  name: string;
  judged: Judged;
  /** What it cost beyond the true risks, which have no regret. */
  year: Pick<PolicyYear, 'regret' | 'retrains' | 'total'>;
}

function policies(result: DriftResult, params: DriftParams): Table {
  const { policy, rival, oracle } = result;
  const { options } = declared.policy;
  const rows: Judgement[] = [
    { name: options[params.policy], judged: policy, year: policy },
    ...(params.rival === params.policy ? [] : [{ name: options[params.rival], judged: rival, year: rival }]),
    {
      name: 'the true risks (only a simulation knows them)',
      judged: oracle,
      year: { regret: 0, retrains: 0, total: 0 },
    },
  ];
  return tableOf('policies', 'What each policy was worth and what it cost, in this run', rows, {
    policy: { label: 'Policy', of: ({ name }) => name },
    aucBefore: { label: 'AUC before', ...auc, of: ({ judged }) => judged.before.auc },
    aucAfter: { label: 'AUC long after', ...auc, of: ({ judged }) => judged.after.auc },
    logLossBefore: { label: 'Log loss before', ...logLoss, ...bare, of: ({ judged }) => judged.before.logLoss },
    logLossAfter: { label: 'Log loss long after', ...logLoss, ...bare, of: ({ judged }) => judged.after.logLoss },
    biasAfter: { label: 'Mean prediction less share late', ...bias, of: ({ judged }) => judged.after.bias },
    regret: { label: 'Regret', ...money, ...bare, of: ({ year }) => year.regret },
    retrains: { label: 'Retrainings', ...plain(0), of: ({ year }) => year.retrains },
    total: { label: 'Regret and price', ...money, ...bare, of: ({ year }) => year.total },
    perParcel: {
      label: 'All costs a parcel',
      ...aParcel,
      ...bare,
      of: ({ year }) => costAParcel(result, year, params),
    },
  });
}

function rung(result: DriftResult, params: DriftParams): Table {
  const onset = onsetOf(params);
  const shown = members(monitorNames).filter((key) => params[key]);
  const daysOf = (key: (typeof shown)[number]) => result.monitors[key].alarms;
  const first = (key: (typeof shown)[number]) =>
    onset === null ? null : (daysOf(key).find((day) => day > onset) ?? null);
  return tableOf('alarms', 'When each monitor rang: on the morning of a day, before anything was decided', shown, {
    monitor: { label: 'Monitor', of: (key) => monitorNames[key] },
    labels: { label: 'Waits for labels', of: (key) => (waitsForLabels(key) ? 'yes' : 'no') },
    before: {
      label: 'False alarms before the drift',
      ...plain(0),
      of: (key) => daysOf(key).filter((day) => onset === null || day <= onset).length,
    },
    first: { label: 'First alarm after the onset, on day', ...days, of: first },
    ever: { label: 'First alarm of the year, on day', ...days, of: (key) => daysOf(key)[0] ?? null },
    delay: {
      label: 'Days after the onset',
      ...days,
      of: (key) => {
        const day = first(key);
        return onset === null || day === null ? null : day - onset;
      },
    },
    alarms: { ...column(alarms, result, params), digits: 0 },
  });
}

function models({ models: serving, policy }: DriftResult, params: DriftParams): Table {
  const rejected = policy.retrainings.filter(({ promoted }) => !promoted);
  const rows = [
    ...serving.map(({ since, offset, adjusted }, k) => ({
      since,
      how: k === 0 ? 'first model' : offset === 0 ? 'retrained' : 'intercept corrected',
      learned: adjusted,
    })),
    ...rejected.map(({ day }) => ({ since: day, how: 'retrained, stopped by the gate', learned: null })),
  ];
  const caption = `The models of the policy "${declared.policy.options[params.policy]}" and the days they learned from`;
  return tableOf('models', caption, rows, {
    since: { label: 'Serves from day', ...days, of: ({ since }) => since },
    how: { label: 'How it came', of: ({ how }) => how },
    from: { label: 'Learned from day', ...days, of: ({ learned }) => (learned ? learned.from : null) },
    to: { label: 'to day', ...days, of: ({ learned }) => (learned ? learned.to - 1 : null) },
  });
}

function weekly({ policy, rival, oracle, lateShare, inputs }: DriftResult, hasRival: boolean): Table {
  const of = (label: string, values: readonly number[]) => ({ label, ...plain(3), of: (week: number) => values[week] });
  return tableOf(
    'weeks',
    'The year by the week',
    Array.from({ length: weeks }, (_, week) => week),
    {
      day: { label: 'First day', ...days, of: (week) => 7 * week },
      auc: of('AUC', policy.auc),
      ...(hasRival ? { rivalAuc: of('AUC, other policy', rival.auc) } : {}),
      oracleAuc: of('AUC, true risks', oracle.auc),
      logLoss: of('Log loss', policy.logLoss),
      predicted: of('Mean prediction', policy.meanPrediction),
      late: of('Share late', lateShare),
      psi: of('Largest PSI', inputs.psi),
      psiLine: of('its alarm line', inputs.psiLine),
      ks: of('Largest KS distance', inputs.ks),
      ksLine: of('its alarm line', inputs.ksLine),
    },
  );
}
