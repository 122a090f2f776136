import { describe, expect, it } from 'vitest';
import type { Columns, Labels } from '../../../simulations/lib/columns.ts';
import { binColumns } from '../../../simulations/lib/learners/binColumns.ts';
import { decisionTree } from '../../../simulations/lib/learners/decisionTree.ts';
import { gradientBoosting } from '../../../simulations/lib/learners/gradientBoosting.ts';
import { histogramBoosting } from '../../../simulations/lib/learners/histogramBoosting.ts';
import { histogramTree } from '../../../simulations/lib/learners/histogramTree.ts';
import { logisticRegression } from '../../../simulations/lib/learners/logisticRegression.ts';
import { nearestNeighbours } from '../../../simulations/lib/learners/nearestNeighbours.ts';

type Learner = (X: Columns, y: Labels) => { probabilities(X: Columns): Float64Array };
const neighbours: Learner = (X, y) => nearestNeighbours(X, y, { k: 2 });
const needBoth: Learner[] = [logisticRegression, histogramBoosting, gradientBoosting];
const takeOne: Learner[] = [decisionTree, histogramTree, neighbours];

const X = [Float64Array.of(1, 2, 3, 4), Float64Array.of(0, 1, 0, 1)];
const y = [0, 1, 0, 1];

describe.each([...needBoth, ...takeOne])('%o', (learner) => {
  it('says what is wrong with a table', () => {
    expect(() => learner([], y)).toThrow('a table of no columns');
    expect(() => learner([new Float64Array(0)], [])).toThrow('a table of no rows');
    expect(() => learner([X[0], Float64Array.of(1)], y)).toThrow('columns of 4 and 1 rows (0 and 1)');
    expect(() => learner([X[0], Float64Array.of(0, NaN, 0, 1)], y)).toThrow('NaN at row 1 of column 1');
    expect(() => learner([Float64Array.of(0, 1, 2, -Infinity)], y)).toThrow('-Infinity at row 3 of column 0');
  });

  it('says what is wrong with labels', () => {
    expect(() => learner(X, [0, 1, 0])).toThrow('3 labels for 4 rows');
    expect(() => learner(X, [0, 1, 2, 1])).toThrow('the label 2 at 2');
    expect(() => learner(X, [0, 1, NaN, 1])).toThrow('the label NaN at 2');
  });

  it('says what is wrong with new rows', () => {
    const fit = learner(X, y);
    expect(() => fit.probabilities([X[0]])).toThrow('got 1 columns, needs the 2');
    expect(() => fit.probabilities([X[0], Float64Array.of(1, 2, NaN, 4)])).toThrow('NaN at row 2 of column 1');
    expect(fit.probabilities([new Float64Array(0), new Float64Array(0)])).toHaveLength(0);
  });
});

describe('learners', () => {
  it.each(needBoth)('refuse a single class where its log-odds would be infinite (%o)', (learner) => {
    expect(() => learner(X, [1, 1, 1, 1])).toThrow('only the class 1');
    expect(() => learner(X, [0, 0, 0, 0])).toThrow('only the class 0');
  });

  it.each(takeOne)('learn a single class where that is an answer (%o)', (learner) => {
    expect(Array.from(learner(X, [1, 1, 1, 1]).probabilities(X))).toEqual([1, 1, 1, 1]);
    expect(Array.from(learner(X, [0, 0, 0, 0]).probabilities(X))).toEqual([0, 0, 0, 0]);
  });

  it('say which option is wrong, and what it must be', () => {
    expect(() => logisticRegression(X, y, { C: 0 })).toThrow(
      'logisticRegression, C: got 0, needs a finite number above 0.',
    );
    expect(() => logisticRegression(X, y, { maxSteps: 0 })).toThrow('maxSteps: got 0');
    expect(() => logisticRegression(X, y, { weights: [1, 1, 1] })).toThrow('3 weights for 4 rows');
    expect(() => logisticRegression(X, y, { weights: [1, -1, 1, 1] })).toThrow('the weight -1 at 1');
    expect(() => logisticRegression(X, y, { weights: [0, 0, 0, 0] })).toThrow('no weight at all');
    expect(() => logisticRegression(X, y, { weights: [1, 0, 1, 0] })).toThrow('only the class 0');
    expect(() => logisticRegression(X, y, { start: { coef: [1], intercept: 0 } })).toThrow(
      'a start of 1 coefficients for 2',
    );
    expect(() => logisticRegression(X, y, { start: { coef: [1, NaN], intercept: 0 } })).toThrow('NaN in the start');
    expect(() => histogramBoosting(X, y, { trees: -1 })).toThrow('trees: got -1');
    expect(() => histogramBoosting(X, y, { learningRate: 0 })).toThrow('learningRate: got 0');
    expect(() => histogramBoosting(X, y, { maxLeaves: 1 })).toThrow('maxLeaves: got 1');
    expect(() => histogramBoosting(X, y, { maxDepth: 2.5 })).toThrow('maxDepth: got 2.5');
    expect(() => histogramBoosting(X, y, { minLeaf: 0 })).toThrow('minLeaf: got 0');
    expect(() => histogramBoosting(X, y, { l2: -1 })).toThrow('l2: got -1');
    expect(() => histogramBoosting(X, y, { maxBins: 257 })).toThrow('maxBins: got 257');
    expect(() => histogramBoosting(X, y, { rows: [0, 4] })).toThrow(
      'rows: got 4 at 1, needs whole numbers from 0 to 3',
    );
    expect(() => histogramBoosting(X, y, { rows: [0, 1, 1] })).toThrow('rows: got 1 twice');
    expect(() => histogramBoosting(X, y, { rows: [] })).toThrow('rows: got no row');
    expect(() => histogramBoosting(X, y, { rows: [1, 3] })).toThrow('only the class 1');
    expect(() => gradientBoosting(X, y, { maxDepth: 0 })).toThrow('maxDepth: got 0');
    expect(() => decisionTree(X, y, { minLeaf: 0 })).toThrow('minLeaf: got 0');
    expect(() => histogramTree(X, y, { maxDepth: 0 })).toThrow('maxDepth: got 0');
    expect(() => nearestNeighbours(X, y, { k: 5 })).toThrow('k = 5 for 4 rows');
    expect(() => binColumns(X, 1)).toThrow('maxBins: got 1');
  });
});
