import type { Examples } from '../example.ts';

const share = { args: { x: 4, n: 20, alpha: 0.1 } };
const two = { first: { x: 4, n: 20 }, second: { x: 9, n: 30 } };
const comparison = { p1: 0.1, p2: 0.15, alpha: 0.05, power: 0.8, ratio: 2 };

export const examples: Examples = {
  'power/twoProportions.ts': {
    sampleSize: { args: { comparison } },
    powerAt: { args: { n1: 300, comparison } },
    cohenH: { args: { p1: 0.1, p2: 0.7 } },
    sampleSizeArcsine: { args: { comparison } },
  },
  'proportions/difference.ts': {
    twoProportionTest: { args: two },
    waldDifference: { args: { ...two, alpha: 0.1 } },
    newcombeDifference: { args: { ...two, alpha: 0.1 } },
  },
  'proportions/ratioOfSums.ts': {
    ratioOfSums: {
      args: { sums: { users: 5, trials: 20, successes: 4, trialsSquared: 90, successesSquared: 6, product: 20 } },
    },
  },
  'proportions/interval.ts': {
    wilsonInterval: share,
    clopperPearsonInterval: share,
    waldInterval: share,
    agrestiCoullInterval: share,
  },
};
