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
    ksP: { args: { d: 0.3, n: 30, m: 40 } },
    ksLimitP: { args: { d: 0.3, n: 30, m: 40 } },
    ksExactP: { args: { d: 0.3, n: 10, m: 12 } },
  },
  'twoSample/hodgesLehmann.ts': {
    hodgesLehmann: { args: { a: [1, 2, 4, 7, 9, 12], b: [0, 3, 5, 6, 8, 10], confidence: 0.8 } },
  },
  'twoSample/ksAgainst.ts': {
    ksAgainst: {
      args: { reference: Float64Array.of(1, 2, 3, 4, 5), sample: Float64Array.of(2, 3, 6) },
      call: (kernel, reference, sample) => (kernel(reference) as (sample: Float64Array) => unknown)(sample),
    },
  },
  'twoSample/mannWhitney.ts': {
    mannWhitney: { args: samples },
    mannWhitneyP: { args: { ranks: { u: 4, mean: 6, sd: 2.8 }, options: { side: 'greater', continuity: true } } },
    mannWhitneyExactP: { args: { ranks: { u: 4, sd: Math.sqrt(8), n: 4, m: 3 } } },
  },
  'twoSample/multipleTesting.ts': { adjustP: { args: { p: [0.01, 0.2, 0.04], method: 'holm' } } },
  'twoSample/welch.ts': { welch: { args: samples } },
};
