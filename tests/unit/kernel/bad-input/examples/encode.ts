import type { Standardiser } from '../../../../../simulations/lib/encode/standardise.ts';
import type { TargetEncoding } from '../../../../../simulations/lib/encode/targetEncoding.ts';
import { rng } from '../../../../../simulations/lib/rng.ts';
import type { Examples, Kernel } from '../example.ts';

const X = [Float64Array.of(1, 2, 4, 8), Float64Array.of(0, 1, 0, 1)];
const category = [3, 3, 5, 5, 7, 7];
const y = [0, 1, 1, 1, 0, 0];

export const examples: Examples = {
  'encode/standardise.ts': {
    standardise: {
      args: { X, rows: [0, 2, 3], query: X },
      call: (kernel: Kernel, X: unknown, rows: unknown, query: Float64Array[]) => {
        const fit = kernel(X, rows) as Standardiser;
        return [fit, fit.apply(query)];
      },
    },
  },
  'encode/targetEncoding.ts': {
    targetEncoding: {
      args: { category, y, options: { m: 2, rows: [0, 1, 2, 5] }, query: [5, 9] },
      call: (kernel: Kernel, category: unknown, y: unknown, options: unknown, query: number[]) => {
        const fit = kernel(category, y, options) as TargetEncoding;
        return [fit, fit.apply(query)];
      },
    },
    outOfFoldEncoding: { args: { category, y, options: { m: 2, rows: [0, 1, 2, 5], folds: 2, rng: rng(1) } } },
  },
};
