import { describe, expect, it } from 'vitest';
import { drawCleanParcels } from '../../../simulations/lib/cleanParcels.ts';
import { histogramBoosting } from '../../../simulations/lib/learners/histogramBoosting.ts';
import { addSmallTrees } from '../../../simulations/lib/learners/smallTrees.ts';
import { addPredictions } from '../../../simulations/lib/learners/tree.ts';

const past = drawCleanParcels(1, 'past', 600, -1.4);
const next = drawCleanParcels(1, 'next', 3000, -1.4);

describe('small trees', () => {
  it.each([2, 5, 8])('give the numbers of the walk through the tree, bit by bit, with %i leaves', (maxLeaves) => {
    const { trees } = histogramBoosting(past.columns, past.late, { trees: 20, maxLeaves, minLeaf: 2 });
    const walked = new Float64Array(3000).fill(0.5);
    for (const tree of trees) addPredictions(tree, next.columns, walked);
    const asked = new Float64Array(3000).fill(0.5);
    addSmallTrees(trees, next.columns, asked);
    expect(asked).toEqual(walked);
  });

  it('may be leaves alone', () => {
    const { trees } = histogramBoosting(past.columns, past.late, { trees: 1, maxLeaves: 8, minLeaf: 400 });
    const out = new Float64Array(10).fill(2);
    addSmallTrees(trees, next.columns, out);
    expect(new Set(out).size).toBe(1);
  });

  it('refuse larger trees and short columns in words', () => {
    const { trees } = histogramBoosting(past.columns, past.late, { trees: 1, maxLeaves: 9, minLeaf: 2 });
    expect(() => addSmallTrees(trees, next.columns, new Float64Array(10))).toThrow('needs at most 8 in each');
    expect(() => addSmallTrees([], past.columns, new Float64Array(601))).toThrow('needs 601');
  });
});
