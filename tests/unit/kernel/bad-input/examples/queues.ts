import type { SteadyState } from '../../../../../simulations/lib/queues/erlang.ts';
import type { Examples, Kernel } from '../example.ts';

export const examples: Examples = {
  'queues/erlang.ts': {
    erlangB: { args: { load: 2.5, servers: 4 } },
    steadyState: {
      args: { queue: { arrivalRate: 2.5, serviceRate: 1, servers: 4 }, p: 0.9 },
      call: (kernel: Kernel, queue: unknown, p: number) => {
        const state = kernel(queue) as SteadyState;
        return [state, state.waitQuantile(p), state.sojournQuantile(p)];
      },
    },
    meanWaitSingleServer: { args: { arrivalRate: 0.5, meanService: 1.2, cv2: 0.3 } },
  },
};
