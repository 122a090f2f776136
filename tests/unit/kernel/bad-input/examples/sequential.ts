import type { Examples } from '../example.ts';

const information = [0.4, 0.7, 1];

export const examples: Examples = {
  'sequential/confidenceSequence.ts': {
    confidenceSequence: { args: { estimate: 0.4, se: 0.1, n: 200, options: { alpha: 0.1, tuningN: 300 } } },
  },
  'sequential/eventProcess.ts': {
    eventProcess: {
      args: { odds: [1.5, 3], look: { n: 20, x: 3, controlN: 180, controlX: 9 } },
      call: (kernel, odds, look) => (kernel(odds) as (look: unknown) => number)(look),
    },
  },
  'sequential/groupSequential.ts': {
    groupSequential: { args: { information, spending: 'obrien-fleming', alpha: 0.1 } },
    looksOf: { args: { k: 3 } },
    crossing: { args: { information, bounds: [3, 2.5, 2] } },
  },
  'sequential/legendreNodes.ts': { legendreNodes: { args: { n: 5 } } },
  'sequential/msprt.ts': {
    mixtureRatio: { args: { estimate: 0.4, variance: 0.01, tau2: 0.1 } },
    alwaysValidP: { args: { ratios: [0.5, 3, 2] } },
    alwaysValidInterval: { args: { estimate: 0.4, variance: 0.01, tau2: 0.1, alpha: 0.1 } },
  },
  'sequential/sprt.ts': {
    sprt: { args: { outcomes: [0, 1, 1, 0, 1], options: { p0: 0.2, p1: 0.4, alpha: 0.1, beta: 0.2 } } },
  },
};
