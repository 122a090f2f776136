import { exponential, sample } from '../lib/draw.ts';
import { byMember } from '../lib/quantity.ts';
import { quantile } from '../lib/resample/quantile.ts';
import { rng } from '../lib/rng.ts';
import { historyDays } from './days.ts';
import { watch } from './distribution.ts';
import { between, type Joined, probabilitiesOf, scoresOf, type Table } from './fits.ts';
import { firstDay } from './joins.ts';
import { type Feature, features } from './names.ts';
import type { SkewParams } from './params.ts';
import type { Gauge, Panels } from './result.ts';

const place: Readonly<Record<Feature, number>> = { x1: 0, x2: 1, aggregate: 2 };

/** In one world of twenty a check rings at nothing; where it looks at three columns, each has a third of that. */
const alpha = 0.05;
/** Months of answers behind the limit of slow ones. */
const monthsBefore = 4;

/**
 * What somebody could look at in serving, set up before the launch: the log of the rows that the model was fitted on, and requests
 * as the training code computes them. What comes back says what each panel reads for requests as they were served.
 */
export function setUp(
  { table, refit }: Joined,
  right: Table,
  params: SkewParams,
): (served: Table, probabilities: Float64Array) => Panels {
  const requests = right[0].length;
  const log = between(table, firstDay(params), historyDays - params.settleDays);
  const watches = byMember(features, (feature) => watch(log[place[feature]], requests, alpha / log.length, params));
  const watchScores = watch(probabilitiesOf(scoresOf(refit, log)), requests, alpha, params);
  const slow = slowAnswers(requests, params.seed);
  const again = sample(rng(params.seed, 'computed again'), requests, params.shadowed);
  return (served, probabilities) => ({
    requests,
    failed: probabilities.filter((p) => !(p >= 0 && p <= 1)).length,
    slow,
    scores: watchScores(probabilities).psi,
    features: byMember(features, (feature) => watches[feature](served[place[feature]])),
    again: again.length,
    differ: again.filter((row) => served.some((column, j) => column[row] !== right[j][row])).length,
  });
}

/** A wrong number is multiplied and sent as fast as a right one, so that this does not depend on what is served. */
function slowAnswers(requests: number, seed: number): Gauge {
  const took = (when: string, count: number) => {
    const chance = rng(seed, 'answers', when);
    return Float64Array.from({ length: count }, () => 20 + exponential(chance, 15));
  };
  const usual = quantile(took('before the launch', monthsBefore * requests), 0.99);
  const value = took('after the launch', requests).filter((time) => time > usual).length;
  // The usual time is an estimate as well; beyond 3.7 standard errors there is less than one false alarm in a thousand.
  const variance = 0.01 * 0.99 * requests * (1 + 1 / monthsBefore);
  return { value, limit: Math.floor(0.01 * requests + 3.7 * Math.sqrt(variance)) };
}
