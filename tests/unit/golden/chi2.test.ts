import { independenceTest, sampleRatioTest } from '../../../simulations/lib/twoSample/chiSquaredTest.ts';
import { golden } from './harness.ts';

interface Input {
  table?: number[][];
  yates: boolean;
  observed: number[];
  weights: number[];
}

golden('chi2', ({ table, yates, observed, weights }: Input) => {
  if (table) {
    const { statistic, p, degreesOfFreedom: dof, expected } = independenceTest(table, { yates });
    return { statistic, p, dof, expected };
  }
  const { statistic, p, degreesOfFreedom: dof } = sampleRatioTest(observed, weights);
  return { statistic, p, dof, 'srm_at_0.001': p < 0.001 };
});
