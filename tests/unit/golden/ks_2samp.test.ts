import { ksDistance, ksExactP, ksLimitP } from '../../../simulations/lib/twoSample/kolmogorovSmirnov.ts';
import { golden } from './harness.ts';

golden('ks_2samp', ({ a, b }: { a: number[]; b: number[] }) => {
  const statistic = ksDistance(a, b);
  return {
    statistic,
    p_exact: ksExactP(statistic, a.length, b.length),
    p_kolmogorov_sqrt_en_d: ksLimitP(statistic, a.length, b.length),
  };
});
