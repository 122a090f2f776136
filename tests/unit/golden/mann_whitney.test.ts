import { mannWhitney, mannWhitneyExactP, mannWhitneyP } from '../../../simulations/lib/twoSample/mannWhitney.ts';
import { golden } from './harness.ts';

golden('mann_whitney', ({ a, b }: { a: number[]; b: number[] }) => {
  const ranks = mannWhitney(a, b);
  return {
    u_a: ranks.u,
    cles_a_greater: ranks.share,
    p_two_sided_cc: mannWhitneyP(ranks),
    p_two_sided_no_cc: mannWhitneyP(ranks, { continuity: false }),
    p_greater_cc: mannWhitneyP(ranks, { side: 'greater' }),
    p_greater_no_cc: mannWhitneyP(ranks, { side: 'greater', continuity: false }),
    p_two_sided_exact: () => mannWhitneyExactP(ranks),
  };
});
