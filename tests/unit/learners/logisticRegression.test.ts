import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeRows } from '../../../simulations/lib/columns.ts';
import { permutation } from '../../../simulations/lib/draw.ts';
import { logisticRegression } from '../../../simulations/lib/learners/logisticRegression.ts';
import { logLoss } from '../../../simulations/lib/metrics/logLoss.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { world } from './world.ts';

/** The largest element of the objective's gradient, by its definition. */
function steepness(X: Float64Array[], y: Uint8Array, C: number, weights: Float64Array): number {
  const fit = logisticRegression(X, y, { C, weights });
  const residual = fit.probabilities(X).map((p, i) => C * weights[i] * (p - y[i]));
  const slopes = X.map((column, j) => fit.coef[j] + column.reduce((sum, x, i) => sum + x * residual[i], 0));
  return Math.max(...[residual.reduce((sum, r) => sum + r, 0), ...slopes].map(Math.abs));
}

describe('logistic regression', () => {
  it('stands where the gradient is zero', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        fc.double({ min: -4, max: 4, noNaN: true }),
        (seed, columns, s) => {
          const { X, y } = world(150, columns, seed);
          const weights = Float64Array.from({ length: 150 }, (_, i) => (i % 3) + 0.5);
          const C = Math.round(10 ** s * 1000 + 1) / 1000;
          // Near the minimum the slope is at most the curvature, below C times the rows, times what is left of a step.
          expect(steepness(X, y, C, weights)).toBeLessThan(1e-9 * (1 + 300 * C));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('gives the same fit whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const { X, y } = world(700, 4, seed);
        const order = permutation(rng(seed, 'order'), 700);
        const a = logisticRegression(X, y);
        const b = logisticRegression(
          takeRows(X, order),
          Uint8Array.from(order, (row) => y[row]),
        );
        a.coef.forEach((coef, j) => {
          expect(b.coef[j]).toBeCloseTo(coef, 9);
        });
        expect(b.intercept).toBeCloseTo(a.intercept, 9);
      }),
      { numRuns: 20 },
    );
  });

  it('counts a row of weight 2 as two rows, and one of weight 0 as none', () => {
    const { X, y } = world(300, 3, 1);
    const weights = Float64Array.from({ length: 300 }, (_, i) => i % 3);
    const repeated = Int32Array.from({ length: 300 }, (_, i) => i).filter((i) => i % 3 > 0);
    const twice = [...repeated, ...repeated.filter((i) => i % 3 === 2)];
    const weighted = logisticRegression(X, y, { weights });
    const long = logisticRegression(
      takeRows(X, twice),
      Uint8Array.from(twice, (row) => y[row]),
    );
    weighted.coef.forEach((coef, j) => {
      expect(coef).toBeCloseTo(long.coef[j], 9);
    });
    expect(weighted.objective).toBeCloseTo(long.objective, 8);
  });

  it('moves with a shift or a change of unit of a column, without other effect where the penalty is small', () => {
    const { X, y } = world(400, 3, 2);
    const plain = logisticRegression(X, y, { C: 1e6 });
    const far = logisticRegression([X[0].map((x) => 1e6 + x), X[1].map((x) => 1e5 * x), X[2]], y, { C: 1e6 });
    expect(far.converged).toBe(true);
    expect(far.coef[0]).toBeCloseTo(plain.coef[0], 5);
    expect(1e5 * far.coef[1]).toBeCloseTo(plain.coef[1], 5);
  });

  it('ends in the same place from a warm start, in fewer steps, and from a start that is far off', () => {
    const { X, y } = world(2000, 5, 3);
    const cold = logisticRegression(X, y);
    const warm = logisticRegression(X, y, { start: cold });
    expect(warm.steps).toBeLessThan(cold.steps);
    for (const start of [cold, { coef: [1e8, 0, 0, 0, -1e8], intercept: 1e9 }]) {
      logisticRegression(X, y, { start }).coef.forEach((coef, j) => {
        expect(coef).toBeCloseTo(cold.coef[j], 9);
      });
    }
  });

  it('starts a long table from a sample of it, and ends where it would have anyway', () => {
    const { X, y } = world(24_000, 3, 4);
    const sampled = logisticRegression(X, y);
    const whole = logisticRegression(X, y, { start: { coef: [0, 0, 0], intercept: 0 } });
    expect(sampled.steps).toBeLessThan(whole.steps);
    sampled.coef.forEach((coef, j) => {
      expect(coef).toBeCloseTo(whole.coef[j], 9);
    });
  });

  it('has finite coefficients for separable classes, and says so when it runs out of steps', () => {
    const X = [Float64Array.of(-2, -1, 1, 2)];
    const loose = logisticRegression(X, [0, 0, 1, 1], { C: 1e6 });
    expect(loose.converged).toBe(true);
    expect(loose.coef[0]).toBeGreaterThan(5);
    expect(logisticRegression(X, [0, 0, 1, 1], { C: 1e6, maxSteps: 3 }).converged).toBe(false);
  });

  it('reports the objective that its definition gives', () => {
    const { X, y } = world(500, 4, 5);
    const fit = logisticRegression(X, y, { C: 0.7 });
    const penalty = fit.coef.reduce((sum, coef) => sum + 0.5 * coef * coef, 0);
    expect(fit.objective).toBeCloseTo(penalty + 0.7 * 500 * logLoss(y, fit.probabilities(X)), 9);
  });
});
