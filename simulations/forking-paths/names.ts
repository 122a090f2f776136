import type { Family } from '../lib/quantity.ts';
import type { Group, Share, Test } from './result.ts';

export const groups: Family<Group> = {
  all: 'all parcels',
  business: 'business',
  private: 'private',
  north: 'north',
  south: 'south',
};

export const tests: Family<Test> = {
  hours: 'hours',
  trimmed: 'without outliers',
  log: 'log of hours',
  ranks: 'ranks',
};

/** What may be counted of projects. */
export const shares: Family<Share> = {
  planned: 'The planned test alone',
  anyAnalysis: 'Any of four analyses of all parcels',
  anyGroup: 'Any of five groups, one analysis',
  anyPath: 'Any open path',
  threeOrMore: 'Three open paths or more',
  anyHopedSign: 'Any open path that says faster',
  bonferroni: 'Any open path, by Bonferroni',
  freshRows: 'The best path again on new parcels',
  freshSameSign: 'The same, in the same direction',
};
