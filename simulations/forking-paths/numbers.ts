import { log } from '../lib/math.ts';
import { type FamilyEstimate, measure, measureOf, percent, plain, type Quantity } from '../lib/quantity.ts';
import { shares } from './names.ts';
import type { ForkingPathsParams } from './params.ts';
import type { ForkingPathsResult, Served, Share } from './result.ts';

type Of = Quantity<ForkingPathsResult, ForkingPathsParams>;

/** How often something is so among the projects of a run. */
export const share: FamilyEstimate<ForkingPathsResult, ForkingPathsParams, Share> = {
  family: shares,
  label: 'Projects',
  ...percent(1),
  interval: true,
  of: ({ paths }, _, key) => paths.shares[key],
};

/** Coefficients and predictions. */
export const coefficient = plain(3);
export const probability = plain(3);

export const wrongSign: Of = {
  label: 'Samples with a coefficient of the wrong sign',
  short: 'Wrong sign',
  ...percent(1),
  of: ({ twins }) => twins.wrongSign,
};

export const unequal: Of = {
  label: 'Samples with one coefficient more than twice the other, or of the wrong sign',
  short: 'Unequal',
  ...percent(1),
  of: ({ twins }) => twins.unequal,
};

const of = (label: string, reading: { digits: number; unit: string }, from: Of['of']) =>
  measure<ForkingPathsResult, ForkingPathsParams>({ label, ...reading, of: from });

const served = (
  label: string,
  digits: number,
  from: (served: Served) => ReturnType<Of['of']>,
  which: 'same' | 'broken',
) =>
  of(`${label}, ${which === 'same' ? 'rows as in training' : 'rows as in production'}`, plain(digits), ({ twins }) =>
    from(twins[which]),
  );

/** All numbers of both parts, whichever is shown. */
export const measures = {
  planned: measureOf(share, 'planned'),
  anyPath: measureOf(share, 'anyPath'),
  anyAnalysis: measureOf(share, 'anyAnalysis'),
  anyGroup: measureOf(share, 'anyGroup'),
  threeOrMore: measureOf(share, 'threeOrMore'),
  anyHopedSign: measureOf(share, 'anyHopedSign'),
  bonferroni: measureOf(share, 'bonferroni'),
  freshRows: measureOf(share, 'freshRows'),
  freshSameSign: measureOf(share, 'freshSameSign'),
  meanCount: of('Significant open paths in a project', plain(2, 'paths'), ({ paths }) => paths.meanCount),
  equalIndependentTests: measure<ForkingPathsResult, ForkingPathsParams>({
    label: 'As many independent tests find as often something',
    short: 'Independent tests',
    ...plain(1, 'tests'),
    of: ({ paths }, { alpha }) => testsFor(paths.shares.anyPath.value, alpha),
    // Where every project finds something, at least as many as would leave one of them in a thousand without.
    otherwise: (_, { alpha }) => log(0.001) / log(1 - alpha),
  }),
  sdB1: of('Spread of the first coefficient', coefficient, ({ twins }) => twins.sdB1),
  sdSum: of('Spread of the sum of both', coefficient, ({ twins }) => twins.sdSum),
  correlation: of('Correlation of the coefficients', plain(2), ({ twins }) => twins.correlation),
  wrongSign: measure(wrongSign),
  unequal: measure(unequal),
  sdPrediction: served('Spread of a prediction', 4, ({ sdPrediction }) => sdPrediction, 'same'),
  sdPredictionBroken: served('Spread of a prediction', 4, ({ sdPrediction }) => sdPrediction, 'broken'),
  auc: served('AUC', 3, ({ auc }) => auc, 'same'),
  aucBroken: served('AUC', 3, ({ auc }) => auc, 'broken'),
  excessLogLoss: served('Log loss beyond the true risks', 4, ({ excessLogLoss }) => excessLogLoss, 'same'),
  excessLogLossBroken: served('Log loss beyond the true risks', 4, ({ excessLogLoss }) => excessLogLoss, 'broken'),
};

/** How many independent tests at a level find something as often; null where something is always found. */
function testsFor(found: number, alpha: number): number | null {
  return found === 1 ? null : log(1 - found) / log(1 - alpha);
}
