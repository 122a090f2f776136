import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaCdf, betaQuantile } from '../../../simulations/lib/special/beta.ts';
import { binomialCdf, binomialPmf, binomialQuantile, binomialSf } from '../../../simulations/lib/special/binomial.ts';
import { chiSquaredCdf, chiSquaredQuantile } from '../../../simulations/lib/special/chiSquared.ts';
import { betaI } from '../../../simulations/lib/special/incompleteBeta.ts';
import { gammaP, gammaQ } from '../../../simulations/lib/special/incompleteGamma.ts';
import { kolmogorovSf } from '../../../simulations/lib/special/kolmogorov.ts';
import { logGamma } from '../../../simulations/lib/special/logGamma.ts';
import { normalCdf, normalSf } from '../../../simulations/lib/special/normal.ts';
import { normalQuantile } from '../../../simulations/lib/special/normalQuantile.ts';
import { pertSampler } from '../../../simulations/lib/special/pertSampler.ts';
import { poissonCdf, poissonPmf, poissonQuantile, poissonSf } from '../../../simulations/lib/special/poisson.ts';
import { studentTCdf, studentTSf } from '../../../simulations/lib/special/studentT.ts';
import { studentTCritical } from '../../../simulations/lib/special/studentTCritical.ts';
import { pertQuantile, triangularQuantile } from '../../../simulations/lib/special/threePoint.ts';
import { inner } from './arbitrary.ts';

const shape = fc.double({ min: 0.05, max: 300, noNaN: true });
const near = (got: number, wanted: number, digits = 1e-9): void =>
  expect(Math.abs(got - wanted)).toBeLessThanOrEqual(digits * Math.max(1e-6, Math.abs(wanted)));

describe('distributions', () => {
  it('have quantiles that undo their distribution functions', () => {
    fc.assert(
      fc.property(inner, shape, shape, (p, a, b) => {
        near(normalCdf(normalQuantile(p)), p);
        near(gammaP(a, chiSquaredQuantile(p, 2 * a) / 2), p);
        near(chiSquaredCdf(chiSquaredQuantile(p, a), a), p);
        near(betaCdf(betaQuantile(p, a, b + 0.5), a, b + 0.5), p);
      }),
    );
  });

  it('of Student have critical values that undo the two tails, which are those of the tables', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 0.99, noNaN: true }),
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        (a, df) => {
          near(2 * studentTSf(studentTCritical(a, df), df), a);
        },
      ),
    );
    // scipy.stats.t.ppf(0.975, df)
    const tabled = [
      [1, 12.706204736432095],
      [4, 2.7764451051977987],
      [30, 2.0422724563012373],
      [1000, 1.9623390808264078],
    ];
    for (const [df, t] of tabled) near(studentTCritical(0.05, df), t, 1e-10);
  });

  it('have tails that add up to 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -40, max: 40, noNaN: true }), shape, shape, (x, a, b) => {
        near(normalCdf(x) + normalSf(x), 1);
        near(studentTCdf(x, a) + studentTSf(x, a), 1);
        near(gammaP(a, Math.abs(x)) + gammaQ(a, Math.abs(x)), 1);
        near(betaI(1 / (1 + Math.abs(x)), a, b) + betaI(1 - 1 / (1 + Math.abs(x)), b, a), 1);
      }),
    );
  });

  it('of counts are sums of their probabilities', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), inner, (n, k, p) => {
        let binomial = 0;
        let poisson = 0;
        for (let i = 0; i <= k; i++) {
          binomial += binomialPmf(i, n, p);
          poisson += poissonPmf(i, n * p);
        }
        near(binomialCdf(k, n, p), binomial);
        near(poissonCdf(k, n * p), poisson);
        near(binomialCdf(k, n, p) + binomialSf(k, n, p), 1);
        near(poissonCdf(k, n * p) + poissonSf(k, n * p), 1);
      }),
    );
  });

  it('of counts have the smallest count that reaches p as quantile', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), inner, inner, (n, p, u) => {
        const k = binomialQuantile(u, n, p);
        expect(binomialCdf(k, n, p)).toBeGreaterThanOrEqual(u - 1e-10);
        expect(binomialCdf(k - 1, n, p)).toBeLessThan(u + 1e-10);
        const j = poissonQuantile(u, n * p);
        expect(poissonCdf(j, n * p)).toBeGreaterThanOrEqual(u - 1e-10);
        expect(poissonCdf(j - 1, n * p)).toBeLessThan(u + 1e-10);
      }),
    );
  });

  it('agree where one is a special case of another', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 12, noNaN: true }), (x) => {
        near(chiSquaredCdf(x * x, 1), 1 - 2 * normalSf(x));
        near(studentTSf(x, 1), 0.5 - Math.atan(x) / Math.PI, 1e-8);
        near(studentTSf(x, Number.POSITIVE_INFINITY), normalSf(x));
        near(gammaQ(1, x), Math.exp(-x), 1e-8);
        near(logGamma(x + 1), logGamma(x) + Math.log(x), 1e-8);
      }),
    );
  });

  it('of Kolmogorov falls from 1 to 0 without a step where its two series meet', () => {
    expect(kolmogorovSf(0)).toBe(1);
    expect(Math.abs(kolmogorovSf(1 - 1e-12) - kolmogorovSf(1))).toBeLessThan(1e-11);
    for (let x = 0.1; x < 4; x += 0.1) expect(kolmogorovSf(x + 0.1)).toBeLessThan(kolmogorovSf(x) + 1e-15);
  });

  it('of PERT are the same from a table, to a thousandth of the range', () => {
    fc.assert(
      fc.property(inner, inner, fc.constantFrom(0, 1e-3, 0.2, 0.7, 1), (p, q, m) => {
        const estimate = { min: 2, mode: 2 + 6 * m, max: 8 };
        const sampler = pertSampler(estimate);
        for (const at of [p, q, 0, 1]) expect(Math.abs(sampler(at) - pertQuantile(at, estimate))).toBeLessThan(6e-3);
      }),
    );
  });

  it('of three points stay between them and rise with p', () => {
    fc.assert(
      fc.property(inner, inner, inner, (p, q, m) => {
        const estimate = { min: 2, mode: 2 + 6 * m, max: 8 };
        for (const quantile of [triangularQuantile, pertQuantile]) {
          const [a, b] = [quantile(Math.min(p, q), estimate), quantile(Math.max(p, q), estimate)];
          expect(a).toBeGreaterThanOrEqual(2);
          expect(b).toBeGreaterThanOrEqual(a - 1e-9);
          expect(b).toBeLessThanOrEqual(8);
        }
      }),
    );
  });
});
