import { describe, expect, it } from 'vitest';
import { drawCleanParcels } from '../../../simulations/lib/cleanParcels.ts';
import { histogramBoosting } from '../../../simulations/lib/learners/histogramBoosting.ts';
import { addRoutedTrees } from '../../../simulations/lib/learners/routedTrees.ts';
import { addPredictions } from '../../../simulations/lib/learners/tree.ts';

describe('trees by which rows are routed', () => {
  const past = drawCleanParcels(1, 'past', 400, -1.4);
  const next = drawCleanParcels(1, 'next', 1000, -1.4);

  it.each([2, 5, 31])(
    'give the same numbers as walks from root to leaf, to the bit, with at most %i leaves',
    (maxLeaves) => {
      const { trees, baseline } = histogramBoosting(past.columns, past.late, { trees: 12, maxLeaves, minLeaf: 3 });
      const routed = new Float64Array(1000).fill(baseline);
      const walked = routed.slice();
      addRoutedTrees(trees, next.columns, routed);
      for (const tree of trees) addPredictions(tree, next.columns, walked);
      expect(routed).toEqual(walked);
    },
  );

  it('say what does not fit', () => {
    expect(() => addRoutedTrees([], past.columns, new Float64Array(401))).toThrow('needs 401');
  });
});
