import type { Columns, Labels } from '../columns.ts';
import { demandWhole } from '../demand.ts';
import { questionOf } from './bestSplit.ts';
import { type BinnedTable, binColumns, isBinned } from './binColumns.ts';
import { checkLabels, checkQuery, checkRows } from './checkTable.ts';
import type { TreeOptions } from './decisionTree.ts';
import { treeGrower } from './growTree.ts';
import { addPredictions, type Tree, toTree } from './tree.ts';

const NAME = 'histogramTree';

/** How far a tree may grow, on how many bins and which rows. */
export interface HistogramTreeOptions extends TreeOptions {
  /** Bins a column at most, 2 to 256. Default 255. Not used when the table has been binned already. */
  maxBins?: number | undefined;
  /** The rows to fit on, each at most once. Default all. Bins still come from all rows of the table. */
  rows?: ArrayLike<number> | undefined;
}

/** A tree fitted on bins. */
export interface HistogramTreeFit {
  tree: Tree;
  leaves: number;
  /** P(y = 1) for each row of new columns: the share of ones in its leaf. */
  probabilities(X: Columns): Float64Array;
}

/**
 * A classification tree on the Gini impurity that tries only the thresholds between bins, for many rows: where every
 * value has a bin of its own it is the tree of `decisionTree`, except that a node is left whole when no split lowers
 * the impurity.
 * X has a column a feature, or is a table that `binColumns` has made; y is 0 or 1; one class only gives a tree that
 * always says so.
 * Throws on an empty table, unequal lengths, values that are not finite, other labels and bad options.
 * O(rows x columns x depth). Source: Breiman, Friedman, Olshen and Stone, 1984; Ke et al., LightGBM, 2017.
 */
export function histogramTree(
  X: Columns | BinnedTable,
  y: Labels,
  options: HistogramTreeOptions = {},
): HistogramTreeFit {
  const { maxDepth = Infinity, minLeaf = 1, maxBins = 255 } = options;
  demandWhole(minLeaf, 1, `${NAME}, minLeaf`);
  if (maxDepth !== Infinity) demandWhole(maxDepth, 1, `${NAME}, maxDepth`);
  const table = isBinned(X) ? X : binColumns(X, maxBins);
  checkLabels(NAME, y, table.rows);
  const rows = checkRows(NAME, options.rows, table.rows);

  // With y for gradient and 1 for hessian, gain is the fall of sum (y - mean)^2, which is half that of the impurity,
  // and a side's sum of hessians is its number of rows.
  const derivatives = new Float64Array(2 * table.rows);
  for (let i = 0; i < table.rows; i++) {
    derivatives[2 * i] = y[i];
    derivatives[2 * i + 1] = 1;
  }
  const rules = { maxDepth, maxLeaves: Infinity, minLeaf, minHessian: minLeaf, maxHessian: 1, l2: 0, isAdded: false };
  const nodes = treeGrower(table, rules)({ rows, derivatives });
  const tree = toTree(
    nodes,
    (node) => questionOf(node.split!, table),
    ({ total }) => total.gradient / total.count,
  );
  return {
    tree,
    leaves: (nodes.length + 1) / 2,
    probabilities: (query) => {
      const out = new Float64Array(checkQuery(NAME, query, table.thresholds.length));
      addPredictions(tree, query, out);
      return out;
    },
  };
}
