import { describe, expect, it } from 'vitest';
import { drawCleanParcels } from '../../../simulations/lib/cleanParcels.ts';
import { histogramBoosting } from '../../../simulations/lib/learners/histogramBoosting.ts';
import { addShallowTrees } from '../../../simulations/lib/learners/shallowTrees.ts';
import { addPredictions } from '../../../simulations/lib/learners/tree.ts';

const past = drawCleanParcels(1, 'past', 600, -1.4);
const next = drawCleanParcels(1, 'next', 3000, -1.4);

describe('shallow trees', () => {
  it.each([1, 2, 3])('give the numbers of the walk through the tree, bit by bit, with %i questions', (maxDepth) => {
    const { trees } = histogramBoosting(past.columns, past.late, { trees: 20, maxDepth, minLeaf: 20 });
    const walked = new Float64Array(3000).fill(0.5);
    for (const tree of trees) addPredictions(tree, next.columns, walked);
    const asked = new Float64Array(3000).fill(0.5);
    addShallowTrees(trees, next.columns, asked);
    expect(asked).toEqual(walked);
  });

  it('may be leaves alone', () => {
    const { trees } = histogramBoosting(past.columns, past.late, { trees: 1, maxDepth: 3, minLeaf: 400 });
    const out = new Float64Array(10).fill(2);
    addShallowTrees(trees, next.columns, out);
    expect(new Set(out).size).toBe(1);
  });

  it('refuse deeper trees and short columns in words', () => {
    const { trees } = histogramBoosting(past.columns, past.late, { trees: 1, maxDepth: 4, minLeaf: 5 });
    expect(() => addShallowTrees(trees, next.columns, new Float64Array(10))).toThrow('needs at most 3 questions');
    expect(() => addShallowTrees([], past.columns, new Float64Array(601))).toThrow('needs 601');
  });
});
