import {
  newcombeDifference,
  twoProportionTest,
  waldDifference,
} from '../../../simulations/lib/proportions/difference.ts';
import { golden } from './harness.ts';

interface Input {
  x1: number;
  n1: number;
  x2: number;
  n2: number;
}

golden('two_proportions', ({ x1, n1, x2, n2 }: Input) => {
  const samples = [
    { x: x1, n: n1 },
    { x: x2, n: n2 },
  ] as const;
  // Where nothing or everything succeeded in both, the reference has no z; ours throws.
  const exists = x1 + x2 > 0 && x1 + x2 < n1 + n2;
  const none = { z: Number.NaN, twoSided: Number.NaN, greater: Number.NaN };
  const { z, twoSided, greater } = exists ? twoProportionTest(...samples) : none;
  return {
    diff: x1 / n1 - x2 / n2,
    z_pooled: z,
    p_two_sided: twoSided,
    p_one_sided_1_greater: greater,
    wald_95: Object.values(waldDifference(...samples)),
    newcombe_95: Object.values(newcombeDifference(...samples)),
  };
});
