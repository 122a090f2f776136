import type { Examples } from '../example.ts';

const samples = { a: [1, 2, 3, 4.5], b: [2.5, 5, 6] };

export const examples: Examples = {
  'twoSample/chiSquaredTest.ts': {
    independenceTest: {
      args: {
        table: [
          [3, 5],
          [8, 2],
        ],
        options: { yates: true },
      },
    },
    sampleRatioTest: { args: { observed: [48, 52], shares: [0.5, 0.5] } },
  },
  'twoSample/kolmogorovSmirnov.ts': {
    kolmogorovSmirnov: { args: samples },
    ksDistance: { args: samples },
    ksLimitP: { args: { d: 0.3, n: 30, m: 40 } },
    ksExactP: { args: { d: 0.3, n: 10, m: 12 } },
  },
  'twoSample/mannWhitney.ts': {
    mannWhitney: { args: samples },
    mannWhitneyP: { args: { ranks: { u: 4, mean: 6, sd: 2.8 }, options: { side: 'greater', continuity: true } } },
    mannWhitneyExactP: { args: { ranks: { u: 4, n: 4, m: 3 } } },
  },
  'twoSample/multipleTesting.ts': { adjustP: { args: { p: [0.01, 0.2, 0.04], method: 'holm' } } },
};
