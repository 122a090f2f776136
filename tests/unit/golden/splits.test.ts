import { forwardChaining } from '../../../simulations/lib/splits/forwardChaining.ts';
import { groupFoldOfRow } from '../../../simulations/lib/splits/group.ts';
import { purgedSplit } from '../../../simulations/lib/splits/purged.ts';
import { stratifiedFoldOfRow } from '../../../simulations/lib/splits/stratified.ts';
import { type Fields, forKind, golden } from './harness.ts';

interface Input {
  kind: string;
  n: number;
  n_splits: number;
  gap: number;
  test_size: number | null;
  groups: number[];
  y: number[];
  time: number[];
  label_delay: number[];
  test_start: number;
  test_end: number;
  embargo: number;
}

golden('splits', (input: Input) => forKind(input.kind, { time_series: series, group, stratified, purged })(input));

function series({ n, n_splits: folds, gap, test_size }: Input): Fields {
  const ends = (rows: Int32Array): number[] => [rows[0], rows[rows.length - 1]];
  const splits = forwardChaining(n, { folds, gap, testSize: test_size ?? undefined });
  return { folds: splits.map(({ train, test }) => ({ train: ends(train), test: ends(test) })) };
}

function group({ groups, n_splits }: Input): Fields {
  const foldOfRow = groupFoldOfRow(groups, n_splits);
  const inFolds = new Map(
    groups.map((id) => [id, new Set(groups.flatMap((g, i) => (g === id ? [foldOfRow[i]] : [])))]),
  );
  const sizes = countsOf(foldOfRow, n_splits);
  return {
    fold_of_row_sklearn: foldOfRow,
    fold_sizes_sorted: sizes.toSorted((a, b) => a - b),
    property: {
      'no group in two folds; every row in exactly one test fold; greedy: largest group goes to the lightest fold':
        [...inFolds.values()].every((folds) => folds.size === 1) && sizes.every((size) => size > 0),
    },
  };
}

function stratified({ y, n_splits }: Input): Fields {
  const foldOfRow = stratifiedFoldOfRow(y, n_splits);
  const positives = countsOf(
    foldOfRow.filter((_, i) => y[i] === 1),
    n_splits,
  );
  const spread = (counts: number[]): number => Math.max(...counts) - Math.min(...counts);
  return {
    fold_of_row_sklearn: foldOfRow,
    positives_per_fold: positives,
    property: {
      'positives per fold differ by at most 1; sizes differ by at most number of classes':
        spread(positives) <= 1 && spread(countsOf(foldOfRow, n_splits)) <= 2,
    },
  };
}

function purged({ time, label_delay, test_start, test_end, embargo }: Input): Fields {
  const options = { testStart: test_start, testEnd: test_end, embargo };
  const { train, test } = purgedSplit(time, label_delay, options);
  return { train, test, train_forward_only: purgedSplit(time, label_delay, { ...options, forwardOnly: true }).train };
}

function countsOf(foldOfRow: Int32Array, folds: number): number[] {
  return Array.from({ length: folds }, (_, fold) => foldOfRow.filter((f) => f === fold).length);
}
