import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { expectedAuc } from '../../../simulations/lib/calibration/expectedPerformance.ts';
import { isotonic } from '../../../simulations/lib/calibration/isotonic.ts';
import { platt } from '../../../simulations/lib/calibration/platt.ts';
import { reliability } from '../../../simulations/lib/calibration/reliability.ts';
import { adwin } from '../../../simulations/lib/detectors/adwin.ts';
import { ddm } from '../../../simulations/lib/detectors/ddm.ts';
import { pageHinkley } from '../../../simulations/lib/detectors/pageHinkley.ts';
import { totalVariation } from '../../../simulations/lib/distances/jensenShannon.ts';
import { psi } from '../../../simulations/lib/distances/psi.ts';
import { wasserstein } from '../../../simulations/lib/distances/wasserstein.ts';
import { bernoulli, categorical, exponential, integer, sample } from '../../../simulations/lib/draw.ts';
import { standardise } from '../../../simulations/lib/encode/standardise.ts';
import { outOfFoldEncoding, targetEncoding } from '../../../simulations/lib/encode/targetEncoding.ts';
import { cohenKappa, fleissKappa } from '../../../simulations/lib/metrics/agreement.ts';
import { auc } from '../../../simulations/lib/metrics/auc.ts';
import { brierScore } from '../../../simulations/lib/metrics/brierScore.ts';
import { calibrationError } from '../../../simulations/lib/metrics/calibrationError.ts';
import { accuracy, balancedAccuracy, confusion } from '../../../simulations/lib/metrics/confusion.ts';
import { logLoss } from '../../../simulations/lib/metrics/logLoss.ts';
import { precisionAtK } from '../../../simulations/lib/metrics/precisionAtK.ts';
import { averagePrecision } from '../../../simulations/lib/metrics/precisionRecall.ts';
import { meanAbsoluteError, rSquared } from '../../../simulations/lib/metrics/regression.ts';
import { rocCurve } from '../../../simulations/lib/metrics/rocCurve.ts';
import { sampleSize } from '../../../simulations/lib/power/twoProportions.ts';
import { twoProportionTest } from '../../../simulations/lib/proportions/difference.ts';
import { wilsonInterval } from '../../../simulations/lib/proportions/interval.ts';
import { steadyState } from '../../../simulations/lib/queues/erlang.ts';
import { bootstrapAuc, bootstrapMean } from '../../../simulations/lib/resample/bootstrap.ts';
import { bcaInterval, percentileInterval } from '../../../simulations/lib/resample/intervals.ts';
import { mean, skewness, variance } from '../../../simulations/lib/resample/moments.ts';
import { quantile } from '../../../simulations/lib/resample/quantile.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { bayesThreshold } from '../../../simulations/lib/scoring/costThreshold.ts';
import { mlTestScore } from '../../../simulations/lib/scoring/mlTestScore.ts';
import { confidenceSequence } from '../../../simulations/lib/sequential/confidenceSequence.ts';
import { groupSequential } from '../../../simulations/lib/sequential/groupSequential.ts';
import { mixtureRatio } from '../../../simulations/lib/sequential/msprt.ts';
import { sprt } from '../../../simulations/lib/sequential/sprt.ts';
import { betaQuantile } from '../../../simulations/lib/special/beta.ts';
import { binomialCdf } from '../../../simulations/lib/special/binomial.ts';
import { chiSquaredSf } from '../../../simulations/lib/special/chiSquared.ts';
import { betaI } from '../../../simulations/lib/special/incompleteBeta.ts';
import { gammaP } from '../../../simulations/lib/special/incompleteGamma.ts';
import { logGamma } from '../../../simulations/lib/special/logGamma.ts';
import { normalCdf } from '../../../simulations/lib/special/normal.ts';
import { normalQuantile } from '../../../simulations/lib/special/normalQuantile.ts';
import { poissonPmf } from '../../../simulations/lib/special/poisson.ts';
import { studentTSf } from '../../../simulations/lib/special/studentT.ts';
import { pertQuantile } from '../../../simulations/lib/special/threePoint.ts';
import { forwardChaining, forwardChainingByDay } from '../../../simulations/lib/splits/forwardChaining.ts';
import { groupFolds } from '../../../simulations/lib/splits/group.ts';
import { purgedSplit } from '../../../simulations/lib/splits/purged.ts';
import { randomFolds, randomSplit } from '../../../simulations/lib/splits/random.ts';
import { stratifiedFolds } from '../../../simulations/lib/splits/stratified.ts';
import { temporalSplit } from '../../../simulations/lib/splits/time.ts';
import { independenceTest, sampleRatioTest } from '../../../simulations/lib/twoSample/chiSquaredTest.ts';
import { kolmogorovSmirnov } from '../../../simulations/lib/twoSample/kolmogorovSmirnov.ts';
import { mannWhitney, mannWhitneyExactP } from '../../../simulations/lib/twoSample/mannWhitney.ts';
import { adjustP } from '../../../simulations/lib/twoSample/multipleTesting.ts';

