import type { Survey } from '../lib/define.ts';

/** Which score notices which drift. */
export const survey: Survey = {
  caption:
    'What a model that nobody touches loses by each kind of drift (down) in each score (across), on average over many worlds.',
  rows: ['nothing', 'covariate', 'prior', 'concept', 'gradual', 'incremental'],
  columns: ['aucLost', 'logLossGained', 'biasAfter'],
};
