import type { UserSums } from '../lib/proportions/ratioOfSums.ts';
import type { Rng } from '../lib/rng.ts';
import { drawTabulated, type Tabulated, tabulate } from '../lib/tabulated.ts';
import type { AbAnalysisParams } from './params.ts';

export interface UserLaw {
  /** Requests of a user: geometric. */
  requests: Tabulated;
  /** Complaints of a user with n requests, at place n: binomial with a rate that is beta-distributed over users. */
  complaints: Tabulated[];
}

/** Beyond this chance no number of the generator leads. */
const never = 1 / 4294967296;

export function userLaw({ requests, icc, rate }: Pick<AbAnalysisParams, 'requests' | 'icc' | 'rate'>): UserLaw {
  const masses: number[] = [];
  for (let left = 1; left >= never; left *= 1 - 1 / requests) masses.push(left / requests);
  return {
    requests: tabulate(masses, 1),
    complaints: Array.from({ length: masses.length + 1 }, (_, n) => tabulate(betaBinomial(n, rate / 100, icc))),
  };
}

/**
 * Chances of 0 to n complaints when the rate of a user is Beta(a, b) with mean `rate` and 1 / (a + b + 1) = icc; with an
 * icc of 0 everybody has the same rate.
 */
export function betaBinomial(n: number, rate: number, icc: number): Float64Array {
  const yes = (k: number) => rate * (1 - icc) + k * icc;
  const no = (k: number) => (1 - rate) * (1 - icc) + k * icc;
  const masses = new Float64Array(n + 1);
  masses[0] = 1;
  for (let j = 0; j < n; j++) masses[0] *= no(j) / (1 - icc + j * icc);
  for (let k = 0; k < n; k++) masses[k + 1] = (masses[k] * (n - k) * yes(k)) / ((k + 1) * no(n - k - 1));
  return masses;
}

/** An arm of users: requests and complaints have streams of their own. */
export function drawArm(requests: Rng, complaints: Rng, law: UserLaw, users: number): UserSums {
  let [trials, successes, trialsSquared, successesSquared, product] = [0, 0, 0, 0, 0];
  for (let i = 0; i < users; i++) {
    const n = drawTabulated(requests, law.requests);
    const x = drawTabulated(complaints, law.complaints[n]);
    trials += n;
    successes += x;
    trialsSquared += n * n;
    successesSquared += x * x;
    product += n * x;
  }
  return { users, trials, successes, trialsSquared, successesSquared, product };
}
