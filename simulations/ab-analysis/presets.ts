import type { Preset } from '../lib/define.ts';
import type { AbAnalysisParams } from './params.ts';

/** The unit first, then the visitors who are missing. */
export const presets = {
  requests: {
    title: 'Requests counted as users',
    group: 'What counts as one',
    teaches: 'Five requests of one user are less than five users: a test that counts requests is too sure of itself.',
    params: { lost: 0 },
  },
  oneRequest: {
    title: 'One request each',
    group: 'What counts as one',
    teaches: 'Where every user sends one request, both ways of counting are the same.',
    params: { requests: 1, lost: 0 },
  },
  unlike: {
    title: 'Requests that forget their user',
    group: 'What counts as one',
    teaches: 'Many requests of a user do no harm by themselves; it is their likeness that does.',
    params: { icc: 0, lost: 0 },
  },
  heavyUsers: {
    title: 'Heavy users',
    group: 'What counts as one',
    teaches: 'The more requests a user sends, the less a count of requests says about users.',
    params: { requests: 20, lost: 0 },
  },
  lostTwo: {
    title: 'Two in a hundred lost',
    group: 'Arms of unequal size',
    teaches: 'A loss of 2 % in one arm mostly goes unnoticed among 28 000 visitors.',
    params: { lost: 2 },
  },
  lostFive: {
    title: 'Five in a hundred lost',
    group: 'Arms of unequal size',
    teaches: 'A loss of 5 % is mostly noticed, and the alarm says that nothing else in the result can be trusted.',
    params: { lost: 5 },
  },
  moreVisitors: {
    title: 'More visitors',
    group: 'Arms of unequal size',
    teaches: 'Among 100 000 visitors even a loss of 3 % seldom escapes the alarm.',
    params: { visitors: 100_000, lost: 3 },
  },
  complainersLost: {
    title: 'The wrong visitors lost',
    group: 'Arms of unequal size',
    teaches: 'What matters is who is lost: with the complainers gone, a model that changes nothing wins.',
    params: { lost: 1, lostAre: 'complainers' },
  },
} satisfies Record<string, Preset<AbAnalysisParams>>;
