import { rng } from '../../../../../simulations/lib/rng.ts';
import type { Examples, Kernel } from '../example.ts';

const groups = [1, 1, 2, 2, 3, 3];
const y = [0, 1, 0, 1, 1, 0];
const time = [0, 1, 2, 3, 4, 5];
const labelDelay = [1, 0, 1, 0, 1, 0];
const share = { rng: rng(1), testShare: 0.4 };

export const examples: Examples = {
  'splits/forwardChaining.ts': {
    forwardChaining: { args: { n: 12, options: { folds: 3, gap: 1, testSize: 2 } } },
    forwardChainingByDay: { args: { day: [0, 0, 1, 1, 2, 2, 3, 3], options: { folds: 2, gap: 1, testSize: 1 } } },
  },
  'splits/group.ts': {
    groupSplit: { args: { groups, options: share } },
    groupFolds: { args: { groups, folds: 3 } },
    groupFoldOfRow: { args: { groups, folds: 3 } },
  },
  'splits/purged.ts': {
    purgedSplit: { args: { time, labelDelay, options: { testStart: 2, testEnd: 3, embargo: 1 } } },
    purgedFolds: { args: { time, labelDelay, options: { folds: 2, embargo: 1 } } },
  },
  'splits/random.ts': {
    randomSplit: { args: { n: 6, options: share } },
    randomFolds: { args: { n: 6, options: { rng: rng(1), folds: 3 } } },
    randomFoldOfRow: { args: { n: 6, options: { rng: rng(1), folds: 3 } } },
  },
  'splits/split.ts': {
    splitBy: {
      args: { n: 6 },
      call: (kernel: Kernel, n: number) => kernel(n, (row: number) => (row < 4 ? 'train' : 'test'), 'somebody'),
    },
    splitsOfFolds: { args: { foldOfRow: [0, 1, 0, 1], folds: 2 } },
    testCount: { args: { units: 10, testShare: 0.2, who: 'somebody' } },
  },
  'splits/stratified.ts': {
    stratifiedSplit: { args: { y, options: share } },
    stratifiedFolds: { args: { y, folds: 3 } },
    stratifiedFoldOfRow: { args: { y, folds: 3 } },
  },
  'splits/time.ts': { temporalSplit: { args: { time, options: { testStart: 3, testEnd: 4, gap: 1 } } } },
};
