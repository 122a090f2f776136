import type { Preset } from '../lib/define.ts';
import type { SkewParams } from './params.ts';

/** Five joins and what they rest on; then what can go wrong in serving, from harmless to dear. */
export const presets = {
  eventTime: {
    title: 'By event time',
    group: 'The join',
    teaches: 'Labels of the last days are in the table, and not yet in the world: the score falls in production.',
    params: {},
  },
  ownDay: {
    title: 'With the own day',
    group: 'The join',
    teaches: 'The label of the parcel itself is in its own feature: the best score of all, and the largest fall.',
    params: { join: 'ownDay' },
  },
  pointInTime: {
    title: 'By availability time',
    group: 'The join',
    teaches: 'Only labels that were settled by then: the lower score is the one that holds.',
    params: { join: 'available' },
  },
  snapshot: {
    title: 'Latest snapshot',
    group: 'The join',
    teaches:
      'One value for each depot, for the whole past: the model learns too little from it, and is not even optimistic.',
    params: { join: 'snapshot' },
  },
  twoWeeks: {
    title: 'Labels after two weeks',
    group: 'The join',
    teaches:
      'The model trusts last week’s labels, and in production gets older ones: it does no better than a model without the late rate.',
    // In this world the single run lies near the means over many, with labels after two weeks.
    params: { settleDays: 14, skew: 'swapped', seed: 52 },
  },
  longDelay: {
    title: 'Labels after three weeks',
    group: 'The join',
    teaches: 'The later a label settles, the more a join by event time promises, and the less there is to gain.',
    params: { settleDays: 21 },
  },
  noDelay: {
    title: 'Labels at once',
    group: 'The join',
    teaches: 'Where a label settles overnight, event time and availability time are the same join.',
    params: { settleDays: 0 },
  },
  noMemory: {
    title: 'Depots without memory',
    group: 'The join',
    teaches: 'Where last week says nothing, an honest aggregate is worth nothing, and the own day still leaks.',
    params: { join: 'ownDay', phi: 0 },
  },
  served: {
    title: 'Served rightly',
    group: 'Skew in serving',
    teaches: 'The same code and the same clock: every row is equal, and the score holds.',
    params: { part: 'serving', skew: 'none' },
  },
  constant: {
    title: 'A column gone constant',
    group: 'Skew in serving',
    teaches:
      'Nothing fails and nothing is slow. Who reads values notices at once; who waits for labels, later or not at all.',
    params: { part: 'serving' },
  },
  swapped: {
    title: 'Two columns swapped',
    group: 'Skew in serving',
    teaches: 'Both columns have the same distribution, so that no distribution check can see it. A row can.',
    params: { part: 'serving', skew: 'swapped' },
  },
  offset: {
    title: 'Wrong unit, with an offset',
    group: 'Skew in serving',
    teaches: 'The order of the parcels hardly suffers, and every probability is too high.',
    params: { part: 'serving', skew: 'offset' },
  },
  miles: {
    title: 'Kilometres read as miles',
    group: 'Skew in serving',
    teaches: 'A skew that nearly costs nothing, and that every check of values sees at once.',
    params: { part: 'serving', skew: 'miles' },
  },
  nulls: {
    title: 'Nulls filled otherwise',
    group: 'Skew in serving',
    teaches:
      'A fifth of the requests with another default than in training: the order of the parcels suffers more than from a wrong unit.',
    params: { part: 'serving', skew: 'nulls' },
  },
  missing: {
    title: 'The aggregate is missing',
    group: 'Skew in serving',
    teaches: 'Read as 0, every depot looks perfect: the probabilities are far too low.',
    params: { part: 'serving', skew: 'missing' },
  },
  refresh: {
    title: 'Refreshed every two weeks',
    group: 'Skew in serving',
    teaches: 'Each value was right once, so that a distribution check often misses it. A row does not.',
    params: { part: 'serving', skew: 'refresh' },
  },
} satisfies Record<string, Preset<SkewParams>>;
