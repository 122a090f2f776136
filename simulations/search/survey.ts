import type { Survey } from '../lib/define.ts';

/** What each way and size of a search prints, is worth, and costs. */
export const survey: Survey = {
  caption: 'What a search prints, what its winner is worth and what it costs, on average over many worlds.',
  rows: ['one', 'sixteen', 'sixtyFour', 'grid', 'halving'],
  columns: ['validation', 'true', 'trees', 'logisticLead'],
};
