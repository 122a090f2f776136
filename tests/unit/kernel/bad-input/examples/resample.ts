import { rng } from '../../../../../simulations/lib/rng.ts';
import type { Examples } from '../example.ts';

const y = [0, 1, 0, 1, 1, 0];
const values = [1, 7, 3, 9, 6, 4];
const replicates = [2, 3, 3.5, 4, 5, 6, 7];
const options = { rng: rng(1), replicates: 20, alpha: 0.1, blocks: [1, 1, 2, 2, 3, 3] };

export const examples: Examples = {
  'resample/blocks.ts': { rowsByBlock: { args: { blocks: [1, 1, 2, 2], n: 4 } } },
  'resample/bootstrap.ts': {
    bootstrapAuc: { args: { y, score: values, options } },
    bootstrapMean: { args: { values, options } },
  },
  'resample/intervals.ts': {
    percentileInterval: { args: { replicates, alpha: 0.1 } },
    basicInterval: { args: { replicates, estimate: 4, alpha: 0.1 } },
    bcaInterval: { args: { replicates, estimate: 4, jackknife: [3, 4, 4.5], alpha: 0.1 } },
  },
  'resample/moments.ts': {
    mean: { args: { values } },
    variance: { args: { values, ddof: 1 } },
    standardDeviation: { args: { values, ddof: 1 } },
    medianAbsoluteDeviation: { args: { values } },
    skewness: { args: { values } },
    isConstant: {
      args: { values },
      documented: { 'values holds NaN at 0': false, 'values holds NaN at 5': false },
    },
    deviations: { args: { values } },
  },
  'resample/quantile.ts': {
    quantile: { args: { values, p: 0.3 } },
    quantiles: { args: { values, ps: [0.3, 0.9] } },
    quantileType1: { args: { values, p: 0.3 } },
    median: { args: { values } },
  },
};
