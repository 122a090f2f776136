import { meanWaitSingleServer, steadyState } from '../../../simulations/lib/queues/erlang.ts';
import { type Fields, forKind, golden } from './harness.ts';

interface Input {
  model: string;
  arrival_rate: number;
  service_rate: number;
  servers: number;
  mean_service: number;
  cv2: number;
}

const shares = Array.from({ length: 999 }, (_, i) => (i + 1) / 1000);

golden('queueing', (input: Input) =>
  forKind<(input: Input) => Fields>(input.model, {
    'M/M/c': ({ arrival_rate, service_rate, servers }) => {
      const state = steadyState({ arrivalRate: arrival_rate, serviceRate: service_rate, servers });
      return {
        utilisation: state.utilisation,
        erlang_b: state.erlangB,
        p_wait: state.waitProbability,
        mean_wait: state.meanWait,
        mean_sojourn: state.meanSojourn,
        mean_queue_length: state.meanQueueLength,
        wait_quantiles: Object.fromEntries(shares.map((p) => [p, state.waitQuantile(p)])),
        sojourn_quantiles: Object.fromEntries(shares.map((p) => [p, state.sojournQuantile(p)])),
      };
    },
    'M/G/1': ({ arrival_rate, mean_service, cv2 }) => ({
      mean_wait: meanWaitSingleServer(arrival_rate, mean_service, cv2),
      utilisation: arrival_rate * mean_service,
    }),
  })(input),
);
