// What the page of the game needs in the browser, without the checks of the file.

/** The places of the line from booking to settlement, in their order, with their names under it. */
export const huntPlaces = {
  booking: 'booking',
  hours: 'hours',
  evening: 'evening',
  travelling: 'travel',
  delivery: 'delivery',
  settled: 'day 14',
  later: 'weeks',
} as const;

export type HuntPlace = keyof typeof huntPlaces;

/** Why a column looks as if it could be read. */
export const trapKinds = {
  later: 'readable later',
  mutated: 'overwritten in place',
  ownDay: 'a window with the own day',
  lateOnly: 'filled for late parcels only',
  backfilled: 'backfilled',
} as const;

export type TrapKind = keyof typeof trapKinds;

/** What may be said of a column, in the order of the keys 1 to 3. */
export const huntAnswers = { yes: 'yes', but: 'yes, but not this value', no: 'no' } as const;

export type HuntAnswer = keyof typeof huntAnswers;
