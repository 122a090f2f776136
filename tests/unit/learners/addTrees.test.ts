import { describe, expect, it } from 'vitest';
import { drawCleanParcels } from '../../../simulations/lib/cleanParcels.ts';
import { addTrees, addTreesOf } from '../../../simulations/lib/learners/addTrees.ts';
import { binColumns } from '../../../simulations/lib/learners/binColumns.ts';
import { histogramBoosting } from '../../../simulations/lib/learners/histogramBoosting.ts';
import { rowSets } from '../../../simulations/lib/learners/rowSets.ts';
import { addPredictions } from '../../../simulations/lib/learners/tree.ts';

const past = drawCleanParcels(1, 'past', 400, -1.4);
const table = binColumns(past.columns);

/** Columns of which some values are thresholds themselves. */
function nextColumns(rows: number): Float64Array[] {
  return drawCleanParcels(1, 'next', rows, -1.4).columns.map((column, j) =>
    column.map((value, i) => (i % 5 === 0 ? table.thresholds[j][i % table.thresholds[j].length] : value)),
  );
}

describe('trees that are asked about many rows at once', () => {
  // One row, a word that is full and one that is begun, a block of rows and one row more.
  const sizes = [0, 1, 31, 32, 33, 700, 1024, 1025];
  it.each([2, 5, 8, 31])('give the numbers of the walk through the tree, to the bit, with %i leaves', (maxLeaves) => {
    const { trees, baseline } = histogramBoosting(table, past.late, { trees: 12, maxLeaves, minLeaf: 3 });
    for (const rows of sizes) {
      const X = nextColumns(rows);
      const walked = new Float64Array(rows).fill(baseline);
      const asked = walked.slice();
      for (const tree of trees) addPredictions(tree, X, walked);
      addTrees(trees, table.thresholds, X, asked);
      expect(asked).toEqual(walked);
    }
  });

  it('may be leaves alone', () => {
    const { trees } = histogramBoosting(table, past.late, { trees: 1, minLeaf: 300 });
    const out = new Float64Array(40).fill(2);
    addTrees(trees, table.thresholds, nextColumns(40), out);
    expect(new Set(out)).toEqual(new Set([2 + trees[0].value[0]]));
  });

  it('say what does not fit', () => {
    const { trees } = histogramBoosting(table, past.late, { trees: 1, minLeaf: 3 });
    const X = nextColumns(10);
    const others = table.thresholds.map((list) => list.map((threshold) => threshold + 0.001));
    expect(() => addTrees(trees, others, X, new Float64Array(10))).toThrow('needs one of the thresholds');
    expect(() => addTreesOf(trees, rowSets(X, table.thresholds), new Float64Array(11))).toThrow('11 places for 10');
    expect(() => rowSets(X.slice(1), table.thresholds)).toThrow('got 6 columns, needs the 7');
    expect(() => rowSets([...X.slice(1), new Float64Array(9)], table.thresholds)).toThrow('10 and 9 rows');
  });
});
