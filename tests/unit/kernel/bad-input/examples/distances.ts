import type { Examples } from '../example.ts';

const counts = { p: [3, 0, 5, 2], q: [1, 4, 4, 1] };
const samples = { reference: [1, 2, 3, 4, 5, 6, 7, 8], current: [2, 2.5, 6, 9] };

export const examples: Examples = {
  'distances/jensenShannon.ts': {
    jensenShannonDivergence: { args: counts },
    jensenShannonDistance: { args: counts },
    totalVariation: { args: counts },
    hellinger: { args: counts },
  },
  'distances/psi.ts': {
    decileEdges: { args: { reference: samples.reference, bins: 4 } },
    psi: { args: { ...samples, options: { edges: [2.5, 4.5, 6.5], floor: 1e-3 } } },
    binShares: { args: { values: samples.current, edges: [2.5, 4.5, 6.5] } },
    psiOfShares: { args: { reference: [0.2, 0.3, 0.5], current: [0.1, 0.4, 0.5], floor: 1e-3 } },
    psiNullMean: { args: { bins: 10, n: 500, m: 200 } },
    psiNullQuantile: { args: { p: 0.95, bins: 10, n: 500, m: 200 } },
  },
  'distances/psiAgainst.ts': {
    psiAgainst: {
      args: samples,
      call: (kernel, reference, current) => (kernel(reference) as { of: (sample: number[]) => number }).of(current),
    },
  },
  'distances/wasserstein.ts': {
    wasserstein: { args: { a: samples.reference, b: samples.current } },
  },
};
