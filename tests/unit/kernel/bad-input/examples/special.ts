import type { Examples, Kernel } from '../example.ts';

const at = { args: { x: 1.3 } };
const estimate = { min: 2, mode: 3, max: 8 };
const line = (x: number): number => 2 * x - 3;

export const examples: Examples = {
  'stickyTicket.ts': { stickyTicket: { args: { unit: 7, salt: 3 } } },
  'zipf.ts': { zipfShares: { args: { n: 5, exponent: 1.2 } } },
  'tabulated.ts': {
    tabulate: { args: { masses: [1, 2, 3], first: 4 } },
    tabulateBinomial: { args: { n: 9, p: 0.3 } },
  },
  'special/beta.ts': {
    betaCdf: { args: { x: 0.3, a: 2, b: 3.5 } },
    betaQuantile: { args: { p: 0.3, a: 2, b: 3.5 } },
  },
  'special/binomial.ts': {
    binomialPmf: { args: { k: 3, n: 9, p: 0.4 }, documented: { 'k is NaN': 0 } },
    binomialCdf: { args: { k: 3, n: 9, p: 0.4 } },
    binomialSf: { args: { k: 3, n: 9, p: 0.4 } },
    binomialQuantile: { args: { u: 0.3, n: 9, p: 0.4 } },
  },
  'special/chiSquared.ts': {
    chiSquaredCdf: { args: { x: 3, df: 4 } },
    chiSquaredSf: { args: { x: 3, df: 4 } },
    chiSquaredQuantile: { args: { p: 0.3, df: 4 } },
  },
  'special/gammaQuantile.ts': { gammaQuantile: { args: { p: 0.3, shape: 2.5 } } },
  'special/incompleteBeta.ts': { betaI: { args: { x: 0.3, a: 2, b: 3.5, y: 0.7 } } },
  'special/incompleteGamma.ts': { gammaP: { args: { a: 2, x: 1.5 } }, gammaQ: { args: { a: 2, x: 1.5 } } },
  'special/invertCount.ts': {
    invertCount: {
      args: { u: 0.4, of: { mean: 0.5, sd: 0.5, skew: 0, last: 1 } },
      call: (kernel: Kernel, u: number, of: object) =>
        kernel(u, { ...of, atZero: () => 0.5, pmf: () => 0.5, cdf: (k: number) => (k + 1) / 2, growth: () => 1 }),
    },
  },
  'special/kolmogorov.ts': { kolmogorovSf: at },
  'special/logGamma.ts': { logGamma: at, logBeta: { args: { a: 2, b: 3.5 } }, stirlingSeries: { args: { x: 13 } } },
  'special/normal.ts': { normalPdf: at, normalCdf: at, normalSf: at },
  'special/normalCritical.ts': { normalCritical: { args: { alpha: 0.05 } } },
  'special/normalQuantile.ts': { normalQuantile: { args: { p: 0.3 } } },
  'special/pertSampler.ts': {
    pertSampler: {
      args: { estimate, p: 0.3 },
      call: (kernel: Kernel, estimate: unknown, p: number) => (kernel(estimate) as Kernel)(p),
    },
  },
  'special/poisson.ts': {
    poissonPmf: { args: { k: 3, mean: 2.5 }, documented: { 'k is NaN': 0 } },
    poissonCdf: { args: { k: 3, mean: 2.5 } },
    poissonSf: { args: { k: 3, mean: 2.5 } },
    poissonQuantile: { args: { u: 0.4, mean: 2.5 } },
  },
  'special/saddlePoint.ts': {
    poissonDensity: { args: { a: 3, x: 2.5 } },
    binomialDensity: { args: { k: 3, n: 9, p: 0.4, q: 0.6 } },
  },
  'special/solve.ts': {
    solve: {
      args: { target: 1, bracket: { low: 0, high: 5, start: 1 } },
      call: (kernel: Kernel, target: number, bracket: object) => kernel(line, target, { ...bracket, rise: () => 2 }),
      documented: { 'bracket.start is NaN': 2 },
    },
  },
  'special/studentT.ts': { studentTSf: { args: { t: 1.3, df: 5 } }, studentTCdf: { args: { t: 1.3, df: 5 } } },
  'special/studentTCritical.ts': {
    studentTCritical: { args: { alpha: 0.05, df: 5 }, documented: { 'df is Infinity': 1.9599639845400536 } },
  },
  'special/threePoint.ts': {
    triangularQuantile: { args: { p: 0.3, estimate } },
    pertQuantile: { args: { p: 0.3, estimate } },
    pertMean: { args: { estimate } },
  },
  'special/zero.ts': {
    zeroOf: {
      args: { low: 0, high: 5 },
      call: (kernel: Kernel, low: number, high: number) => kernel(line, low, high),
    },
  },
};
