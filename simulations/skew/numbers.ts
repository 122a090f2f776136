import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measureChosen,
  measuresOf,
  percent,
  plain,
  type Quantity,
} from '../lib/quantity.ts';
import { type Check, checks, type Join, joins, type Skew, skews } from './names.ts';
import type { SkewParams } from './params.ts';
import type { SkewLabResult } from './result.ts';

type OfJoin = FamilyEstimate<SkewLabResult, SkewParams, Join>;
type OfSkew = FamilyEstimate<SkewLabResult, SkewParams, Skew>;
type Of = Quantity<SkewLabResult, SkewParams>;

const auc = { ...plain(3), range: [0.5, 1] } as const;
const change = { ...plain(3), difference: true } as const;

export const offline: OfJoin = {
  family: joins,
  label: 'AUC offline',
  ...auc,
  interval: true,
  of: ({ joins: found }, _, join) => found[join].offline,
};

export const production: OfJoin = {
  family: joins,
  label: 'AUC in production',
  ...auc,
  interval: true,
  of: ({ joins: found }, _, join) => found[join].production,
};

export const optimism: OfJoin = {
  family: joins,
  label: 'Offline less production',
  ...change,
  range: [-0.2, 0.2],
  interval: true,
  of: ({ joins: found }, _, join) => found[join].optimism,
};

export const gain: OfJoin = {
  family: joins,
  label: 'Production beyond no aggregate',
  ...change,
  range: [-0.1, 0.1],
  interval: true,
  of: ({ joins: found }, _, join) => found[join].gain,
};

export const unsettled: FamilyNumber<SkewLabResult, SkewParams, Join> = {
  family: joins,
  label: 'Labels taken that were not settled',
  ...percent(1),
  otherwise: () => 0,
  of: ({ joins: found }, _, join) => found[join].unsettled,
};

export const weight: FamilyNumber<SkewLabResult, SkewParams, Join> = {
  family: joins,
  label: 'Coefficient of the late rate',
  ...plain(2),
  otherwise: () => 0,
  of: ({ joins: found }, _, join) => found[join].weight,
};

export const servedAuc: OfSkew = {
  family: skews,
  label: 'AUC as served',
  ...auc,
  interval: true,
  of: ({ skews: found }, _, skew) => found[skew].auc,
};

export const logLoss: OfSkew = {
  family: skews,
  label: 'Log loss as served',
  ...plain(3),
  interval: true,
  of: ({ skews: found }, _, skew) => found[skew].logLoss,
};

export const added: OfSkew = {
  family: skews,
  label: 'Log loss that the skew adds',
  ...change,
  digits: 4,
  interval: true,
  of: ({ skews: found }, _, skew) => found[skew].added,
};

export const bias: OfSkew = {
  family: skews,
  label: 'Mean prediction less the late share',
  ...change,
  range: [-0.3, 0.3],
  interval: true,
  of: ({ skews: found }, _, skew) => found[skew].bias,
};

/** Whether a check rings, for the skew that is chosen and for each. */
const ringing = (check: Check): FamilyNumber<SkewLabResult, SkewParams, Skew> => ({
  family: skews,
  label: `Rings: ${checks[check]}`,
  ...plain(2, 'share'),
  range: [0, 1],
  counted: true,
  of: ({ skews: found }, _, skew) => (found[skew].rings[check] ? 1 : 0),
});

const chosenJoin = ({ join }: SkewParams): Join => join;
const chosenSkew = ({ skew }: SkewParams): Skew => skew;
const one = (quantity: Of) => measure<SkewLabResult, SkewParams>(quantity);
const rings = (check: Check) => ({
  ...measureChosen(ringing(check), chosenSkew),
  short: checks[check],
});

/** First those of the join and of the skew that are chosen, then those of all. */
export const measures = {
  offline: measureChosen(offline, chosenJoin),
  production: measureChosen(production, chosenJoin),
  optimism: measureChosen(optimism, chosenJoin),
  gain: measureChosen(gain, chosenJoin),
  unsettled: measureChosen(unsettled, chosenJoin),
  auc: measureChosen(servedAuc, chosenSkew),
  logLoss: measureChosen(logLoss, chosenSkew),
  bias: measureChosen(bias, chosenSkew),
  added: measureChosen(added, chosenSkew),
  systemRings: rings('system'),
  scoresRing: rings('scores'),
  psiRings: rings('psi'),
  ksRings: rings('ks'),
  rowsRing: rings('rows'),
  labelsRing: rings('labels'),
  differ: one({
    label: 'Requests computed again that differ',
    ...percent(1),
    of: ({ skews: found }, { skew }) => found[skew].panels.differ / found[skew].panels.again,
  }),
  ...measuresOf('offline', offline),
  ...measuresOf('production', production),
  ...measuresOf('optimism', optimism),
  ...measuresOf('gain', gain),
  ...measuresOf('unsettled', unsettled),
  ...measuresOf('weight', weight),
  ...measuresOf('auc', servedAuc),
  ...measuresOf('logLoss', logLoss),
  ...measuresOf('bias', bias),
  ...measuresOf('added', added),
  ...measuresOf('system', ringing('system')),
  ...measuresOf('scores', ringing('scores')),
  ...measuresOf('psi', ringing('psi')),
  ...measuresOf('ks', ringing('ks')),
  ...measuresOf('rows', ringing('rows')),
  ...measuresOf('labels', ringing('labels')),
  lateShare: one({ label: 'Late in production', ...percent(1), of: ({ lateShare }) => lateShare }),
};
