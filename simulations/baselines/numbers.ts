import type { Table } from '../lib/define.ts';
import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measuresOf,
  members,
  plain,
  type Quantity,
  type Reading,
} from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import { type Rung, rungs } from './names.ts';
import type { BaselinesParams } from './params.ts';
import type { BaselinesResult, Scores } from './result.ts';

type Of = Quantity<BaselinesResult, BaselinesParams>;
type Estimated = FamilyEstimate<BaselinesResult, BaselinesParams, Rung>;
type Numbered = FamilyNumber<BaselinesResult, BaselinesParams, Rung>;

/** How an AUC is read, a difference of two, a log loss, and a mean square of a probability. */
export const readings = {
  auc: { ...plain(3, 'AUC'), range: [0.4, 1] },
  lead: { ...plain(3, 'AUC'), difference: true },
  logLoss: plain(3),
  square: plain(4),
  rows: { ...plain(0, 'rows'), range: [50, 5000] },
} as const satisfies Record<string, Reading>;

const auc: Estimated = {
  family: rungs,
  label: 'AUC',
  ...readings.auc,
  interval: true,
  of: (result, _, rung) => result.auc[rung],
};

const trainingAuc: Numbered = {
  family: rungs,
  label: 'AUC on the training rows',
  ...readings.auc,
  of: ({ here }, _, rung) => here.training[rung].auc,
};

const logLoss: Numbered = {
  family: rungs,
  label: 'Log loss',
  ...readings.logLoss,
  of: ({ here }, _, rung) => here.test[rung].logLoss,
};

const trainingLogLoss: Numbered = {
  family: rungs,
  label: 'Log loss on the training rows',
  ...readings.logLoss,
  of: ({ here }, _, rung) => here.training[rung].logLoss,
};

/** Of predicted probabilities from the true ones. */
export const bias: Estimated = {
  family: rungs,
  label: 'Squared bias',
  ...readings.square,
  interval: true,
  of: ({ parts }, _, rung) => parts[rung].bias,
};

export const variance: Estimated = {
  family: rungs,
  label: 'Variance',
  ...readings.square,
  interval: true,
  of: ({ parts }, _, rung) => parts[rung].variance,
};

const bayes = (key: keyof Scores, label: string): Of => ({
  label,
  ...readings[key],
  of: (result) => result.bayes[key],
});

const lead: Of = {
  label: 'AUC of boosted trees less that of logistic regression',
  short: 'Boosted less logistic',
  ...readings.lead,
  of: (result) => result.lead,
};

const overtakesAt: Of = {
  label: 'Rows at which boosted trees overtake logistic regression',
  short: 'Boosted trees overtake at',
  ...readings.rows,
  among: 'overtakes',
  of: (result) => result.overtakesAt,
  otherwise: ({ sizes }) => sizes[sizes.length - 1].rows,
};

const counted = (label: string, holds: (result: BaselinesResult) => boolean) =>
  measure<BaselinesResult, BaselinesParams>({
    label,
    ...plain(2, 'share'),
    range: [0, 1],
    counted: true,
    of: (result) => (holds(result) ? 1 : 0),
  });

/** Where the reader stands, but for the place at which two curves cross. Those that are counted are 1 where it is so. */
export const measures = {
  overtakesAt: measure(overtakesAt),
  overtakes: counted('Boosted trees lead where the curves end', ({ overtakesAt: at }) => at !== null),
  lead: measure(lead),
  takeSimpler: counted(
    'Boosted trees do not beat logistic regression beyond the interval',
    ({ lead: found }) => found.low <= 0,
  ),
  takesLogistic: counted('The ladder ends with logistic regression', ({ taken }) => taken === 'logistic'),
  takesBoosted: counted('The ladder ends with boosted trees', ({ taken }) => taken === 'boosted'),
  ...measuresOf('auc', auc),
  aucBayes: measure(bayes('auc', 'AUC of the true probabilities')),
  ...measuresOf('logLoss', logLoss),
  logLossBayes: measure(bayes('logLoss', 'Log loss of the true probabilities')),
  ...measuresOf('bias', bias),
  ...measuresOf('variance', variance),
  ...measuresOf('trainingAuc', trainingAuc),
  ...measuresOf('trainingLogLoss', trainingLogLoss),
};

/** The numbers behind the pictures. */
export function tables(result: BaselinesResult, params: BaselinesParams): Table[] {
  const { sizes, climb } = result;
  const curve = (key: keyof Scores, on: 'test' | 'training') =>
    Object.fromEntries(
      members(rungs).map((rung) => [
        rung,
        {
          label: rungs[rung],
          digits: readings[key].digits,
          of: (one: BaselinesResult['sizes'][number]) => one[on][rung][key],
        },
      ]),
    );
  const rows = { label: 'Rows', ...plain(0), of: (one: BaselinesResult['sizes'][number]) => one.rows };
  return [
    tableOf('auc', 'AUC on the test rows, by training rows', sizes, { rows, ...curve('auc', 'test') }),
    tableOf('logLoss', 'Log loss on the test rows, by training rows', sizes, { rows, ...curve('logLoss', 'test') }),
    tableOf('training', 'AUC on the training rows themselves', sizes, { rows, ...curve('auc', 'training') }),
    tableOf('trainingLoss', 'Log loss on the training rows themselves', sizes, {
      rows,
      ...curve('logLoss', 'training'),
    }),
    tableOf('climb', 'What each rung adds to the AUC of the model taken so far (paired 95 % intervals)', climb, {
      rung: { label: 'Rung', of: ({ rung }) => rungs[rung] },
      over: { label: 'Over', of: ({ over }) => rungs[over] },
      lead: { label: 'Adds', ...readings.lead, unit: '', interval: true, of: (step) => step.lead },
      taken: { label: 'Taken', of: ({ pays }) => (pays ? 'yes' : 'no') },
    }),
    tableOf(
      'parts',
      'Errors of predicted probabilities, as mean squares over new training samples (95 % intervals)',
      members(rungs),
      {
        rung: { label: 'Model', of: (rung) => rungs[rung] },
        bias: column(bias, result, params),
        variance: column(variance, result, params),
      },
    ),
  ];
}
