import { wilsonInterval } from '../lib/proportions/interval.ts';
import { ratioOfSums, type UserSums } from '../lib/proportions/ratioOfSums.ts';
import { summarise } from '../lib/replicate.ts';
import { rng } from '../lib/rng.ts';
import type { AbAnalysisParams } from './params.ts';
import type { AbAnalysisResult, Analysis } from './result.ts';
import { drawArm, userLaw } from './users.ts';

export const critical = 1.96;
export const bins = { low: -6, high: 6, count: 48 };

/** The same experiments without a difference, analysed by request and by user. */
export function compareUnits(values: AbAnalysisParams): AbAnalysisResult['unit'] {
  const { usersPerArm, repetitions, seed } = values;
  const law = userLaw(values);
  const [requests, complaints] = [rng(seed, 'requests'), rng(seed, 'complaints')];
  const differences = new Float64Array(repetitions);
  const byRequest = new Float64Array(repetitions);
  const byUser = new Float64Array(repetitions);
  for (let i = 0; i < repetitions; i++) {
    const old = drawArm(requests, complaints, law, usersPerArm);
    const other = drawArm(requests, complaints, law, usersPerArm);
    const [before, after] = [ratioOfSums(old), ratioOfSums(other)];
    differences[i] = after.ratio - before.ratio;
    byRequest[i] = Math.sqrt(pooledVariance(old, other));
    byUser[i] = Math.sqrt(before.variance + after.variance);
  }
  return {
    request: analysis(differences, byRequest),
    user: analysis(differences, byUser),
    spread: summarise(differences).sd,
  };
}

/** Of the difference of two shares, as if all requests were independent and the shares the same. */
function pooledVariance(a: UserSums, b: UserSums): number {
  const share = (a.successes + b.successes) / (a.trials + b.trials);
  return share * (1 - share) * (1 / a.trials + 1 / b.trials);
}

function analysis(differences: Float64Array, errors: Float64Array): Analysis {
  const histogram = new Array<number>(bins.count).fill(0);
  let rejected = 0;
  for (let i = 0; i < differences.length; i++) {
    const z = errors[i] > 0 ? differences[i] / errors[i] : 0;
    if (Math.abs(z) > critical) rejected += 1;
    const bin = Math.floor(((z - bins.low) / (bins.high - bins.low)) * bins.count);
    histogram[Math.min(bins.count - 1, Math.max(0, bin))] += 1;
  }
  return {
    rejects: { value: rejected / differences.length, ...wilsonInterval(rejected, differences.length) },
    claimed: summarise(errors).mean,
    histogram,
  };
}
