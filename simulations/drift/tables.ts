import type { Table } from '../lib/define.ts';
import { monitorKeys, monitorNames, waitsForLabels } from './monitors.ts';
import { onsetOf } from './names.ts';
import { type DriftParams, params as declared } from './params.ts';
import { weeks } from './periods.ts';
import type { DriftResult, Judged, PolicyYear } from './result.ts';

/** The numbers behind the picture. */
export function tables(result: DriftResult, params: DriftParams): Table[] {
  return [
    policies(result, params),
    alarms(result, params),
    models(result, params),
    weekly(result, params.rival !== params.policy),
  ];
}

function policies({ policy, rival, oracle }: DriftResult, params: DriftParams): Table {
  const scores = ({ before, after }: Judged) => [before.auc, after.auc, before.logLoss, after.logLoss, after.bias];
  const line = (name: string, year: PolicyYear) => [name, ...scores(year), year.regret, year.retrains, year.total];
  const { options } = declared.policy;
  return {
    name: 'policies',
    caption: 'What each policy was worth and what it cost, in this run',
    columns: [
      { key: 'policy', label: 'Policy' },
      { key: 'aucBefore', label: 'AUC before', digits: 3 },
      { key: 'aucAfter', label: 'AUC long after', digits: 3 },
      { key: 'logLossBefore', label: 'Log loss before', digits: 3 },
      { key: 'logLossAfter', label: 'Log loss long after', digits: 3 },
      { key: 'biasAfter', label: 'Mean prediction less share late', digits: 3 },
      { key: 'regret', label: 'Regret', digits: 0 },
      { key: 'retrains', label: 'Retrainings', digits: 0 },
      { key: 'total', label: 'Total cost', digits: 0 },
    ],
    rows: [
      line(options[params.policy], policy),
      ...(params.rival === params.policy ? [] : [line(options[params.rival], rival)]),
      ['the true risks (only a simulation knows them)', ...scores(oracle), 0, 0, 0],
    ],
  };
}

function alarms({ monitors }: DriftResult, params: DriftParams): Table {
  const onset = onsetOf(params);
  return {
    name: 'alarms',
    caption: 'When each monitor rang: on the morning of a day, before anything was decided',
    columns: [
      { key: 'monitor', label: 'Monitor' },
      { key: 'labels', label: 'Waits for labels' },
      { key: 'before', label: 'False alarms before the drift', digits: 0 },
      { key: 'first', label: 'First alarm after the onset, on day', digits: 0 },
      { key: 'delay', label: 'Days after the onset', digits: 0 },
      { key: 'alarms', label: 'Alarms in the year', digits: 0 },
    ],
    rows: monitorKeys
      .filter((key) => params[key])
      .map((key) => {
        const days = monitors[key].alarms;
        const first = onset === null ? undefined : days.find((day) => day > onset);
        return [
          monitorNames[key],
          waitsForLabels(key) ? 'yes' : 'no',
          onset === null ? days.length : days.filter((day) => day <= onset).length,
          first ?? null,
          onset === null || first === undefined ? null : first - onset,
          days.length,
        ];
      }),
  };
}

function models({ models: of, policy }: DriftResult, params: DriftParams): Table {
  const rejected = policy.retrainings.filter(({ promoted }) => !promoted);
  return {
    name: 'models',
    caption: `The models of the policy "${declared.policy.options[params.policy]}" and the days they learned from`,
    columns: [
      { key: 'since', label: 'Serves from day', digits: 0 },
      { key: 'how', label: 'How it came' },
      { key: 'from', label: 'Learned from day', digits: 0 },
      { key: 'to', label: 'to day', digits: 0 },
    ],
    rows: [
      ...of.map(({ since, offset, adjusted }, k) => [
        since,
        k === 0 ? 'first model' : offset === 0 ? 'retrained' : 'intercept corrected',
        adjusted.from,
        adjusted.to - 1,
      ]),
      ...rejected.map(({ day }) => [day, 'retrained, stopped by the gate', null, null]),
    ],
  };
}

function weekly({ policy, rival, oracle, lateShare, inputs }: DriftResult, hasRival: boolean): Table {
  return {
    name: 'weeks',
    caption: 'The year by the week',
    columns: [
      { key: 'day', label: 'First day', digits: 0 },
      { key: 'auc', label: 'AUC', digits: 3 },
      ...(hasRival ? [{ key: 'rivalAuc', label: 'AUC, other policy', digits: 3 }] : []),
      { key: 'oracleAuc', label: 'AUC, true risks', digits: 3 },
      { key: 'logLoss', label: 'Log loss', digits: 3 },
      { key: 'predicted', label: 'Mean prediction', digits: 3 },
      { key: 'late', label: 'Share late', digits: 3 },
      { key: 'psi', label: 'Largest PSI', digits: 3 },
      { key: 'psiLine', label: 'its alarm line', digits: 3 },
      { key: 'ks', label: 'Largest KS distance', digits: 3 },
      { key: 'ksLine', label: 'its alarm line', digits: 3 },
    ],
    rows: Array.from({ length: weeks }, (_, week) => [
      7 * week,
      policy.auc[week],
      ...(hasRival ? [rival.auc[week]] : []),
      oracle.auc[week],
      policy.logLoss[week],
      policy.meanPrediction[week],
      lateShare[week],
      inputs.psi[week],
      inputs.psiLine[week],
      inputs.ks[week],
      inputs.ksLine[week],
    ]),
  };
}
