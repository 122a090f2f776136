import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hellinger,
  jensenShannonDistance,
  jensenShannonDivergence,
  totalVariation,
} from '../../../simulations/lib/distances/jensenShannon.ts';
import { binShares, decileEdges, psi, psiNullMean, psiNullQuantile } from '../../../simulations/lib/distances/psi.ts';
import { psiAgainst } from '../../../simulations/lib/distances/psiAgainst.ts';
import { wasserstein } from '../../../simulations/lib/distances/wasserstein.ts';
import { normals } from '../../../simulations/lib/draw.ts';
import { mean, variance } from '../../../simulations/lib/resample/moments.ts';
import { quantile } from '../../../simulations/lib/resample/quantile.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { independenceTest, sampleRatioTest } from '../../../simulations/lib/twoSample/chiSquaredTest.ts';
import { kolmogorovSmirnov, ksExactP, ksLimitP, ksP } from '../../../simulations/lib/twoSample/kolmogorovSmirnov.ts';
import { mannWhitney, mannWhitneyExactP, mannWhitneyP } from '../../../simulations/lib/twoSample/mannWhitney.ts';
import { type Adjustment, adjustP } from '../../../simulations/lib/twoSample/multipleTesting.ts';
import { sample, share } from './arbitrary.ts';

const counts = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 4, maxLength: 4 }).map((list) => list.with(0, 9));

describe('distances', () => {
  it('of a sample from itself are 0', () => {
    fc.assert(
      fc.property(sample, (a) => {
        const again = a.toReversed();
        expect(kolmogorovSmirnov(a, again)).toEqual({ statistic: 0, p: 1 });
        expect(psi(a, again).psi).toBe(0);
        expect(wasserstein(a, again)).toBe(0);
      }),
    );
  });

  it('are the same both ways', () => {
    fc.assert(
      fc.property(sample, sample, counts, counts, (a, b, p, q) => {
        expect(kolmogorovSmirnov(a, b)).toEqual(kolmogorovSmirnov(b, a));
        expect(wasserstein(a, b)).toBeCloseTo(wasserstein(b, a), 8);
        for (const distance of [jensenShannonDistance, totalVariation, hellinger]) {
          expect(distance(p, q)).toBeCloseTo(distance(q, p), 12);
          expect(distance(p, p)).toBe(0);
          expect(distance(p, q)).toBeLessThanOrEqual(1);
        }
        expect(jensenShannonDivergence(p, q)).toBeLessThanOrEqual(Math.LN2 + 1e-12);
      }),
    );
  });

  it('of Wasserstein move with a shift and scale with the values', () => {
    fc.assert(
      fc.property(sample, fc.integer({ min: -20, max: 20 }), (a, shift) => {
        const moved = a.map((v) => v + shift);
        expect(wasserstein(a, moved)).toBeCloseTo(Math.abs(shift), 8);
        expect(
          wasserstein(
            a.map((v) => 2 * v),
            moved.map((v) => 2 * v),
          ),
        ).toBeCloseTo(2 * Math.abs(shift), 8);
      }),
    );
  });

  it('of bins have shares that add up to 1 and never a negative index of stability', () => {
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const shares = binShares(b, decileEdges(a));
        expect(shares.reduce((x, y) => x + y)).toBeCloseTo(1, 12);
        expect(psi(a, b).psi).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('PSI without drift has the mean and the 95 % point that theory gives', () => {
    const edges = decileEdges(normals(rng(0, 'edges'), 20_000));
    const values = Array.from({ length: 400 }, (_, s) => {
      const draw = rng(s, 'psi');
      return psi(normals(draw, 5000), normals(draw, 700), { edges }).psi;
    });
    const expected = psiNullMean(10, 5000, 700);
    expect(Math.abs(mean(values) - expected)).toBeLessThan(4 * Math.sqrt(variance(values) / 400) + 0.03 * expected);
    expect(quantile(values, 0.95) / psiNullQuantile(0.95, 10, 5000, 700)).toBeGreaterThan(0.88);
    expect(quantile(values, 0.95) / psiNullQuantile(0.95, 10, 5000, 700)).toBeLessThan(1.12);
  });
});

describe('two-sample tests', () => {
  it('give p-values that fall with the distance, exact and in the limit', () => {
    for (const [n, m] of [
      [8, 5],
      [20, 30],
    ]) {
      let before = 1;
      for (let far = 1; far <= n * m; far++) {
        const p = ksExactP(far / (n * m), n, m);
        expect(p).toBeLessThanOrEqual(before);
        before = p;
      }
      expect(ksExactP(1, n, m)).toBeGreaterThan(0);
    }
    expect(ksLimitP(0.1, 400, 400)).toBeCloseTo(ksExactP(0.1, 400, 400), 1);
  });

  it('reject about 5 in 100 times when nothing differs', () => {
    let ks = 0;
    let ranks = 0;
    for (let s = 0; s < 400; s++) {
      const draw = rng(s, 'same');
      const [a, b] = [normals(draw, 60), normals(draw, 80)];
      if (kolmogorovSmirnov(a, b).p < 0.05) ks++;
      if (mannWhitneyP(mannWhitney(a, b)) < 0.05) ranks++;
    }
    expect(ks / 400).toBeLessThan(0.085);
    expect(ks / 400).toBeGreaterThan(0.01);
    expect(Math.abs(ranks / 400 - 0.05)).toBeLessThan(0.04);
  });

  it('of ranks are near the exact p-value where samples are not tiny', () => {
    const draw = rng(8, 'exact');
    const ranks = mannWhitney(normals(draw, 15), normals(draw, 18, 0.7));
    expect(Math.abs(mannWhitneyExactP(ranks) - mannWhitneyP(ranks))).toBeLessThan(0.01);
  });

  it('of counts see no difference in proportional rows, and the intended split', () => {
    expect(
      independenceTest([
        [10, 20, 30],
        [20, 40, 60],
      ]),
    ).toMatchObject({ statistic: 0, p: 1, degreesOfFreedom: 2 });
    expect(sampleRatioTest([500, 500], [0.5, 0.5]).p).toBe(1);
    expect(sampleRatioTest([5300, 4700], [0.5, 0.5]).p).toBeLessThan(0.001);
  });
});

describe('adjusted p-values', () => {
  const methods: Adjustment[] = ['bonferroni', 'holm', 'sidak', 'benjamini-hochberg', 'benjamini-yekutieli'];

  it('are never below the p-value nor above 1, and keep the order of the p-values', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), fc.constantFrom(...methods), (p, method) => {
        const adjusted = adjustP(p, method);
        p.forEach((raw, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(raw - 1e-12);
          expect(adjusted[i]).toBeLessThanOrEqual(1);
          p.forEach((other, j) => {
            if (other < raw) expect(adjusted[j]).toBeLessThanOrEqual(adjusted[i] + 1e-12);
          });
        });
      }),
    );
  });

  it('are strictest for Bonferroni among family-wise methods, and larger than for false discoveries', () => {
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 20 }), (p) => {
        const [bonferroni, holm, sidak, discovery] = methods.map((method) => adjustP(p, method));
        p.forEach((_, i) => {
          expect(bonferroni[i]).toBeGreaterThanOrEqual(holm[i] - 1e-12);
          expect(bonferroni[i]).toBeGreaterThanOrEqual(sidak[i] - 1e-12);
          expect(holm[i]).toBeGreaterThanOrEqual(discovery[i] - 1e-12);
        });
      }),
    );
  });
});

