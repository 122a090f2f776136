import type { Preset } from '../lib/define.ts';
import type { HuntParams } from './params.ts';

/** One trap each, the same trap without its secret, and how far back is far enough. */
export const presets = {
  lateOnly: {
    title: 'Filled for late parcels only',
    group: 'Three traps',
    teaches:
      'An empty cell says “on time” in the notebook, and at booking every cell is empty: the chances come out too low.',
    params: {},
  },
  overwritten: {
    title: 'Counted until today',
    group: 'Three traps',
    teaches: 'A counter that grows while the parcel travels knows how the journey went. At booking it is always 0.',
    params: { trap: 'promiseChanges' },
  },
  ownDay: {
    title: 'An average with the own day',
    group: 'Three traps',
    teaches:
      'The promise is too high by as much as with a moved date, and yet the mean of the predictions is right: a check of the mean sees nothing.',
    params: { trap: 'depotRate' },
  },
  noSecret: {
    title: 'Nobody tells',
    group: 'Without the secret',
    teaches:
      'Filled as often for late parcels as for others, the column promises nothing that production does not pay.',
    params: { reasonLate: 20, reasonOnTime: 20, changesLate: 25, changesOnTime: 25, changesAgain: 0 },
  },
  yesterday: {
    title: 'Until yesterday',
    group: 'Without the secret',
    teaches:
      'Without the own label, where depots have very good and very bad weeks: the newest labels were not settled, and the promise is still not paid.',
    params: { trap: 'depotRate', windowEnds: 1, sigmaZ: 2 },
  },
  settled: {
    title: 'Settled parcels only',
    group: 'Without the secret',
    teaches: 'Counted by the time at which it could be read, the same average keeps its promise.',
    params: { trap: 'depotRate', windowEnds: 15 },
  },
} satisfies Record<string, Preset<HuntParams>>;
