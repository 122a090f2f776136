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

  it('has the variance 0 where all users have one share, and never one below', () => {
    const share = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }));
    const sizes = fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(share, sizes, ([x, more], users) => {
        const table = users.map((k): User => [(x + more) * k, x * k]);
        expect(ratioOfSums(sums(table)).variance).toBe(0);
      }),
      { numRuns: 1000 },
    );
    expect(ratioOfSums(sums([1, 2, 3, 4, 5].map((k): User => [7 * k, k]))).variance).toBe(0);
    fc.assert(
      fc.property(fc.array(user, { minLength: 2, maxLength: 5 }), (users) => {
        expect(ratioOfSums(sums(users)).variance).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('refuses sums that no table of users has, and says which two do not go together', () => {
    const known = {
      users: 100,
      trials: 1000,
      successes: 100,
      trialsSquared: 20_000,
      successesSquared: 150,
      product: 1000,
    };
    expect(ratioOfSums(known).variance).toBeGreaterThan(0);
    const impossible: [Partial<UserSums>, RegExp][] = [
      [{ successesSquared: 100, product: 3000 }, /needs product\^2 <= trialsSquared \* successesSquared/],
      [{ trialsSquared: 9000 }, /needs trials\^2 <= users \* trialsSquared/],
      [{ trialsSquared: 2_000_000 }, /needs trialsSquared <= trials\^2/],
      [{ successesSquared: 90 }, /needs successes\^2 <= users/],
      [{ successes: 1001 }, /needs successes <= trials/],
      [{ product: 100 }, /needs successesSquared <= product/],
      [{ product: 30_000 }, /needs product <= trialsSquared/],
      [{ product: 200 }, /correlation of trials and successes from -1 to 1/],
    ];
    for (const [wrong, message] of impossible) expect(() => ratioOfSums({ ...known, ...wrong })).toThrow(message);
  });

  it('refuses to speak for a single user', () => {
    expect(() => ratioOfSums(sums([[3, 1]]))).toThrow('got 1 users with 3 trials');
  });
});
