import type { Examples, Kernel } from '../example.ts';

const stream = [0, 1, 0, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1];

type Update = (value: number) => unknown;

/** What a detector says of each value of a stream. */
const told = (kernel: Kernel, options: unknown, values: number[]) => {
  const made = kernel(options) as Update | { update: Update };
  return values.map(typeof made === 'function' ? made : made.update);
};

export const examples: Examples = {
  'detectors/adwin.ts': {
    adwin: {
      args: { options: { delta: 0.1, clock: 4, maxBuckets: 3, minWindow: 2, grace: 4 }, values: stream },
      call: told,
    },
  },
  'detectors/ddm.ts': {
    ddm: { args: { options: { warmStart: 4, warning: 1, drift: 2 }, errors: stream }, call: told },
  },
  'detectors/pageHinkley.ts': {
    pageHinkley: {
      args: { options: { minInstances: 4, delta: 0.05, threshold: 1, keep: 0.99 }, values: stream },
      call: told,
    },
  },
};
