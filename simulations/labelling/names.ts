import type { Family } from '../lib/quantity.ts';
import type { Labeller, NoiseScore, Strategy } from './result.ts';

/** What a model learned from, and by which labels it is scored. */
export const noiseScores: Family<NoiseScore> = {
  clean: 'Clean labels, judged by the truth',
  true: 'Recorded labels, judged by the truth',
  measured: 'Recorded labels, judged by recorded labels',
};

export const strategies: Family<Strategy> = {
  random: 'random rows',
  uncertain: 'doubtful rows',
};

export const labellers: Family<Labeller> = {
  majority: 'majority vote',
  em: 'label model (EM)',
};
