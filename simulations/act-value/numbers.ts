import type { Table } from '../lib/define.ts';
import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measureOf,
  measuresOf,
  members,
  percent,
  plain,
  type Quantity,
} from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import type { ActValueParams } from './params.ts';
import {
  type ActValueResult,
  grid,
  type Policy,
  policies,
  type Ranking,
  rankings,
  type Scored,
  scoredBy,
} from './result.ts';

type One = Quantity<ActValueResult, ActValueParams>;

/** Euros per 1,000 parcels, which the words around it say. */
export const euros = plain(0, 'euros');

export const value: FamilyEstimate<ActValueResult, ActValueParams, Policy> = {
  family: policies,
  label: 'Value per 1,000 parcels',
  ...euros,
  difference: true,
  interval: true,
  of: (result, _, policy) => result.value[policy],
};

const totalCost: FamilyNumber<ActValueResult, ActValueParams, Policy> = {
  family: policies,
  label: 'Total cost per 1,000 parcels',
  ...euros,
  of: ({ nothing, value }, _, policy) => nothing.value - value[policy].value,
};

export const acted: FamilyNumber<ActValueResult, ActValueParams, Policy> = {
  family: policies,
  label: 'Parcels acted on',
  ...percent(),
  of: (result, _, policy) => result.acted[policy],
};

const auc: FamilyNumber<ActValueResult, ActValueParams, Ranking> = {
  family: rankings,
  label: 'AUC',
  ...plain(3),
  of: (result, _, ranking) => result.auc[ranking],
};

const f1: FamilyNumber<ActValueResult, ActValueParams, Scored> = {
  family: scoredBy,
  label: 'F1',
  ...plain(2),
  of: (result, _, who) => result.f1[who],
};

/** How much F1 and money change when the logistic regression acts from your threshold and not from the one that pays. */
const f1Gained: One = {
  label: 'F1 gained by your threshold',
  ...plain(2),
  difference: true,
  of: ({ f1 }) => f1.yours - f1.logistic,
};
const gainedByYours: One = {
  label: 'Money gained by your threshold, per 1,000 parcels',
  ...euros,
  range: [-150, 150],
  difference: true,
  of: ({ value }) => value.yours.value - value.logistic.value,
};

const costNothing: One = {
  label: 'Cost of doing nothing per 1,000 parcels',
  ...euros,
  of: ({ nothing }) => nothing,
};

/** The probability from which acting pays. */
export const tStar: One = {
  label: 'Threshold from which acting pays',
  ...percent(),
  of: (result) => Math.min(1, result.tStar),
};

const bestThreshold: One = {
  label: 'Best threshold of the true probability, found afterwards',
  ...percent(0),
  of: ({ trueP }) => trueP.best,
};

const lostAtTStar: One = {
  label: 'What the logistic regression loses against its best threshold, per 1,000 parcels',
  ...plain(1, 'euros'),
  of: ({ logistic, value }) => Math.max(0, ...logistic.values.map((worth) => worth - value.logistic.value)),
};

const ceilingShare: One = {
  label: 'What the best possible model saves of what hindsight would',
  ...percent(0),
  of: ({ value }) => (value.hindsight.value > 0 ? value.trueP.value / value.hindsight.value : null),
  otherwise: () => 0,
};

const modelOverRule: One = {
  label: 'Logistic regression against the rule, per 1,000 parcels',
  ...euros,
  difference: true,
  of: ({ value }) => value.logistic.value - value.rule.value,
};

/** Euros are per 1,000 parcels, against doing nothing where they are a value. */
export const measures = {
  ...measuresOf('value', value),
  ceilingShare: measure(ceilingShare),
  modelOverRule: measure(modelOverRule),
  f1Gained: measure(f1Gained),
  gainedByYours: measure(gainedByYours),
  costNothing: measure(costNothing),
  shareActed: measureOf(acted, 'trueP'),
  shareActedRule: measureOf(acted, 'rule'),
  shareActedLogistic: measureOf(acted, 'logistic'),
  shareActedYours: measureOf(acted, 'yours'),
  tStar: measure(tStar),
  bestThreshold: measure(bestThreshold),
  lostAtTStar: measure(lostAtTStar),
  ...measuresOf('auc', auc),
  ...measuresOf('f1', f1),
};

/** Every fifth threshold is enough to read. */
const EVERY = 5;

/** The numbers behind the pictures. */
export function tables(result: ActValueResult, params: ActValueParams): Table[] {
  const { logistic, trueP } = result;
  return [
    tableOf(
      'policies',
      'Euros per 1,000 parcels; value is against doing nothing (95 % intervals over parcels)',
      members(policies),
      {
        policy: { label: 'Who decides', of: (policy) => policies[policy] },
        value: { ...column(value, result, params), label: 'Value', unit: '' },
        totalCost: { ...column(totalCost, result, params), label: 'Total cost', unit: '' },
        acted: column(acted, result, params),
      },
    ),
    tableOf(
      'thresholds',
      'Value of acting from a threshold, euros per 1,000 parcels against doing nothing',
      grid.flatMap((threshold, k) => (k % EVERY === 0 ? [{ threshold, k }] : [])),
      {
        threshold: { label: 'Threshold', ...percent(0), of: (row) => row.threshold },
        logistic: { label: policies.logistic, ...plain(0), of: (row) => logistic.values[row.k] },
        trueP: { label: policies.trueP, ...plain(0), of: (row) => trueP.values[row.k] },
      },
    ),
    tableOf('auc', 'How well each orders parcels by their risk, without the noise of labels', members(rankings), {
      ranking: { label: 'Ordered by', of: (ranking) => rankings[ranking] },
      auc: column(auc, result, params),
    }),
    tableOf('f1', 'F1 of who is acted on, beside what that is worth', members(scoredBy), {
      who: { label: 'Who decides', of: (who) => scoredBy[who] },
      f1: column(f1, result, params),
      value: { label: 'Value', ...plain(0), of: (who) => result.value[who].value },
    }),
  ];
}
