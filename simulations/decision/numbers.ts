import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measuresOf,
  percent,
  plain,
  type Quantity,
} from '../lib/quantity.ts';
import type { DecisionParams } from './params.ts';
import { type Acting, actings, type DecisionResult, type Method, methods, type Ranking, rankings } from './result.ts';

type One = Quantity<DecisionResult, DecisionParams>;
type Estimated<K extends string> = FamilyEstimate<DecisionResult, DecisionParams, K>;
type Bare<K extends string> = FamilyNumber<DecisionResult, DecisionParams, K>;

/** Euros a parcel, and a difference of them. */
const euros = plain(3, 'euros');
const eurosMore = { ...euros, difference: true, range: [-1, 2] } as const;
const aucReading = { ...plain(3), range: [0.5, 1] } as const;

/** What it costs when the highest scores get the room, euros a parcel. */
export const cost: Estimated<Ranking> = {
  family: rankings,
  label: 'Cost per parcel',
  ...euros,
  range: [0, 2],
  interval: true,
  of: ({ rankings: found }, _, key) => found[key].cost,
};

/** The same, less what doing nothing costs. */
const against: Estimated<Ranking> = {
  family: rankings,
  label: 'Cost per parcel, less that of doing nothing',
  ...eurosMore,
  interval: true,
  of: ({ rankings: found, nothing }, _, key) => {
    const { value, low, high } = found[key].cost;
    return { value: value - nothing, low: low - nothing, high: high - nothing };
  },
};

export const precision: Estimated<Ranking> = {
  family: rankings,
  label: 'Late among those that get the room',
  ...percent(),
  interval: true,
  of: ({ rankings: found }, _, key) => found[key].precision,
};

export const auc: Estimated<Ranking> = {
  family: rankings,
  label: 'AUC',
  ...aucReading,
  interval: true,
  otherwise: () => 0.5,
  of: ({ rankings: found }, _, key) => found[key].auc,
};

export const recall: Bare<Ranking> = {
  family: rankings,
  label: 'Late parcels that get the room',
  ...percent(),
  otherwise: () => 0,
  of: ({ rankings: found }, _, key) => found[key].curves?.room.recall ?? null,
};

export const averagePrecision: Bare<Ranking> = {
  family: rankings,
  label: 'Average precision',
  ...plain(3),
  range: [0, 1],
  otherwise: () => 0,
  of: ({ rankings: found }, _, key) => found[key].curves?.averagePrecision ?? null,
};

/** Of the parcels that get the room, what only a simulation knows. */
export const expected: Bare<Ranking> = {
  family: rankings,
  label: 'Expected delay of those that get the room',
  ...plain(1, 'hours'),
  of: ({ rankings: found }, _, key) => found[key].expected,
};
export const spread: Bare<Ranking> = {
  family: rankings,
  label: 'Spread of the delay of those that get the room',
  ...plain(1, 'hours'),
  of: ({ rankings: found }, _, key) => found[key].spread,
};

/** What it costs to act from a probability on, euros a parcel. */
export const costTStar = acting('Cost per parcel from the threshold of the prices', 'costTStar');
const costHalf = acting('Cost per parcel from one half', 'costHalf');
const costYours = acting('Cost per parcel from your threshold', 'costYours');

export const bias: Estimated<Acting> = {
  family: actings,
  label: 'Mean probability less the late share',
  ...plain(3),
  difference: true,
  interval: true,
  of: ({ actings: found }, _, key) => found[key].bias,
};

export const aucOfMethod: Bare<Method> = {
  family: methods,
  label: 'AUC',
  ...aucReading,
  otherwise: () => 0.5,
  of: ({ actings: found }, _, key) => found[key].auc,
};

export const brier: Bare<Acting> = {
  family: actings,
  label: 'Brier score',
  ...plain(4),
  of: ({ actings: found }, _, key) => found[key].brier,
};

