import type { Table } from '../lib/define.ts';
import { members, percent, plain } from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import {
  auc,
  aucOfMethod,
  averagePrecision,
  bias,
  brier,
  cheapest,
  cost,
  costTStar,
  expected,
  precision,
  recall,
  spread,
} from './numbers.ts';
import type { DecisionParams } from './params.ts';
import { type Acting, actings, type DecisionResult, grid, type Method, rankings, recalls } from './result.ts';

/** The numbers of the part that is shown. */
export function tables(result: DecisionResult, params: DecisionParams): Table[] {
  return params.part === 'ranking' ? rankingTables(result, params) : thresholdTables(result, params);
}

/** Every so many points of a curve are enough to read. */
const EVERY = 10;

function rankingTables(result: DecisionResult, params: DecisionParams): Table[] {
  const ranking = { label: 'Ordered by', of: (key: keyof typeof rankings) => rankings[key] };
  return [
    tableOf(
      'rankings',
      'The highest scores get the room (95 % intervals; that of a cost is of its difference to doing nothing)',
      members(rankings),
      {
        ranking,
        cost: { ...column(cost, result, params), label: 'Euros a parcel', unit: '' },
        precision: { ...column(precision, result, params), label: 'Late among them' },
        recall: { ...column(recall, result, params), label: 'Of all late ones' },
        auc: column(auc, result, params),
        averagePrecision: column(averagePrecision, result, params),
      },
    ),
    tableOf(
      'chosen',
      'What is true of the parcels that get the room, which only a simulation knows',
      members(rankings),
      {
        ranking,
        expected: { ...column(expected, result, params), label: 'Mean expected delay' },
        spread: { ...column(spread, result, params), label: 'Mean spread' },
      },
    ),
    tableOf(
      'curves',
      'The two curves: parcels that one acts on until a share of the late ones is reached',
      recalls.flatMap((at, k) => (k > 0 && k % EVERY === 0 ? [{ at, k }] : [])),
      {
        recall: { label: 'Of the late ones', ...percent(0), of: ({ at }) => at },
        ...Object.fromEntries(
          members(rankings).flatMap((key) => [
            [
              `${key}Fpr`,
              {
                label: `On-time ones, ${rankings[key]}`,
                ...percent(1),
                of: ({ k }: { k: number }) => result.rankings[key].curves?.fpr[k] ?? null,
              },
            ],
            [
              `${key}Precision`,
              {
                label: `Precision, ${rankings[key]}`,
                ...percent(1),
                of: ({ k }: { k: number }) => result.rankings[key].curves?.precision[k] ?? null,
              },
            ],
          ]),
        ),
      },
    ),
  ];
}

function thresholdTables(result: DecisionResult, params: DecisionParams): Table[] {
  const { curve } = result.actings[params.calibration];
  return [
    tableOf(
      'thresholds',
      'Euros a parcel when one acts from a probability on (95 % intervals of the difference to doing nothing)',
      members(actings),
      {
        acting: { label: 'Probabilities', of: (key) => actings[key] },
        tStar: { ...column(costTStar, result, params), label: 'From the threshold of the prices', unit: '' },
        half: { label: 'From one half', ...plain(3), of: (key) => result.actings[key].costHalf.value },
        yours: { label: 'From yours', ...plain(3), of: (key) => result.actings[key].costYours.value },
        cheapest: { ...column(cheapest, result, params), label: 'Best threshold, found afterwards' },
      },
    ),
    tableOf('probabilities', 'How far the probabilities hold (95 % intervals)', members(actings), {
      acting: { label: 'Probabilities', of: (key) => actings[key] },
      bias: { ...column(bias, result, params), label: 'Mean less the late share' },
      auc: { label: 'AUC', ...plain(3), of: (key) => (isMethod(key) ? aucOfMethod.of(result, params, key) : null) },
      brier: column(brier, result, params),
    }),
    tableOf('reliability', 'Twenty groups of equally many parcels, by their probability', result.reliability, {
      predicted: { label: 'Mean probability', ...percent(1), of: (bin) => bin.predicted },
      late: { label: 'Late', ...percent(1), interval: true, of: (bin) => bin.late },
      count: { label: 'Parcels', ...plain(0), of: (bin) => bin.count },
    }),
    tableOf(
      'curve',
      'Euros a parcel at each threshold',
      grid.flatMap((threshold, k) => (k % EVERY === 0 ? [{ threshold, k }] : [])),
      {
        threshold: { label: 'Threshold', ...percent(0), of: (row) => row.threshold },
        cost: { label: 'Euros', ...plain(3), of: (row) => curve[row.k] },
      },
    ),
  ];
}

const isMethod = (key: Acting): key is Method => key !== 'truth';