const stream = rng(1);
const nan = Number.NaN;

/** What is asked for, and what the answer must name. */
const refused: [string, () => unknown, RegExp][] = [
  ['an AUC of nothing', () => auc([], []), /got 0 and 0 values/],
  ['an AUC of lists of different length', () => auc([0, 1], [1]), /got 2 and 1/],
  ['an AUC of one class', () => auc([1, 1], [1, 2]), /2 positives among 2 rows, needs both/],
  ['an AUC of NaN', () => auc([0, 1], [nan, 1]), /NaN at 0/],
  ['an AUC of labels 1 and 2', () => auc([1, 2], [1, 2]), /label 2 at 1/],
  ['a ROC curve of one class', () => rocCurve([0, 0], [1, 2]), /needs both/],
  ['average precision without positives', () => averagePrecision([0, 0], [1, 2]), /no positive/],
  ['a log loss above 1', () => logLoss([0, 1], [0.5, 1.5]), /1.5 at 1/],
  ['a Brier score of NaN', () => brierScore([0], [nan]), /NaN at 0/],
  ['more bins than rows', () => calibrationError([0, 1], [0.1, 0.9], { bins: 3, by: 'mass' }), /3 bins for 2 rows/],
  ['half a bin', () => reliability([0, 1], [0.1, 0.9], { bins: 0.5 }), /got 0.5/],
  ['a confusion at NaN', () => confusion([0], [1], nan), /threshold NaN/],
  ['the accuracy of nothing', () => accuracy({ tp: 0, fp: 0, fn: 0, tn: 0 }), /got 0 decisions/],
  ['balance of one class', () => balancedAccuracy({ tp: 1, fp: 0, fn: 1, tn: 0 }), /0 negatives/],
  ['precision at 3 of 2', () => precisionAtK([0, 1], [1, 2], 3), /k = 3 for 2 rows/],
  ['R squared of a constant', () => rSquared([2, 2], [1, 2]), /2 equal values/],
  ['the error of Infinity', () => meanAbsoluteError([1], [Infinity]), /Infinity at 0/],
  ['kappa of an unknown label', () => cohenKappa([1], [7], [0, 1]), /labels 1 and 7/],
  ['kappa where nothing varies', () => cohenKappa([1, 1], [1, 1], [0, 1]), /labels that vary/],
  ['kappa of one rater', () => fleissKappa([[1, 0]]), /got 1/],
  [
    'kappa of unequal raters',
    () =>
      fleissKappa([
        [2, 0],
        [2, 1],
      ]),
    /needs 2 raters/,
  ],
  ['a quantile of nothing', () => quantile([], 0.5), /no values/],
  ['a quantile of NaN', () => quantile([1, nan], 0.5), /NaN at 1/],
  ['a quantile at 1.2', () => quantile([1], 1.2), /p = 1.2/],
  ['a mean of nothing', () => mean([]), /no values/],
  ['the variance of one value', () => variance([1]), /got 1 value/],
  ['the skewness of a constant', () => skewness([3, 3, 3]), /that vary/],
  ['an interval of no replicates', () => percentileInterval([]), /no values/],
  ['an interval at alpha 0', () => percentileInterval([1], 0), /alpha = 0/],
  ['a BCa interval on one side', () => bcaInterval([1, 2], 0, [1, 2]), /0 of 2 replicates/],
  ['a bootstrap of one class', () => bootstrapAuc([0, 0], [1, 2], { rng: stream }), /needs both/],
  ['one replicate', () => bootstrapMean([1, 2], { rng: stream, replicates: 1 }), /got 1/],
  ['one block', () => bootstrapMean([1, 2], { rng: stream, blocks: [4, 4] }), /1 block/],
  ['too few block ids', () => bootstrapMean([1, 2], { rng: stream, blocks: [4] }), /1 ids for 2 rows/],
  [
    'blocks of one class each, hardly ever both',
    () => bootstrapAuc([0, 1], [1, 2], { rng: oneSided, blocks: [0, 1] }),
    /single class/,
  ],
  ['a split that tests everything', () => randomSplit(3, { rng: stream, testShare: 1 }), /test share 1 of 3/],
  ['more folds than rows', () => randomFolds(3, { rng: stream, folds: 4 }), /4 folds for 3 rows/],
  ['more folds than groups', () => groupFolds([1, 1, 2], 3), /3 folds for 2 groups/],
  ['more folds than positives', () => stratifiedFolds([0, 0, 0, 1], 2), /class of 1 rows/],
  ['a test after the end of time', () => temporalSplit([1, 2], { testStart: 5 }), /0 test rows of 2/],
  ['a gap that eats the past', () => temporalSplit([1, 2], { testStart: 2, gap: 9 }), /0 training, 1 gap/],
  ['a negative gap', () => temporalSplit([1, 2], { testStart: 2, gap: -1 }), /gap of -1/],
  ['forward chaining without a past', () => forwardChaining(10, { folds: 5, testSize: 2 }), /needs more than 10/],
  ['a delay that is not known', () => purgedSplit([1, 2], [nan, 1], { testStart: 2, testEnd: 2 }), /NaN at 0/],
  ['a negative embargo', () => purgedSplit([1, 2], [1, 1], { testStart: 2, testEnd: 2, embargo: -2 }), /-2/],
  ['a standardiser of no rows', () => standardise([Float64Array.of(1)], []), /no values/],
  ['another number of columns', () => standardise([Float64Array.of(1)]).apply([]), /got 0 columns, needs the 1/],
  ['an encoding with m below 0', () => targetEncoding([1], [1], { m: -1 }), /m = -1/],
  ['an encoding of NaN', () => targetEncoding([1], [nan]), /NaN at 0/],
  ['more folds than encoded rows', () => outOfFoldEncoding([1, 2], [0, 1], { rng: stream }), /5 folds for 2 rows/],
  [
    'as many folds as encoded rows',
    () => outOfFoldEncoding([1, 2], [0, 1], { rng: stream, folds: 2 }),
    /2 rows or more/,
  ],
  [
    'days that are counted from 1970',
    () => forwardChainingByDay([19_000, 19_001, 19_002, 19_003]),
    /first row is on day 19000/,
  ],
  ['an integer below 0', () => integer(stream, 0), /n = 0/],
  ['a coin of 1.5', () => bernoulli(stream, 1.5), /p = 1.5/],
  ['a wait of mean 0', () => exponential(stream, 0), /mean = 0/],
  ['a choice without weights', () => categorical(stream, [0, 0]), /sum 0/],
  ['4 of 3', () => sample(stream, 3, 4), /k = 4 out of n = 3/],
  ['a normal quantile at 2', () => normalQuantile(2), /p = 2/],
  ['a normal probability of NaN', () => normalCdf(nan), /NaN/],
  ['ln Gamma at 0', () => logGamma(0), /x = 0/],
  ['an incomplete gamma below 0', () => gammaP(1, -1), /x = -1/],
  ['an incomplete beta above 1', () => betaI(2, 1, 1), /x = 2/],
  ['a beta quantile at -1', () => betaQuantile(-1, 1, 1), /p = -1/],
  ['chi-squared without freedom', () => chiSquaredSf(1, 0), /a = 0/],
  ["Student's t without freedom", () => studentTSf(1, 0), /df = 0/],
  ['half a trial', () => binomialCdf(1, 0.5, 0.5), /n = 0.5/],
  ['a negative rate', () => poissonPmf(1, -1), /mean = -1/],
  ['a mode outside', () => pertQuantile(0.5, { min: 2, mode: 1, max: 3 }), /2, 1, 3/],
  ['isotonic weights of 0', () => isotonic([1], [1], [0]), /weight 0 at 0/],
  ['scores that are all one', () => platt([0, 1], [2, 2]), /all 2/],
  ['an expected AUC without doubt', () => expectedAuc([1, 1]), /needs some of both/],
  ['a test of an empty sample', () => kolmogorovSmirnov([], [1]), /no values/],
  ['an exact test of tied ranks', () => mannWhitneyExactP(mannWhitney([1, 1], [1])), /without ties/],
  ['a size for the power of chance', () => sampleSize({ p1: 0.1, p2: 0.2, power: 0.05 }), /power = 0.05, needs more/],
  ['a median between the infinities', () => quantile([-Infinity, Infinity], 0.5), /position 0.5 between/],
  [
    'a table with an empty row',
    () =>
      independenceTest([
        [0, 0],
        [1, 2],
      ]),
    /empty row/,
  ],
  ['a split of one arm', () => sampleRatioTest([5], [1]), /at least 2/],
  ['p-values above 1', () => adjustP([1.1], 'holm'), /1.1 at 0/],
  ['PSI of an empty sample', () => psi([1, 2], []), /no values/],
  ['PSI over edges that fall', () => psi([1], [1], { edges: [2, 1] }), /edges that rise/],
  ['the distance of nothing', () => wasserstein([], []), /no values/],
  ['the distance of zeros', () => totalVariation([0, 0], [1, 1]), /sum 0/],
  ['6 of 5 successes', () => wilsonInterval(6, 5), /6 successes in 5/],
  ['z without successes', () => twoProportionTest({ x: 0, n: 5 }, { x: 0, n: 5 }), /share 0 in both/],
  ['an experiment without effect', () => sampleSize({ p1: 0.1, p2: 0.1 }), /p1 = p2/],
  ['a queue that grows', () => steadyState({ arrivalRate: 2, serviceRate: 1, servers: 2 }), /fewer arrivals/],
  ['a mixture without variance', () => mixtureRatio(1, 0, 1), /variance 0/],
  ['a sequence without error', () => confidenceSequence(1, 0, 10), /se 0/],
  ['looks that do not end at 1', () => groupSequential([0.5, 0.9], 'pocock'), /last with information 1/],
  ['Wald with p0 above p1', () => sprt([1], { p0: 0.2, p1: 0.1 }), /p0 = 0.2/],
  ['an outcome of 2', () => sprt([2], { p0: 0.1, p1: 0.2 }), /outcome 2 at 0/],
  ['a threshold at no cost', () => bayesThreshold({ falsePositive: 0, falseNegative: 1 }), /got 0 and 1/],
  [
    'a section of six tests',
    () => mlTestScore({ data: [1, 1, 1, 1, 1, 1], model: [], infrastructure: [], monitoring: [] }),
    /for data/,
  ],
  ['a drift of NaN', () => adwin().update(nan), /NaN/],
  ['an error of 0.5', () => ddm()(0.5), /0.5/],
  ['a level of Infinity', () => pageHinkley()(Infinity), /Infinity/],
];

/** A stream that always draws the first block. */
const oneSided = { u32: () => 0, uniform: () => 0 };

describe('the kernel', () => {
  it.each(refused)('refuses %s and says what was found', (_, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});

/** Every error that a file makes: its class, and the source of its message without quotes. */
function errorsIn(file: string): { kind: string; message: string }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, true);
  const found: { kind: string; message: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isNewExpression(node) && node.expression.getText().endsWith('Error'))
      found.push({ kind: node.expression.getText(), message: (node.arguments?.[0]?.getText() ?? '').slice(1, -1) });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('every error of the kernel', () => {
  const files = globSync('simulations/lib/**/*.ts', { exclude: ['**/*.test.ts', 'simulations/lib/chart/**'] });
  const errors = files.flatMap((file) => errorsIn(file).map((error) => ({ file, ...error })));

  it('is found by this test', () => {
    expect(errors.length).toBeGreaterThan(150);
  });

  it('is a RangeError in one grammar: who, what was found, what is needed', () => {
    const grammar = /^[^:]+: got .+, needs .+$/s;
    expect(errors.filter(({ kind, message }) => kind !== 'RangeError' || !grammar.test(message))).toEqual([]);
  });
});
