import type { Table } from '../lib/define.ts';
import { members, plain } from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import { groups, shares, tests } from './names.ts';
import { coefficient, probability, share } from './numbers.ts';
import type { ForkingPathsParams } from './params.ts';
import type { ForkingPathsResult } from './result.ts';

/** The numbers of the part that is shown. */
export function tables(result: ForkingPathsResult, params: ForkingPathsParams): Table[] {
  return params.part === 'paths' ? pathTables(result, params) : twinTables(result);
}

function pathTables(result: ForkingPathsResult, params: ForkingPathsParams): Table[] {
  const { open, shown } = result.paths;
  const times = (group: number, at: number) =>
    shown.filter((project) => project.some((one) => one.group === group && one.column === at)).length;
  const paths = open.groups.flatMap((group, g) =>
    open.columns.map((one, c) => ({ group, ...one, count: times(g, c) })),
  );
  return [
    tableOf(
      'shares',
      `Of ${params.projects} projects those in which p is below ${params.alpha} (95 % intervals)`,
      members(shares),
      {
        what: { label: 'Where', of: (key) => shares[key] },
        share: column(share, result, params),
      },
    ),
    tableOf(
      'paths',
      `How many of the ${shown.length} projects in the picture each open path calls significant`,
      paths,
      {
        group: { label: 'Parcels', of: ({ group }) => groups[group] },
        test: { label: 'Analysis', of: ({ test }) => tests[test] },
        outcome: { label: 'Delay', ...plain(0), of: ({ outcome }) => outcome + 1 },
        count: { label: 'Projects', ...plain(0), of: ({ count }) => count },
      },
    ),
  ];
}

function twinTables({ twins }: ForkingPathsResult): Table[] {
  const served = [
    { rows: 'as in training', ...twins.same },
    { rows: 'as in production', ...twins.broken },
  ];
  return [
    tableOf(
      'served',
      'The same models on rows whose columns are correlated as in training, and as in production',
      served,
      {
        rows: { label: 'Rows', of: ({ rows }) => rows },
        sdPrediction: { label: 'Spread of a prediction', ...plain(4), of: (one) => one.sdPrediction },
        auc: { label: 'AUC', ...plain(3), interval: true, of: (one) => one.auc },
        oracle: { label: 'AUC of the true risks', ...plain(3), of: (one) => one.oracle },
        excess: {
          label: 'Log loss beyond the true risks',
          ...plain(4),
          interval: true,
          of: (one) => one.excessLogLoss,
        },
      },
    ),
    tableOf('samples', 'Each sample: its two coefficients, and its predictions for two parcels', [...twins.b1.keys()], {
      sample: { label: 'Sample', ...plain(0), of: (k) => k + 1 },
      b1: { label: 'First coefficient', ...coefficient, of: (k) => twins.b1[k] },
      b2: { label: 'Second coefficient', ...coefficient, of: (k) => twins.b2[k] },
      like: { label: 'Prediction, columns alike', ...probability, of: (k) => twins.like.by[k] },
      unlike: { label: 'Prediction, columns apart', ...probability, of: (k) => twins.unlike.by[k] },
    }),
  ];
}
