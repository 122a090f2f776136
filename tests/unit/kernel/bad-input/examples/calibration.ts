import type { Isotonic } from '../../../../../simulations/lib/calibration/isotonic.ts';
import type { Platt } from '../../../../../simulations/lib/calibration/platt.ts';
import type { Examples, Kernel } from '../example.ts';

const y = [0, 1, 0, 1, 1, 0];
const p = [0.1, 0.7, 0.3, 0.9, 0.6, 0.4];
const scores = [-1, 2, 0.5, 3, 1, -2];

/** Fits, and asks the fit about some more values. */
const asked = (kernel: Kernel, a: unknown, b: unknown, query: number[], ...rest: unknown[]) => {
  const fit = kernel(a, b, ...rest) as Isotonic | Platt;
  return [fit, fit.apply(query)];
};

export const examples: Examples = {
  'calibration/expectedPerformance.ts': {
    expectedConfusion: { args: { p, threshold: 0.5 } },
    expectedBrierScore: { args: { p } },
    expectedLogLosses: { args: { p } },
    expectedAuc: { args: { p } },
  },
  'calibration/isotonic.ts': {
    isotonic: { args: { x: scores, y: p, query: [0, 2.5], weights: [1, 2, 1, 1, 3, 1] }, call: asked },
  },
  'calibration/platt.ts': {
    platt: { args: { y, score: scores, query: [0, 2.5] }, call: asked },
  },
  'calibration/reliability.ts': {
    reliability: { args: { y, p, options: { bins: 4, by: 'quantile' } } },
  },
};