export const cheapest: Bare<Acting> = {
  family: actings,
  label: 'Best threshold, found afterwards',
  ...percent(),
  of: ({ actings: found }, _, key) => Math.min(1, found[key].cheapest.threshold),
};
const costCheapest: Bare<Acting> = {
  family: actings,
  label: 'Cost per parcel from the best threshold, found afterwards',
  ...euros,
  of: ({ actings: found }, _, key) => found[key].cheapest.cost,
};

const costNothing: One = {
  label: 'Cost per parcel if nobody acts',
  short: 'nobody acts',
  ...euros,
  range: [0, 2],
  of: (r) => r.nothing,
};
const rmse: One = { label: 'RMSE of the predicted hours', ...plain(2, 'hours'), of: (r) => r.rmse };
export const baseRate: One = { label: 'Late parcels', ...percent(2), of: (r) => r.baseRate };
export const tStar: One = { label: 'Threshold of the prices', ...percent(), of: (r) => r.tStar };

/** Costs are in euros a parcel of all; shares in percent. */
export const measures = {
  costNothing: measure(costNothing),
  ...measuresOf('cost', cost),
  ...measuresOf('against', against),
  olsSaves: measure<DecisionResult, DecisionParams>({
    label: 'Least squares costs less than doing nothing',
    unit: '',
    digits: 0,
    counted: true,
    of: (result) => Number(result.rankings.ols.cost.value < result.nothing),
  }),
  rmse: measure(rmse),
  baseRate: measure(baseRate),
  ...measuresOf('auc', auc),
  ...measuresOf('precision', precision),
  ...measuresOf('recall', recall),
  ...measuresOf('averagePrecision', averagePrecision),
  baseRateShown: measure<DecisionResult, DecisionParams>({
    label: 'Late parcels in the two curves',
    ...percent(2),
    of: (result) => result.baseRateShown,
  }),
  ...measuresOf('expected', expected),
  ...measuresOf('spread', spread),
  tStar: measure(tStar),
  ...measuresOf('costHalf', costHalf),
  ...measuresOf('costTStar', costTStar),
  ...measuresOf('costYours', costYours),
  ...measuresOf('bias', bias),
  ...measuresOf('auc', aucOfMethod),
  ...measuresOf('brier', brier),
  ...measuresOf('cheapest', cheapest),
  ...measuresOf('costCheapest', costCheapest),
  aucShown: measure<DecisionResult, DecisionParams>({
    ...aucReading,
    label: 'AUC of the probabilities in the picture',
    otherwise: () => 0.5,
    of: (r, { calibration }) => r.actings[calibration].auc,
  }),
  costTStarShown: measure<DecisionResult, DecisionParams>({
    ...euros,
    range: [0, 3],
    label: 'Cost per parcel of the probabilities in the picture, from the threshold of the prices',
    of: (r, { calibration }) => r.actings[calibration].costTStar,
  }),
  biasShown: measure<DecisionResult, DecisionParams>({
    ...plain(3),
    difference: true,
    label: 'Mean probability in the picture less the late share',
    of: (r, { calibration }) => r.actings[calibration].bias,
  }),
  balancedAucMore: measure<DecisionResult, DecisionParams>({
    label: 'AUC of balanced classes less that of plain ones',
    ...plain(4),
    difference: true,
    otherwise: () => 0,
    of: ({ actings: { plain: one, balanced } }) =>
      one.auc === null || balanced.auc === null ? null : balanced.auc - one.auc,
  }),
  balancedCostMore: measure<DecisionResult, DecisionParams>({
    label: 'Cost per parcel of balanced classes less that of plain ones, from the threshold of the prices',
    ...eurosMore,
    of: ({ actings: { plain: one, balanced } }) => balanced.costTStar.value - one.costTStar.value,
  }),
};

function acting(label: string, key: 'costHalf' | 'costTStar' | 'costYours'): Estimated<Acting> {
  return {
    family: actings,
    label,
    ...euros,
    range: [0, 3],
    interval: true,
    of: ({ actings: found }, _, who) => found[who][key],
  };
}
