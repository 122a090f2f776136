import { type Adjustment, adjustP } from '../../../simulations/lib/twoSample/multipleTesting.ts';
import { golden } from './harness.ts';

golden('multiple_testing', ({ p, alpha }: { p: number[]; alpha: number }) => {
  const result = (method: Adjustment) => {
    const adjusted = Array.from(adjustP(p, method));
    return { adjusted, reject: adjusted.map((value) => value <= alpha) };
  };
  return {
    bonferroni: result('bonferroni'),
    holm: result('holm'),
    sidak: result('sidak'),
    fdr_bh: result('benjamini-hochberg'),
    fdr_by: result('benjamini-yekutieli'),
  };
});
