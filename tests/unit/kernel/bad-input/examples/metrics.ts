import type { Examples } from '../example.ts';

const y = [0, 1, 0, 1, 1, 0];
const score = [1, 7, 3, 9, 6, 4];
const p = [0.1, 0.7, 0.3, 0.9, 0.6, 0.4];
const counts = { tp: 4, fp: 1, fn: 2, tn: 5 };
const regression = { y: [1, 2, 4, 8], predicted: [1.5, 2, 3, 9] };
const ofCounts = { args: { counts } };

export const examples: Examples = {
  'metrics/agreement.ts': {
    cohenKappa: { args: { a: [0, 1, 2, 1], b: [0, 1, 1, 1], labels: [0, 1, 2], weights: 'quadratic' } },
    fleissKappa: {
      args: {
        counts: [
          [3, 0],
          [1, 2],
          [2, 1],
        ],
      },
    },
  },
  'metrics/auc.ts': { auc: { args: { y, score } } },
  'metrics/aucInfluence.ts': { aucInfluence: { args: { y, score } } },
  'metrics/brierScore.ts': { brierScore: { args: { y, p } } },
  'metrics/calibrationError.ts': {
    calibrationError: { args: { y, p, options: { bins: 3, by: 'mass' } } },
    errorOfBins: { args: { bins: [{ meanPredicted: 0.2, fractionPositive: 0.3, count: 4 }] } },
  },
  'metrics/confusion.ts': {
    confusion: { args: { y, score, threshold: 5 } },
    accuracy: ofCounts,
    precision: ofCounts,
    recall: ofCounts,
    falsePositiveRate: ofCounts,
    balancedAccuracy: ofCounts,
    f1: ofCounts,
    matthewsCorrelation: ofCounts,
  },
  'metrics/expectedAuc.ts': { expectedAuc: { args: { p, score } } },
  'metrics/expectedAucInfluence.ts': { expectedAucInfluence: { args: { p, score } } },
  'metrics/pairedAuc.ts': { pairedAuc: { args: { y, a: score, b: p } } },
  'demand.ts': {
    demandPairs: {
      args: { a: y, b: score, who: 'somebody' },
      documented: {
        'a holds NaN at 0': undefined,
        'a holds NaN at 5': undefined,
        'b holds NaN at 0': undefined,
        'b holds NaN at 5': undefined,
      },
    },
    demandFinite: { args: { values: score, who: 'somebody' } },
    demandProbabilities: { args: { p, who: 'somebody' } },
    countPositives: { args: { y, who: 'somebody' } },
    demandBothClasses: { args: { y, who: 'somebody' } },
    demandAbove: { args: { value: 3, least: 2, what: 'somebody' } },
    demandNumber: { args: { value: 3, what: 'somebody', min: 2 } },
    demandRows: { args: { rows: [0, 2], n: 3, who: 'somebody' } },
    demandWhole: { args: { value: 3, min: 2, what: 'somebody' } },
  },
  'metrics/logLoss.ts': { logLoss: { args: { y, p } }, logLosses: { args: { y, p } } },
  'metrics/precisionAtK.ts': { precisionAtK: { args: { y, score, k: 3 } } },
  'metrics/precisionRecall.ts': {
    precisionRecallCurve: { args: { y, score } },
    averagePrecision: { args: { y, score } },
  },
  'metrics/ranked.ts': {
    cuts: { args: { y, score, who: 'somebody' } },
    descending: { args: { score, who: 'somebody' } },
  },
  'metrics/regression.ts': {
    meanAbsoluteError: { args: regression },
    rootMeanSquaredError: { args: regression },
    meanAbsolutePercentageError: { args: regression },
    medianAbsoluteError: { args: regression },
    bias: { args: regression },
    rSquared: { args: regression },
    pinballLoss: { args: { ...regression, p: 0.9 } },
  },
  'metrics/rocCurve.ts': { rocCurve: { args: { y, score } } },
};
