import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measuresOf,
  percent,
  plain,
  type Quantity,
} from '../lib/quantity.ts';
import { type Correction, corrections, type Depot, depots } from './names.ts';
import type { SlicesParams } from './params.ts';
import type { Pair, SlicesResult } from './result.ts';

type Of = Quantity<SlicesResult, SlicesParams>;

/** How a score per parcel is read, and a difference of two. */
export const score = plain(3);
export const scoreGap = { ...plain(3), difference: true } as const;
/** Errors, and differences of errors in percentage points. */
export const error = percent(1);
export const points = { ...plain(1, 'points'), times: 100, difference: true } as const;
const yesOrNo = { ...plain(2, 'share'), range: [0, 1], counted: true } as const;

const counted = (label: string, short: string, holds: (result: SlicesResult, params: SlicesParams) => boolean): Of => ({
  label,
  short,
  ...yesOrNo,
  of: (result, params) => (holds(result, params) ? 1 : 0),
});

/** B less A in each type of depot. */
export const depotGap: FamilyEstimate<SlicesResult, SlicesParams, Depot> = {
  family: depots,
  label: 'B less A',
  ...scoreGap,
  interval: true,
  of: ({ mix }, _, depot) => mix.byDepot[depot].gap,
};

/** The totals as they come, or with a third for each type of depot. */
export const totalOf = ({ mix }: SlicesResult, { equalMix }: Pick<SlicesParams, 'equalMix'>): Pair =>
  equalMix ? mix.equalMix : mix.asTheyCome;

const total = (label: string, of: (result: SlicesResult) => number | null): Of => ({
  label,
  ...score,
  of,
  otherwise: () => 0,
});

const gapTotal: Of = {
  label: 'B less A over all parcels, as they come',
  short: 'B less A in total',
  ...scoreGap,
  range: [-0.2, 0.2],
  of: ({ mix }) => mix.asTheyCome.gap,
  otherwise: () => 0,
};

const gapEqual: Of = {
  label: 'B less A at equal mix',
  short: 'At equal mix',
  ...scoreGap,
  of: ({ mix }) => mix.equalMix.gap,
  otherwise: () => 0,
};

/** Whether B is the better one, positive for yes: a loss is to be low, an AUC high. */
export function lead({ gap }: Pair, { measure: by }: Pick<SlicesParams, 'measure'>): number {
  return (by === 'auc' ? 1 : -1) * (gap?.value ?? 0);
}

/** Whether B is better in every type of depot. */
export const betterEverywhere = ({ mix }: SlicesResult, params: Pick<SlicesParams, 'measure'>): boolean =>
  Object.values(mix.byDepot).every((pair) => lead(pair, params) > 0);

export const gap: Of = {
  label: 'Error of the slice less that of the rest',
  short: 'Gap shown',
  ...points,
  of: ({ power }) => power.gap,
};

export const needed: Of = {
  label: 'Parcels of the slice for a power of 80 %',
  short: 'Parcels needed',
  ...plain(0, 'parcels'),
  range: [0, 5000],
  of: ({ power }) => power.needed,
  otherwise: () => 100_000,
};

export const powerFound: Of = {
  label: 'Repeated slices whose gap is detected',
  short: 'Power',
  ...percent(0),
  of: ({ power }) => power.atRows.found,
};

const anyFound: FamilyNumber<SlicesResult, SlicesParams, Correction> = {
  family: corrections,
  label: 'At least one slice is found',
  ...yesOrNo,
  of: ({ forty }, _, correction) => (forty.slices.some(({ found }) => found[correction]) ? 1 : 0),
};

const weakFound: FamilyNumber<SlicesResult, SlicesParams, Correction> = {
  family: corrections,
  label: 'Dock 3 is found',
  ...yesOrNo,
  of: ({ forty }, _, correction) => (weakOf(forty).found[correction] ? 1 : 0),
};

/** How many slices are found, with the correction that is chosen. */
export const found: Of = {
  label: 'Slices that are found, with the chosen correction',
  short: 'Slices found',
  ...plain(1, 'slices'),
  range: [0, 40],
  of: ({ forty }, { correction }) => forty.slices.filter((slice) => slice.found[correction]).length,
};

