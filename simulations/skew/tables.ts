import type { Table } from '../lib/define.ts';
import { members, plain } from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import { readings } from './gauges.ts';
import { checks, joins, skews } from './names.ts';
import { added, bias, gain, logLoss, offline, optimism, production, servedAuc, unsettled, weight } from './numbers.ts';
import type { SkewParams } from './params.ts';
import type { SkewLabResult } from './result.ts';

/** The numbers of the part that is shown. */
export function tables(result: SkewLabResult, params: SkewParams): Table[] {
  return params.part === 'join' ? joinTables(result, params) : servingTables(result, params);
}

function joinTables(result: SkewLabResult, params: SkewParams): Table[] {
  return [
    tableOf(
      'joins',
      'Each join: its promise, and what its model is worth in production (95 % intervals)',
      members(joins),
      {
        join: { label: 'Late rate of the depot', of: (join) => joins[join] },
        offline: column(offline, result, params),
        production: column(production, result, params),
        optimism: column(optimism, result, params),
        gain: column(gain, result, params),
        unsettled: column(unsettled, result, params),
        weight: column(weight, result, params),
      },
    ),
  ];
}

function servingTables(result: SkewLabResult, params: SkewParams): Table[] {
  return [
    tableOf('skews', 'The same model, served in eight ways (95 % intervals)', members(skews), {
      skew: { label: 'What is wrong', of: (skew) => skews[skew] },
      auc: column(servedAuc, result, params),
      logLoss: column(logLoss, result, params),
      added: column(added, result, params),
      bias: column(bias, result, params),
    }),
    tableOf('checks', 'Which check rings in this run', members(skews), {
      skew: { label: 'What is wrong', of: (skew) => skews[skew] },
      ...Object.fromEntries(
        members(checks).map((check) => [
          check,
          { label: checks[check], of: (skew: keyof typeof skews) => (result.skews[skew].rings[check] ? 'rings' : '–') },
        ]),
      ),
    }),
    tableOf('panels', `What the panels read: ${skews[params.skew]}`, readings(result.skews[params.skew], params), {
      panel: { label: 'Panel', of: ({ name }) => name },
      value: { label: 'Reads', ...plain(4), of: ({ value }) => value },
      limit: { label: 'Rings above', ...plain(4), of: ({ limit }) => limit },
      rings: {
        label: 'In this run',
        of: ({ value, rings }) => (value === null ? 'not logged' : rings ? 'rings' : 'quiet'),
      },
    }),
  ];
}
