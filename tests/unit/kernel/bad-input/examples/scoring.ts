import type { Examples } from '../example.ts';

const y = [0, 1, 0, 1, 1, 0];
const p = [0.1, 0.7, 0.3, 0.9, 0.6, 0.4];
const costs = { falsePositive: 1, falseNegative: 4 };
const levels = [0, 1, 2, 2, 1, 0, 2];

export const examples: Examples = {
  'scoring/costThreshold.ts': {
    bayesThreshold: { args: { costs } },
    costAt: { args: { y, p, threshold: 0.2, costs } },
    cheapestThreshold: { args: { y, p, costs } },
  },
  'scoring/mlTestScore.ts': {
    mlTestScore: { args: { tests: { data: levels, model: levels, infrastructure: levels, monitoring: levels } } },
  },
};