describe('PSI of a column in which one value is frequent', () => {
  const of = (counts: readonly [value: number, times: number][]) =>
    counts.flatMap(([value, times]) => new Array<number>(times).fill(value));
  const amounts = (from: number, n: number) => Array.from({ length: n }, (_, i): [number, number] => [from + i, 1]);

  it('sees what leaves that value, upwards or downwards', () => {
    const zeros = of([
      [0, 95],
      [1, 5],
    ]);
    const ones = of([
      [0, 40],
      [1, 60],
    ]);
    const wanted = 0.55 * Math.log(12) + 0.55 * Math.log(0.95 / 0.4);
    expect(psi(zeros, ones).psi).toBeCloseTo(wanted, 10);
    expect(psi(zeros, ones, { edges: [0.5] }).psi).toBeCloseTo(wanted, 10);
    const spent = of([[0, 920], ...amounts(1, 80)]);
    expect(psi(spent, of([[0, 300], ...amounts(1000, 700)])).psi).toBeGreaterThan(1);
    expect(psi(spent, spent).psi).toBe(0);
  });

  it('is alike in both directions for constants, and not 0', () => {
    const five = of([[5, 50]]);
    for (const bins of [2, 3, 10]) {
      const edges = decileEdges(five, bins);
      const [up, down] = [7, 3].map((value) => psi(five, of([[value, 40]]), { edges }).psi);
      expect(up).toBeCloseTo(2 * (1 - 1e-4) * Math.log(1e4), 8);
      expect(down).toBe(up);
      expect(psi(five, of([[5, 30]]), { edges }).psi).toBe(0);
    }
  });

  it('sees values leave the frequent one wherever it stands in the column', () => {
    const others = fc.uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(others, fc.integer({ min: -1000, max: 1000 }), fc.constantFrom(-0.5, 0.5), (rest, value, by) => {
        const reference = [...rest, ...new Array<number>(40).fill(value)];
        const current = [...rest, ...new Array<number>(40).fill(value + by)];
        expect(psi(reference, current).psi).toBeGreaterThan(0.25);
        expect(psiAgainst(reference).of(current)).toBe(psi(reference, current).psi);
      }),
    );
  });
});

describe('the p-value of a Kolmogorov-Smirnov distance', () => {
  it('is exact where that is affordable', () => {
    // scipy.stats.ks_2samp(method="exact")
    const known: [d: number, n: number, m: number, p: number][] = [
      [0.27, 26, 1000, 0.040135326353442885],
      [0.2, 60, 80, 0.11453620068883488],
      [0.12, 300, 160, 0.0902727713588799],
    ];
    for (const [d, n, m, p] of known) expect(ksP(d, n, m) / p).toBeCloseTo(1, 10);
    expect(ksP(0.05, 1000, 2000)).toBe(ksLimitP(0.05, 1000, 2000));
  });

  it('counts no distance below the one that was asked for', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 2, max: 40 }), fc.nat(1600), (n, m, k) => {
        const step = 1 + (k % (n * m - 1));
        const exactly = ksExactP(step / (n * m), n, m);
        expect(ksExactP((step - 0.5) / (n * m), n, m)).toBe(exactly);
        expect(ksExactP((step + 0.5) / (n * m), n, m)).toBe(ksExactP((step + 1) / (n * m), n, m));
      }),
    );
  });
});