export const largestGap: Of = {
  label: 'Largest gap of a slice to all other parcels',
  short: 'Largest gap',
  ...points,
  of: ({ forty }) => Math.max(...forty.slices.map((slice) => slice.gap)),
};

const weakOf = ({ slices }: SlicesResult['forty']) => slices.find(({ weak }) => weak) ?? slices[0];
const weakIsLargest = (result: SlicesResult, params: SlicesParams) =>
  weakOf(result.forty).gap === largestGap.of(result, params);

/** All numbers of all three parts, whichever is shown. */
export const measures = {
  totalA: measure(total('A over all parcels, as they come', ({ mix }) => mix.asTheyCome.a.value)),
  totalB: measure(total('B over all parcels, as they come', ({ mix }) => mix.asTheyCome.b.value)),
  gapTotal: measure(gapTotal),
  gapCity: depotMeasure('city'),
  gapSuburb: depotMeasure('suburb'),
  gapCountry: depotMeasure('country'),
  gapEqual: measure(gapEqual),
  worseInTotal: measure(
    counted('B is worse over all parcels', 'B worse in total', ({ mix }, params) => lead(mix.asTheyCome, params) < 0),
  ),
  reversal: measure(
    counted(
      'B is better in every type of depot and worse over all parcels',
      'Reversal',
      (result, params) => betterEverywhere(result, params) && lead(result.mix.asTheyCome, params) < 0,
    ),
  ),
  reversalEqual: measure(
    counted(
      'B is better in every type of depot and worse at equal mix',
      'Reversal at equal mix',
      (result, params) => betterEverywhere(result, params) && lead(result.mix.equalMix, params) < 0,
    ),
  ),
  detected: measure(
    counted('The gap of the slice is detected', 'Detected', ({ power }, { level }) => power.p < level / 100),
  ),
  gap: measure(gap),
  sliceError: measure<SlicesResult, SlicesParams>({
    label: 'Error of the slice',
    ...error,
    of: ({ power }) => power.slice,
  }),
  restError: measure<SlicesResult, SlicesParams>({
    label: 'Error of the rest',
    ...error,
    of: ({ power }) => power.rest,
  }),
  power: measure(powerFound),
  powerFormula: measure<SlicesResult, SlicesParams>({
    label: 'Power by the formula',
    ...percent(0),
    of: ({ power }) => power.atRows.formula,
  }),
  needed: measure(needed),
  significant: measure<SlicesResult, SlicesParams>({
    label: 'Slices with p below .05',
    short: 'Slices below .05',
    ...plain(1, 'slices'),
    range: [0, 40],
    of: ({ forty }) => forty.slices.filter((slice) => slice.found.none).length,
  }),
  found: measure(found),
  ...measuresOf('any', anyFound),
  anyFound: measure<SlicesResult, SlicesParams>({
    ...anyFound,
    label: 'At least one slice is found, with the chosen correction',
    short: 'At least one',
    of: (result, params) => anyFound.of(result, params, params.correction),
  }),
  largestGap: measure(largestGap),
  ...measuresOf('weak', weakFound),
  weakIsLargest: measure(counted('Dock 3 has the largest gap', 'Dock 3 is the worst', weakIsLargest)),
  weakGap: measure<SlicesResult, SlicesParams>({
    label: 'Gap of dock 3',
    ...points,
    of: ({ forty }) => weakOf(forty).gap,
  }),
  weakBehind: measure<SlicesResult, SlicesParams>({
    label: 'Gap of dock 3 below the largest gap',
    ...points,
    of: (result, params) => (largestGap.of(result, params) as number) - weakOf(result.forty).gap,
  }),
  weakGapWhenLargest: measure<SlicesResult, SlicesParams>({
    label: 'Gap of dock 3 where that is the largest',
    ...points,
    among: 'weakIsLargest',
    of: ({ forty }) => weakOf(forty).gap,
  }),
};

function depotMeasure(depot: Depot) {
  return measure<SlicesResult, SlicesParams>({
    label: `B less A, ${depots[depot]}`,
    short: depots[depot],
    ...scoreGap,
    of: (result, params) => depotGap.of(result, params, depot),
    otherwise: () => 0,
  });
}
