import { mulberry32, sfc32, splitmix32 } from '../../../simulations/lib/rng.ts';
import { golden } from './harness.ts';

golden('rng', ({ seed, n }: { seed: number; n: number }) => {
  const outputs = (next: () => number): number[] => Array.from({ length: n }, next);
  return {
    mulberry32: outputs(mulberry32(seed)),
    splitmix32: outputs(splitmix32(seed)),
    sfc32: outputs(sfc32(seed).u32),
    sfc32_uniform: outputs(sfc32(seed).uniform),
  };
});
