import type { Preset } from '../lib/define.ts';
import type { DecisionParams } from './params.ts';

const room = 'Room for a few';
const from = 'Act from a threshold';

/** A ranking for little room, its two curves, and probabilities that one acts by. */
export const presets = {
  oneInTwenty: {
    title: 'Room for one in twenty',
    group: room,
    teaches:
      'The model of the hours finds parcels that are late on average. Those that are very late are the ones that scatter.',
    params: {},
  },
  evenSpread: {
    title: 'The same spread everywhere',
    group: room,
    teaches:
      'Where every delay scatters alike, the hours and the risk order parcels in the same way. Then no parcel is risky enough for the room to pay.',
    params: { heteroscedasticity: 0, capacity: 1 },
  },
  tenTimesRarer: {
    title: 'Ten times rarer',
    group: room,
    teaches: 'The ROC curve stays where it was. Precision collapses: most of those that get the room are on time.',
    params: { baseRateTimes: 0.1 },
  },
  tenTimesMore: {
    title: 'Ten times as many',
    group: room,
    teaches:
      'The same ranking with a base rate near one in four: precision looks far better, and the ROC curve has not moved.',
    params: { baseRateTimes: 10 },
  },
  moreRoom: {
    title: 'Room for one in five',
    group: room,
    teaches:
      'More room than there are risky parcels: even a good ranking spends most of it on parcels that are on time.',
    params: { capacity: 20 },
  },
  half: {
    title: 'Act from one half',
    group: from,
    teaches:
      'Hardly any parcel reaches one half, so acting from there is nearly doing nothing. The prices say where to begin.',
    params: { part: 'threshold' },
  },
  balanced: {
    title: 'Balanced classes',
    group: from,
    teaches: 'Balancing the classes leaves the order alone and makes every probability far too high.',
    params: { part: 'threshold', calibration: 'balanced', threshold: 9 },
  },
  platt: {
    title: 'Repaired by Platt',
    group: from,
    teaches:
      'Two numbers, fitted on new parcels, bring the probabilities back, and with them the threshold of the prices.',
    params: { part: 'threshold', calibration: 'platt', threshold: 9 },
  },
  isotonic: {
    title: 'Repaired by isotonic',
    group: from,
    teaches: 'A rising staircase does as well, and makes ties: parcels that differed now get the same probability.',
    params: { part: 'threshold', calibration: 'isotonic', threshold: 9 },
  },
  trees: {
    title: 'Boosted trees',
    group: from,
    teaches: 'Trees fitted to few late parcels promise more than comes true where they promise most.',
    params: { part: 'threshold', model: 'boosted', threshold: 9 },
  },
  dear: {
    title: 'A late parcel costs a hundred times as much',
    group: from,
    teaches: 'The threshold of the prices falls to one in a hundred, and only the prices have moved it.',
    params: { part: 'threshold', cFn: 100, cFp: 1, threshold: 1 },
  },
} satisfies Record<string, Preset<DecisionParams>>;
