import type { Columns } from '../../../../../simulations/lib/columns.ts';
import type { Examples, Kernel } from '../example.ts';

const X = [Float64Array.of(1, 2, 3, 4, 5, 6), Float64Array.of(0, 1, 0, 1, 1, 0)];
const y = [0, 1, 0, 1, 1, 0];
const rows = [0, 1, 2, 3, 4];
const query = [Float64Array.of(1.5, 4), Float64Array.of(0, 1)];
const fitted = (kernel: Kernel, X: unknown, y: unknown, options: unknown, query: unknown, ...first: number[]) => {
  const fit = kernel(X, y, options) as { probabilities: (X: Columns, first?: number) => Float64Array };
  return [fit, fit.probabilities(query as Columns, ...first)];
};
const who = 'somebody';

export const examples: Examples = {
  'learners/binColumns.ts': {
    binColumns: { args: { X, maxBins: 4 } },
  },
  'learners/checkTable.ts': {
    checkColumns: { args: { who, X } },
    checkLabels: { args: { who, y, rows: 6 } },
    checkQuery: { args: { who, X, columns: 2 } },
    checkRows: { args: { who, rows, available: 6 } },
  },
  'learners/decisionTree.ts': {
    decisionTree: { args: { X, y, options: { maxDepth: 2, minLeaf: 1 }, query }, call: fitted },
  },
  'learners/gradientBoosting.ts': {
    gradientBoosting: {
      args: { X, y, options: { trees: 3, learningRate: 0.5, maxDepth: 2, minLeaf: 1 }, query, first: 2 },
      call: fitted,
    },
  },
  'learners/histogramBoosting.ts': {
    histogramBoosting: {
      args: {
        X,
        y,
        options: { trees: 3, learningRate: 0.5, maxLeaves: 3, maxDepth: 2, minLeaf: 1, l2: 1, maxBins: 4, rows },
        query,
        first: 2,
      },
      call: fitted,
    },
  },
  'learners/histogramTree.ts': {
    histogramTree: { args: { X, y, options: { maxDepth: 2, minLeaf: 1, maxBins: 4, rows }, query }, call: fitted },
  },
  'learners/logisticProblem.ts': {
    admitProblem: { args: { X, y, options: { C: 2, weights: [1, 2, 1, 1, 0, 1], maxSteps: 9, tolerance: 1e-6 } } },
  },
  'learners/logisticRegression.ts': {
    logisticRegression: {
      args: {
        X,
        y,
        options: {
          C: 2,
          weights: [1, 2, 1, 1, 0, 1],
          maxSteps: 9,
          tolerance: 1e-6,
          start: { coef: [0.1, 0.2], intercept: 0.3 },
        },
        query,
      },
      call: fitted,
    },
  },
  'learners/nearestNeighbours.ts': {
    nearestNeighbours: { args: { X, y, options: { k: 3 }, query }, call: fitted },
  },
};
