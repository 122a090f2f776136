import type { Columns, Labels } from '../columns.ts';
import { demandWhole } from '../demand.ts';
import { checkColumns, checkLabels, checkQuery } from './checkTable.ts';
import { type ExactNode, growExactTree } from './growExactTree.ts';
import { sortRows } from './sortRows.ts';
import { addPredictions, type Tree, toTree } from './tree.ts';

const NAME = 'decisionTree';

/** How far a tree may grow. */
export interface TreeOptions {
  /** Edges from root to leaf at most. Default no limit. */
  maxDepth?: number | undefined;
  /** Rows a leaf at least. Default 1. */
  minLeaf?: number | undefined;
}

/** A fitted classification tree, with what is to be read off it. */
export interface TreeFit {
  tree: Tree;
  /** The column that the first question is about, or -1 where the tree is a single leaf. */
  rootFeature: number;
  /** Rows with a value of at most this go left at the root. */
  rootThreshold: number;
  /** Impurity of all rows, 2 p (1 - p). */
  rootGini: number;
  leaves: number;
  /** Edges from the root to the deepest leaf. */
  depth: number;
  /** Each column's share of the impurity that the splits take away: they sum to 1, or are all 0. */
  importances: Float64Array;
  /** P(y = 1) for each row of new columns: the share of ones in its leaf. */
  probabilities(X: Columns): Float64Array;
}

/**
 * A classification tree (CART) on the Gini impurity: every threshold between two neighbouring values is tried.
 * Rows with a value of at most the threshold go left. Of equally good splits the first column's lowest is taken. A node
 * is split while it holds both classes, even when no split lowers the impurity (as in scikit-learn).
 * X has a column a feature, y is 0 or 1; one class only gives a tree that always says so.
 * Throws on an empty table, unequal lengths, values that are not finite, other labels and bad options.
 * O(columns x rows x (log rows + depth)). For many rows `histogramTree` is faster.
 * Source: Breiman, Friedman, Olshen and Stone, Classification and Regression Trees, 1984.
 */
export function decisionTree(X: Columns, y: Labels, options: TreeOptions = {}): TreeFit {
  const { maxDepth = Infinity, minLeaf = 1 } = options;
  const rows = checkColumns(NAME, X);
  checkLabels(NAME, y, rows);
  demandWhole(minLeaf, 1, `${NAME}, minLeaf`);
  if (maxDepth !== Infinity) demandWhole(maxDepth, 1, `${NAME}, maxDepth`);

  const nodes = growExactTree(X, Float64Array.from(y), X.map(sortRows), { maxDepth, minLeaf });
  const tree = toTree(
    nodes,
    (node) => node,
    ({ start, end, sum }) => sum / (end - start),
  );
  return {
    tree,
    rootFeature: tree.feature[0],
    rootThreshold: tree.threshold[0],
    rootGini: impurity(nodes[0]) / rows,
    leaves: (nodes.length + 1) / 2,
    // Nodes come breadth first, so none is deeper than the last.
    depth: nodes[nodes.length - 1].depth,
    importances: importances(nodes, X.length),
    probabilities: (query) => {
      const out = new Float64Array(checkQuery(NAME, query, X.length));
      addPredictions(tree, query, out);
      return out;
    },
  };
}

function importances(nodes: readonly ExactNode[], columns: number): Float64Array {
  const out = new Float64Array(columns);
  for (const node of nodes) {
    if (node.left === 0) continue;
    out[node.feature] += impurity(node) - impurity(nodes[node.left]) - impurity(nodes[node.left + 1]);
  }
  const total = out.reduce((sum, value) => sum + value, 0);
  return total > 0 ? out.map((value) => value / total) : out;
}

/** Gini impurity times the number of rows; the sum of a node's targets is its number of ones. */
function impurity({ start, end, sum }: ExactNode): number {
  return (2 * sum * (end - start - sum)) / (end - start);
}
