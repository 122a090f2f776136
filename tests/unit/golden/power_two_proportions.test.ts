import { cohenH, powerAt, sampleSize, sampleSizeArcsine } from '../../../simulations/lib/power/twoProportions.ts';
import { golden } from './harness.ts';

interface Input {
  p1: number;
  p2: number;
  alpha: number;
  power: number;
  ratio_n2_over_n1: number;
}

golden('power_two_proportions', ({ ratio_n2_over_n1: ratio, ...rest }: Input) => {
  const comparison = { ...rest, ratio };
  const n1 = sampleSize(comparison);
  return {
    n1_textbook: n1,
    n1_ceil: Math.ceil(n1),
    power_at_ceil_both_tails: powerAt(Math.ceil(n1), comparison),
    cohen_h: cohenH(rest.p1, rest.p2),
    n1_statsmodels_arcsine: sampleSizeArcsine(comparison),
  };
});
