import { betaQuantile } from '../../../simulations/lib/special/beta.ts';
import { binomialCdf, binomialPmf } from '../../../simulations/lib/special/binomial.ts';
import { chiSquaredCdf, chiSquaredSf } from '../../../simulations/lib/special/chiSquared.ts';
import { betaI } from '../../../simulations/lib/special/incompleteBeta.ts';
import { gammaP, gammaQ } from '../../../simulations/lib/special/incompleteGamma.ts';
import { kolmogorovSf } from '../../../simulations/lib/special/kolmogorov.ts';
import { logBeta, logGamma } from '../../../simulations/lib/special/logGamma.ts';
import { normalCdf, normalSf } from '../../../simulations/lib/special/normal.ts';
import { normalQuantile } from '../../../simulations/lib/special/normalQuantile.ts';
import { poissonCdf, poissonPmf } from '../../../simulations/lib/special/poisson.ts';
import { studentTCdf, studentTSf } from '../../../simulations/lib/special/studentT.ts';
import {
  pertMean,
  pertQuantile,
  type ThreePoint,
  triangularQuantile,
} from '../../../simulations/lib/special/threePoint.ts';
import { type Fields, forKind, golden } from './harness.ts';

/** Each name is a list of arguments, one for each value of the result. */
type Input = Record<'x' | 'q' | 'df' | 'a' | 'b' | 'n' | 'p' | 'k' | 'lambda', number[]> & { min_mode_max: number[][] };

golden('special_functions', (input: Input, caseName) =>
  forKind<(input: Input) => Fields>(caseName, {
    normal_cdf: ({ x }) => ({ cdf: x.map(normalCdf), sf: x.map(normalSf) }),
    normal_ppf: ({ q }) => ({ ppf: q.map(normalQuantile) }),
    chi2_sf: ({ x, df }) => ({
      cdf: x.map((v, i) => chiSquaredCdf(v, df[i])),
      sf: x.map((v, i) => chiSquaredSf(v, df[i])),
    }),
    t_sf: ({ x, df }) => ({ cdf: x.map((v, i) => studentTCdf(v, df[i])), sf: x.map((v, i) => studentTSf(v, df[i])) }),
    beta: ({ a, b, x }) => ({
      betainc: x.map((v, i) => betaI(v, a[i], b[i])),
      betaln: a.map((v, i) => logBeta(v, b[i])),
      ppf: x.map((v, i) => betaQuantile(v, a[i], b[i])),
    }),
    gamma: ({ a, x }) => ({
      gammainc: x.map((v, i) => gammaP(a[i], v)),
      gammaincc: x.map((v, i) => gammaQ(a[i], v)),
      lgamma: a.map(logGamma),
    }),
    kolmogorov_sf: ({ x }) => ({ sf: x.map(kolmogorovSf) }),
    binom: ({ n, p, k }) => ({
      pmf: k.map((v, i) => binomialPmf(v, n[i], p[i])),
      cdf: k.map((v, i) => binomialCdf(v, n[i], p[i])),
    }),
    poisson: ({ lambda, k }) => ({
      pmf: k.map((v, i) => poissonPmf(v, lambda[i])),
      cdf: k.map((v, i) => poissonCdf(v, lambda[i])),
    }),
    triangular_ppf: ({ min_mode_max, q }) => ({
      ppf: min_mode_max.map((three) => q.map((p) => triangularQuantile(p, estimate(three)))),
    }),
    pert_lambda4: ({ min_mode_max, q }) => ({
      mean: min_mode_max.map((three) => pertMean(estimate(three))),
      ppf: min_mode_max.map((three) => q.map((p) => pertQuantile(p, estimate(three)))),
    }),
  })(input),
);

function estimate([min, mode, max]: number[]): ThreePoint {
  return { min, mode, max };
}
