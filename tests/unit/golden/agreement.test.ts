import { cohenKappa, fleissKappa } from '../../../simulations/lib/metrics/agreement.ts';
import { golden } from './harness.ts';

interface Input {
  a: number[];
  b: number[];
  labels: number[];
  counts?: number[][];
}

golden('agreement', ({ a, b, labels, counts }: Input) => {
  if (counts) return { fleiss_kappa: fleissKappa(counts) };
  const { observed, chance, kappa } = cohenKappa(a, b, labels);
  return {
    observed_agreement: observed,
    chance_agreement: chance,
    kappa,
    kappa_linear: cohenKappa(a, b, labels, 'linear').kappa,
    kappa_quadratic: cohenKappa(a, b, labels, 'quadratic').kappa,
  };
});
