import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioOfSums, type UserSums } from '../../../simulations/lib/proportions/ratioOfSums.ts';
import { variance } from '../../../simulations/lib/resample/moments.ts';

type User = [trials: number, successes: number];

function sums(users: readonly User[]): UserSums {
  const add = (of: (user: User) => number) => users.reduce((sum, user) => sum + of(user), 0);
  return {
    users: users.length,
    trials: add(([n]) => n),
    successes: add(([, x]) => x),
    trialsSquared: add(([n]) => n * n),
    successesSquared: add(([, x]) => x * x),
    product: add(([n, x]) => n * x),
  };
}

describe('the ratio of sums', () => {
  const user = fc.tuple(fc.integer({ min: 1, max: 30 }), fc.nat(30)).map(([n, x]): User => [n, Math.min(n, x)]);

  it('of users with one trial each is their share, with the variance of a mean', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0, 1), { minLength: 2, maxLength: 200 }), (outcomes) => {
        const found = ratioOfSums(sums(outcomes.map((x): User => [1, x])));
        expect(found.ratio).toBeCloseTo(outcomes.reduce<number>((sum, x) => sum + x, 0) / outcomes.length, 12);
        expect(found.variance).toBeCloseTo(variance(outcomes) / outcomes.length, 12);
      }),
    );
  });

  it('has the variance of the mean residual over the mean number of trials', () => {
    fc.assert(
      fc.property(fc.array(user, { minLength: 2, maxLength: 60 }), (users) => {
        const { ratio, variance: of } = ratioOfSums(sums(users));
        const trials = users.reduce((sum, [n]) => sum + n, 0) / users.length;
        const residuals = users.map(([n, x]) => x - ratio * n);
        expect(of).toBeCloseTo(variance(residuals) / users.length / (trials * trials), 12);
      }),
    );
  });

  it('refuses to speak for a single user', () => {
    expect(() => ratioOfSums(sums([[3, 1]]))).toThrow('got 1 users with 3 trials');
  });
});
