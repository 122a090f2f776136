import type { Table } from '../lib/define.ts';
import {
  type FamilyEstimate,
  type FamilyNumber,
  measure,
  measureOf,
  members,
  percent,
  plain,
  type Quantity,
} from '../lib/quantity.ts';
import { column, tableOf } from '../lib/tableOf.ts';
import type { LabelDefinitionParams } from './params.ts';
import { type Fate, fates, type LabelDefinitionResult, type LabelName, type Verdict } from './result.ts';

type Number = Quantity<LabelDefinitionResult, LabelDefinitionParams>;

/** What became of a parcel. */
export const fateNames: Readonly<Record<Fate, string>> = {
  onTime: 'on time',
  carrier: 'late through the carrier',
  weather: 'late through a storm',
  request: 'late because the customer asked',
};

/** The two labels that are compared. */
const labelNames = {
  keepAll: 'every late parcel counts',
  chosen: 'the rule set',
} as const satisfies Record<LabelName, string>;

/** No ranking, no better than chance. */
const CHANCE = 0.5;

export const auc: FamilyEstimate<LabelDefinitionResult, LabelDefinitionParams, LabelName> = {
  family: labelNames,
  label: 'AUC of the model',
  ...plain(3),
  range: [0.5, 1],
  interval: true,
  of: ({ ranked }, _, name) => ranked[name].fitted,
  otherwise: () => CHANCE,
};

const aucTrueP: FamilyNumber<LabelDefinitionResult, LabelDefinitionParams, LabelName> = {
  family: labelNames,
  label: 'AUC of the true probability',
  ...plain(3),
  of: ({ ranked }, _, name) => ranked[name].truth,
  otherwise: () => CHANCE,
};

export const baseRate: Number = {
  label: 'Late among the bookings that the label keeps',
  short: 'Base rate',
  ...percent(),
  of: (result) => result.baseRate,
};

export const change: Number = {
  label: 'AUC minus that of "every late parcel counts"',
  short: 'Change of AUC',
  ...plain(3),
  difference: true,
  of: (result) => result.change,
  otherwise: () => 0,
};

export const shareDropped: Number = {
  label: 'Bookings left out',
  ...percent(),
  of: ({ counts }) => sum(counts, 'leftOut') / bookings(counts),
};

export const lateTurnedNegative: Number = {
  label: 'Late parcels that count as on time',
  ...percent(),
  of: ({ counts }) => {
    const late = bookings(counts) - total(counts.onTime);
    return late === 0 ? 0 : (sum(counts, 'onTime') - counts.onTime.onTime) / late;
  },
};

const trueRate: Number = {
  label: 'Mean true probability of the label',
  ...percent(),
  of: (result) => result.trueRate,
};

/** The same model, judged by what happened. */
const events = { any: 'late at all', carrier: 'late through the carrier' } as const;
type Event = keyof typeof events;

export const calibration: FamilyNumber<LabelDefinitionResult, LabelDefinitionParams, Event> = {
  family: events,
  label: 'Mean prediction minus share',
  ...percent(),
  difference: true,
  range: [-100, 100],
  of: ({ against }, _, event) => against[event].calibration,
};

const topTenth: FamilyNumber<LabelDefinitionResult, LabelDefinitionParams, Event> = {
  family: events,
  label: 'Share in the tenth with the highest scores',
  ...percent(),
  of: ({ against }, _, event) => against[event].topTenth,
};

export const aucAgainst: FamilyNumber<LabelDefinitionResult, LabelDefinitionParams, Event> = {
  family: events,
  label: 'AUC judged by',
  ...plain(3),
  of: ({ against }, _, event) => against[event].auc,
  otherwise: () => CHANCE,
};

const dropMinusNegative: Number = {
  label: 'AUC of one model with excluded parcels left out, minus with them as on time',
  short: 'Left out minus on time',
  ...plain(4),
  difference: true,
  of: (result) => result.dropMinusNegative,
  otherwise: () => 0,
};

/** On 20,000 bookings that the model has not seen. */
export const measures = {
  baseRate: measure(baseRate),
  shareDropped: measure(shareDropped),
  lateTurnedNegative: measure(lateTurnedNegative),
  aucFitted: measureOf(auc, 'chosen'),
  aucKeepAll: measureOf(auc, 'keepAll'),
  aucChange: measure(change),
  aucTrueP: measureOf(aucTrueP, 'chosen'),
  trueRate: measure(trueRate),
  calibrationAny: measureOf(calibration, 'any'),
  calibrationCarrier: measureOf(calibration, 'carrier'),
  topTenthAny: measureOf(topTenth, 'any'),
  topTenthCarrier: measureOf(topTenth, 'carrier'),
  aucAgainstAny: measureOf(aucAgainst, 'any'),
  aucAgainstCarrier: measureOf(aucAgainst, 'carrier'),
  dropMinusNegative: measure(dropMinusNegative),
};

/** Bookings in 1,000 that had this fate and get this verdict. */
export const inThousand = ({ counts }: LabelDefinitionResult, fate: Fate, verdict: Verdict): number =>
  (1000 * counts[fate][verdict]) / bookings(counts);

/** The numbers behind the pictures. */
export function tables(result: LabelDefinitionResult, params: LabelDefinitionParams): Table[] {
  const cell = (label: string, verdict: Verdict) => ({
    label,
    ...plain(1),
    of: (fate: Fate) => inThousand(result, fate, verdict),
  });
  return [
    tableOf('bookings', 'Of 1,000 bookings: what became of them, and what the label says', fates, {
      fate: { label: 'What became of the parcel', of: (fate) => fateNames[fate] },
      late: cell('The label says late', 'late'),
      onTime: cell('The label says on time', 'onTime'),
      leftOut: cell('Left out', 'leftOut'),
    }),
    tableOf('labels', 'AUC on new bookings under two labels (95 % intervals by region and day)', members(labelNames), {
      label: { label: 'Label', of: (name) => labelNames[name] },
      auc: column(auc, result, params),
      truth: column(aucTrueP, result, params),
    }),
    tableOf('events', 'The model of the rule set, judged by what happened', members(events), {
      event: { label: 'Event', of: (event) => events[event] },
      auc: column(aucAgainst, result, params),
      calibration: column(calibration, result, params),
      topTenth: column(topTenth, result, params),
    }),
  ];
}

const total = (verdicts: Record<Verdict, number>): number => verdicts.onTime + verdicts.late + verdicts.leftOut;

const bookings = (counts: LabelDefinitionResult['counts']): number =>
  fates.reduce((sum, fate) => sum + total(counts[fate]), 0);

const sum = (counts: LabelDefinitionResult['counts'], verdict: Verdict): number =>
  fates.reduce((sum, fate) => sum + counts[fate][verdict], 0);
