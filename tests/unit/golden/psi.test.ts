import { psi, psiNullMean, psiNullQuantile } from '../../../simulations/lib/distances/psi.ts';
import { golden } from './harness.ts';

interface Input {
  reference: number[];
  current: number[];
  edges: number[];
  floor: number;
}

golden('psi', ({ reference, current, edges, floor }: Input) => {
  const result = psi(reference, current, { edges, floor });
  const sizes = [edges.length + 1, reference.length, current.length] as const;
  return {
    psi: result.psi,
    p_reference: result.reference,
    p_current: result.current,
    null_mean: psiNullMean(...sizes),
    null_q95: psiNullQuantile(0.95, ...sizes),
  };
});
