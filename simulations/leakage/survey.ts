import type { Survey } from '../lib/define.ts';

/** The heat map: which split sees which leak. */
export const survey: Survey = {
  caption:
    'Optimism of the notebook for each source of leakage (down) and each split (across), on average over many worlds.',
  rows: ['clean', 'autocorrelation', 'entity', 'status', 'aggregateAllRows', 'duplicates', 'selection', 'scaling'],
  columns: ['optimismRandom', 'optimismTemporal', 'optimismGap', 'optimismGroup'],
};
