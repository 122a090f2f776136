/** Sums over users who each have a number of trials and of successes among them. */
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
 * delta method. The variance is 0 where all users have the same share, up to rounding. Throws on a sum that is NaN,
 * infinite or negative, unless there are at least two users and one trial, and on sums that no users can have, each with
 * no more successes than trials.
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
  demandOneTable(sums);
  const ratio = successes / trials;
  // The residuals successes - ratio * trials sum to 0.
  const rest = successesSquared - 2 * ratio * product + ratio * ratio * trialsSquared;
  const squares =
    rest <= rounding * (successesSquared + 2 * ratio * product + ratio * ratio * trialsSquared) ? 0 : rest;
  return { ratio, variance: ((users / (users - 1)) * squares) / (trials * trials) };
}

/** The rounding error of a sum of so many terms, as a share of their sizes. */
const rounding = 16 * Number.EPSILON;

/**
 * Sums of one table keep to the inequality of Cauchy and Schwarz: for every pair, and for the three together (the
 * determinant of their matrix is not negative). With 0 <= successes <= trials of every user they are also in order.
 */
function demandOneTable(sums: UserSums): void {
  const { users, trials, successes, trialsSquared, successesSquared, product } = sums;
  const inOrder: [small: number, large: number, what: string][] = [
    [successes, trials, 'successes <= trials'],
    [successesSquared, product, 'successesSquared <= product'],
    [product, trialsSquared, 'product <= trialsSquared'],
    [trialsSquared, trials * trials, 'trialsSquared <= trials^2'],
    [trials * trials, users * trialsSquared, 'trials^2 <= users * trialsSquared'],
    [successes * successes, users * successesSquared, 'successes^2 <= users * successesSquared'],
    [product * product, trialsSquared * successesSquared, 'product^2 <= trialsSquared * successesSquared'],
  ];
  const broken = inOrder.find(([small, large]) => small > large * (1 + 1e-9));
  const a = users * trialsSquared - trials * trials;
  const b = users * successesSquared - successes * successes;
  const c = users * product - trials * successes;
  const together = c * c > a * b + 1e-9 * users * users * (trialsSquared * successesSquared + product * product);
  if (broken || together)
    throw new RangeError(
      `ratioOfSums: got ${inWords(sums)}, which no table of users has, needs ${broken?.[2] ?? 'a correlation of trials and successes from -1 to 1'}.`,
    );
}

function inWords(sums: UserSums): string {
  return Object.entries(sums)
    .map(([name, sum]) => `${name} ${sum}`)
    .join(', ');
}
