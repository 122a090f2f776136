import type { Columns } from '../lib/columns.ts';
import { normals } from '../lib/draw.ts';
import type { Estimate } from '../lib/estimate.ts';
import { type LogisticFit, logisticRegression } from '../lib/learners/logisticRegression.ts';
import { exp, log } from '../lib/math.ts';
import { expectedAuc } from '../lib/metrics/expectedAuc.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { summarise } from '../lib/replicate.ts';
import { mean, standardDeviation } from '../lib/resample/moments.ts';
import { rng } from '../lib/rng.ts';
import type { ForkingPathsParams } from './params.ts';
import type { Served, Told, TwinsResult } from './result.ts';

/** Rows whose predictions are followed from sample to sample, and rows that a score is taken on. */
const followedRows = 200;
const scoredRows = 1000;

/** One model, fitted to many samples of one world whose two columns say nearly the same. */
export function fitTwins(params: ForkingPathsParams): TwinsResult {
  const { seed, samples, rho, rhoProduction, trainingRows, C } = params;
  const fits = Array.from({ length: samples }, (_, k) => fitSample(seed, k, trainingRows, rho, Number(C)));
  const b1 = fits.map(({ coef }) => coef[0]);
  const b2 = fits.map(({ coef }) => coef[1]);
  const share = (holds: (one: number, two: number) => boolean): Estimate => {
    const times = b1.filter((one, k) => holds(one, b2[k])).length;
    return { value: times / samples, ...wilsonInterval(times, samples) };
  };
  const isWrong = (one: number, two: number) => Math.min(one, two) < 0;
  return {
    b1,
    b2,
    sdB1: standardDeviation(b1),
    sdSum: standardDeviation(b1.map((one, k) => one + b2[k])),
    correlation: correlationOf(b1, b2),
    wrongSign: share(isWrong),
    unequal: share((one, two) => isWrong(one, two) || Math.max(one, two) > 2 * Math.min(one, two)),
    same: serve(fits, seed, rho),
    broken: serve(fits, seed, rhoProduction),
    like: tell(fits, 1, 1),
    unlike: tell(fits, 1, -1),
  };
}

/** Two standard normal columns. The correlation takes the first into the second, and leaves the draws as they are. */
export function drawPair(seed: number, purpose: string, rows: number, rho: number): Columns {
  const x1 = normals(rng(seed, purpose, 'first'), rows);
  const own = normals(rng(seed, purpose, 'second'), rows);
  const rest = Math.sqrt(1 - rho * rho);
  return [x1, own.map((value, i) => rho * x1[i] + rest * value)];
}

/** The true probability of being late. */
export function truthOf(x1: number, x2: number): number {
  return 1 / (1 + exp(-(-1.2 + 0.5 * x1 + 0.5 * x2)));
}

/** The model of one sample. */
function fitSample(seed: number, k: number, rows: number, rho: number, C: number): LogisticFit {
  const X = drawPair(seed, `sample ${k}`, rows, rho);
  const chance = rng(seed, 'labels', k);
  const y = Uint8Array.from(X[0], (x1, i) => (chance.uniform() < truthOf(x1, X[1][i]) ? 1 : 0));
  return logisticRegression(X, y, { C });
}

function serve(fits: readonly LogisticFit[], seed: number, rho: number): Served {
  const followed = drawPair(seed, 'followed rows', followedRows, rho);
  const scored = drawPair(seed, 'scored rows', scoredRows, rho);
  const truth = Float64Array.from(scored[0], (x1, i) => truthOf(x1, scored[1][i]));
  const told = fits.map((fit) => fit.probabilities(followed));
  const said = fits.map((fit) => fit.probabilities(scored));
  return {
    sdPrediction: mean(Float64Array.from(followed[0], (_, i) => standardDeviation(told.map((p) => p[i])))),
    auc: over(said.map((p) => expectedAuc(truth, p))),
    excessLogLoss: over(said.map((p) => divergence(truth, p))),
    oracle: expectedAuc(truth, truth),
  };
}

/** What a model's probabilities cost beyond the true ones, in nats a row on average. */
function divergence(truth: Float64Array, said: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < truth.length; i++) {
    const [p, q] = [truth[i], said[i]];
    sum += p * log(p / q) + (1 - p) * log((1 - p) / (1 - q));
  }
  return sum / truth.length;
}

function tell(fits: readonly LogisticFit[], x1: number, x2: number): Told {
  return {
    truth: truthOf(x1, x2),
    by: fits.map(({ intercept, coef }) => 1 / (1 + exp(-(intercept + coef[0] * x1 + coef[1] * x2)))),
  };
}

function over(values: readonly number[]): Estimate {
  const { mean: value, low, high } = summarise(values);
  return { value, low, high };
}

/** Pearson's; 0 where one of the two never moves. */
function correlationOf(a: readonly number[], b: readonly number[]): number {
  const [ma, mb] = [mean(a), mean(b)];
  const product = a.reduce((sum, one, k) => sum + (one - ma) * (b[k] - mb), 0) / (a.length - 1);
  const spread = standardDeviation(a) * standardDeviation(b);
  return spread === 0 ? 0 : product / spread;
}
