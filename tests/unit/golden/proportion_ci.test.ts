import {
  agrestiCoullInterval,
  clopperPearsonInterval,
  waldInterval,
  wilsonInterval,
} from '../../../simulations/lib/proportions/interval.ts';
import { golden } from './harness.ts';

golden('proportion_ci', ({ x, n, alpha }: { x: number; n: number; alpha: number }) => {
  const ends = (interval: typeof wilsonInterval): number[] => Object.values(interval(x, n, alpha));
  return {
    wilson: ends(wilsonInterval),
    clopper_pearson: ends(clopperPearsonInterval),
    wald: ends(waldInterval),
    agresti_coull: ends(agrestiCoullInterval),
  };
});
