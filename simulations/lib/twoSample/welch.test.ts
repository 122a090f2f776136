import { describe, expect, it } from 'vitest';
import { welch } from './welch.ts';

describe('welch', () => {
  // scipy 1.10.1, stats.ttest_ind(a, b, equal_var=False).
  it.each([
    [[1, 2, 3, 4.5], [2.5, 5, 6], -1.4638501094227998, 0.21885685780471106],
    [
      [12.1, 15.3, 9.8, 22.4, 31.0, 11.2],
      [10.5, 9.9, 14.2, 8.7, 12.3, 10.1, 9.4],
      1.8187691973572113,
      0.12371015763988573,
    ],
    [[0.1, 0.2], [5, 5.1, 4.9], -63.50140605867391, 1.2619246587036784e-5],
    [[-3, 4, 0, 2, 2], [-3, 4, 0, 2, 2], 0, 1],
  ])('finds what scipy finds in %j and %j', (a, b, t, p) => {
    const found = welch(a, b);
    expect(found.t).toBeCloseTo(t, 10);
    expect(Math.abs(found.p / p - 1)).toBeLessThan(1e-9);
  });

  it('has the degrees of freedom of Student where sizes and spreads are equal', () => {
    expect(welch([1, 2, 3, 4], [11, 12, 13, 14]).df).toBeCloseTo(6, 12);
  });

  it('changes its sign and nothing else when the samples change places', () => {
    const [a, b] = [
      [3, 1, 4, 1, 5],
      [9, 2, 6, 5],
    ];
    expect(welch(b, a)).toEqual({ ...welch(a, b), difference: -welch(a, b).difference, t: -welch(a, b).t });
  });

  it('knows nothing of samples that never vary', () => {
    expect(welch([2, 2], [2, 2, 2]).p).toBe(1);
    expect(welch([2, 2], [3, 3])).toEqual({ difference: -1, t: -Infinity, df: Infinity, p: 0 });
  });
});
