import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeRows } from '../../../simulations/lib/columns.ts';
import { permutation } from '../../../simulations/lib/draw.ts';
import { decisionTree } from '../../../simulations/lib/learners/decisionTree.ts';
import { histogramTree } from '../../../simulations/lib/learners/histogramTree.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { world } from './world.ts';

describe('the decision tree', () => {
  it('asks the question that lowers the Gini impurity most', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ a: fc.nat(6), b: fc.nat(6), label: fc.nat(1) }), { minLength: 4, maxLength: 30 }),
        (rows) => {
          const X = [Float64Array.from(rows, (row) => row.a), Float64Array.from(rows, (row) => row.b)];
          const y = rows.map((row) => row.label);
          const fit = decisionTree(X, y, { maxDepth: 1 });
          const found = fit.rootFeature < 0 ? Infinity : impurityAfter(X[fit.rootFeature], y, fit.rootThreshold);
          for (const column of X) {
            for (let cut = 0.5; cut < 6; cut++) {
              if (fit.rootFeature >= 0) expect(found).toBeLessThanOrEqual(impurityAfter(column, y, cut) + 1e-9);
            }
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('gives the same tree whatever the order of the rows', () => {
    const { X, y } = world(500, 3, 1);
    const order = permutation(rng(1, 'order'), 500);
    const shuffled = decisionTree(
      takeRows(X, order),
      Uint8Array.from(order, (row) => y[row]),
      { maxDepth: 6 },
    );
    expect(shuffled.tree).toEqual(decisionTree(X, y, { maxDepth: 6 }).tree);
  });

  it('learns every row by heart when nothing stops it, and neighbouring floating-point numbers too', () => {
    const { X, y } = world(200, 3, 2);
    expect(Array.from(decisionTree(X, y).probabilities(X))).toEqual(Array.from(y));
    const close = [Float64Array.of(1, 1 + 2 ** -52, 1 + 2 ** -51)];
    expect(Array.from(decisionTree(close, [0, 1, 0]).probabilities(close))).toEqual([0, 1, 0]);
  });

  it('reports leaves, depth and importances of the tree that it made', () => {
    const { X, y } = world(400, 3, 3);
    const fit = decisionTree(X, y, { maxDepth: 3, minLeaf: 20 });
    expect(fit.depth).toBe(3);
    expect(fit.leaves).toBe(fit.tree.feature.filter((feature) => feature < 0).length);
    expect(fit.importances.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
    expect(fit.importances[2]).toBeLessThan(fit.importances[0]);
  });
});

describe('the tree on bins', () => {
  it('is the exact tree where every value has a bin of its own', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 4 }), (seed, maxDepth) => {
        const { X, y } = world(250, 3, seed);
        const options = { maxDepth, minLeaf: 12 };
        expect(histogramTree(X, y, options).probabilities(X)).toEqual(decisionTree(X, y, options).probabilities(X));
      }),
      { numRuns: 25 },
    );
  });

  it('is near the exact tree where a bin holds many values', () => {
    const { X, y } = world(4000, 3, 4);
    const [binned, exact] = [histogramTree, decisionTree].map((fit) => fit(X, y, { maxDepth: 3 }).probabilities(X));
    expect(binned.reduce((sum, p, i) => sum + Math.abs(p - exact[i]), 0) / 4000).toBeLessThan(0.02);
  });
});

function impurityAfter(column: Float64Array, y: number[], cut: number): number {
  const side = (left: boolean) => {
    const labels = y.filter((_, i) => column[i] <= cut === left);
    const ones = labels.reduce((sum, label) => sum + label, 0);
    return labels.length === 0 ? 0 : (2 * ones * (labels.length - ones)) / labels.length;
  };
  return side(true) + side(false);
}
