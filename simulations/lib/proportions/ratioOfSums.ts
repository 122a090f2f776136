/** What is known of users who each have a number of trials and of successes among them. */
export interface UserSums {
  users: number;
  /** Sums over users of their trials and successes, of the squares of both and of their product. */
  trials: number;
  successes: number;
  trialsSquared: number;
  successesSquared: number;
  product: number;
}

/**
 * The share of successes in all trials, and its variance when users and not trials are the independent units, by the
 * delta method. Throws on a sum that is NaN, infinite or negative, and
 * unless there are at least two users and one trial.
 * Source: A. Deng, U. Knoblich, J. Lu, Applying the Delta Method in Metric Analytics, KDD 2018.
 */
export function ratioOfSums({ users, trials, successes, trialsSquared, successesSquared, product }: UserSums): {
  ratio: number;
  variance: number;
} {
  const sums = { users, trials, successes, trialsSquared, successesSquared, product };
  for (const [name, sum] of Object.entries(sums))
    if (!(sum >= 0 && sum < Infinity))
      throw new RangeError(`ratioOfSums: got ${sum} for ${name}, needs finite sums that are not negative.`);
  if (!(users >= 2 && trials > 0))
    throw new RangeError(`ratioOfSums: got ${users} users with ${trials} trials, needs at least 2 users and a trial.`);
  const ratio = successes / trials;
  // The residuals successes - ratio * trials sum to 0.
  const squares = successesSquared - 2 * ratio * product + ratio * ratio * trialsSquared;
  return { ratio, variance: ((users / (users - 1)) * squares) / (trials * trials) };
}
