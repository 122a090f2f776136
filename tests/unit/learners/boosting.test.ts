import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeRows } from '../../../simulations/lib/columns.ts';
import { permutation } from '../../../simulations/lib/draw.ts';
import { binColumns } from '../../../simulations/lib/learners/binColumns.ts';
import { gradientBoosting } from '../../../simulations/lib/learners/gradientBoosting.ts';
import { type BoostingOptions, histogramBoosting } from '../../../simulations/lib/learners/histogramBoosting.ts';
import { logLoss } from '../../../simulations/lib/metrics/logLoss.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { world } from './world.ts';

const depthWise: BoostingOptions = { trees: 12, maxDepth: 3, minLeaf: 5 };
const leafWise: BoostingOptions = { trees: 12, maxLeaves: 9, minLeaf: 5 };

describe('histogram boosting', () => {
  it('lowers the training loss with every tree', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(depthWise, leafWise), (seed, options) => {
        const { X, y } = world(400, 3, seed);
        const fit = histogramBoosting(X, y, options);
        const losses = fit.trees.map((_, trees) => logLoss(y, fit.probabilities(X, trees)));
        for (let i = 1; i < losses.length; i++) expect(losses[i]).toBeLessThan(losses[i - 1]);
      }),
      { numRuns: 20 },
    );
  });

  it('gives the same trees, to the last bit, whatever the order of the rows', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(depthWise, leafWise), (seed, options) => {
        const { X, y } = world(600, 4, seed);
        const order = permutation(rng(seed, 'order'), 600);
        const shuffled = histogramBoosting(
          takeRows(X, order),
          Uint8Array.from(order, (row) => y[row]),
          options,
        );
        expect(shuffled.trees).toEqual(histogramBoosting(X, y, options).trees);
      }),
      { numRuns: 20 },
    );
  });

  it('takes the first of two equal columns, and of mirrored ones', () => {
    const { X, y } = world(500, 2, 7);
    const fit = histogramBoosting([X[0], X[1], X[0], X[1].map((x) => -x)], y, leafWise);
    const asked = new Set(fit.trees.flatMap((tree) => Array.from(tree.feature)));
    expect([...asked].sort()).toEqual([-1, 0, 1]);
  });

  it('keeps to the limits on leaves, depth and rows a leaf', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 1, max: 60 }),
        (seed, maxLeaves, minLeaf) => {
          const { X, y } = world(300, 3, seed);
          const fit = histogramBoosting(X, y, { trees: 3, maxLeaves, maxDepth: 4, minLeaf });
          for (const tree of fit.trees) {
            const count = new Map<number, number>();
            for (let i = 0; i < 300; i++) {
              let [node, depth] = [0, 0];
              for (; tree.feature[node] >= 0; depth++) {
                node = tree.left[node] + (X[tree.feature[node]][i] <= tree.threshold[node] ? 0 : 1);
              }
              expect(depth).toBeLessThanOrEqual(4);
              count.set(node, (count.get(node) ?? 0) + 1);
            }
            expect(count.size).toBeLessThanOrEqual(maxLeaves);
            if (count.size > 1) expect(Math.min(...count.values())).toBeGreaterThanOrEqual(minLeaf);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('stays between 0 and 1 without NaN when it can learn everything', () => {
    const x = Float64Array.from({ length: 60 }, (_, i) => i);
    const y = x.map((value) => Number(value >= 30));
    for (const learningRate of [0.1, 1, 10]) {
      const p = histogramBoosting([x], y, { trees: 400, maxDepth: 2, minLeaf: 1, learningRate }).probabilities([x]);
      p.forEach((value, i) => {
        expect(Math.abs(value - y[i])).toBeLessThan(1e-3);
      });
    }
  });

  it('says the base rate where no split is allowed or possible', () => {
    const { X, y } = world(30, 2, 1);
    const rate = y.reduce((sum, label) => sum + label, 0) / 30;
    for (const p of histogramBoosting(X, y, { minLeaf: 16 }).probabilities(X)) expect(p).toBeCloseTo(rate, 12);
    for (const p of histogramBoosting([new Float64Array(30)], y).probabilities([X[0]])) expect(p).toBeCloseTo(rate, 12);
    expect(histogramBoosting(X, y, { trees: 0 }).trees).toHaveLength(0);
  });

  it('fits the rows it is given as if there were no others, when the bins are the same', () => {
    const { X, y } = world(400, 3, 9);
    const rounded = X.map((column) => column.map((x) => Math.round(4 * x)));
    const table = binColumns(rounded);
    const rows = Int32Array.from({ length: 300 }, (_, i) => i + 50);
    const part = takeRows(rounded, rows);
    const own = histogramBoosting(part, y.slice(50, 350), leafWise).probabilities(part);
    const shared = histogramBoosting(table, y, { ...leafWise, rows }).probabilities(part);
    expect(shared).toEqual(own);
  });

  it('falls back on a penalty for the values of leaves', () => {
    const { X, y } = world(300, 2, 3);
    const size = (l2: number) =>
      Math.max(...histogramBoosting(X, y, { ...depthWise, trees: 1, l2 }).trees[0].value.map(Math.abs));
    expect(size(100)).toBeLessThan(size(0) / 2);
  });
});

describe('gradient boosting with exact splits', () => {
  it('lowers the training loss with every tree', () => {
    const { X, y } = world(300, 3, 2);
    const fit = gradientBoosting(X, y, { trees: 15, minLeaf: 5 });
    const losses = fit.trees.map((_, trees) => logLoss(y, fit.probabilities(X, trees)));
    for (let i = 1; i < losses.length; i++) expect(losses[i]).toBeLessThan(losses[i - 1]);
  });
});
