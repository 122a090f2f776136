import {
  type FamilyNumber,
  measure,
  measuresOf,
  percent,
  plain,
  type Quantity,
  type Reading,
} from '../lib/quantity.ts';
import type { Column } from '../lib/tableOf.ts';
import { titled } from './lanes.ts';
import { daysAfter } from './later.ts';
import { type ReleaseParams, type StrategyName, watchedMinutes } from './params.ts';
import type { Lane, ReleaseResult } from './result.ts';

/** A number that every lane has, declared once: a column of a table of lanes, and a measure of one of them. */
type LaneNumber = Reading & {
  label: string;
  of: (lane: Lane) => number | null;
  otherwise?: () => number;
};

const yesOrNo: Reading = { ...plain(2, 'share'), range: [0, 1], counted: true };

const rolledBack: LaneNumber = {
  label: 'Rolled back',
  ...yesOrNo,
  of: ({ stoppedAt }) => (stoppedAt === null ? 0 : 1),
};

/** Without an alarm, the whole time that was watched. */
export const toAlarm: LaneNumber = {
  label: 'Minutes to the alarm',
  ...plain(1, 'minutes'),
  range: [0, watchedMinutes],
  of: ({ stoppedAt }) => stoppedAt,
  otherwise: () => watchedMinutes,
};

export const toSafety: LaneNumber = {
  label: 'Minutes to safety',
  ...plain(1, 'minutes'),
  range: [0, 140],
  of: ({ safeAt }) => safeAt,
  otherwise: () => watchedMinutes,
};

export const hurt: LaneNumber = {
  label: 'Requests hurt',
  ...plain(0, 'requests'),
  difference: true,
  range: [0, 500],
  of: (lane) => lane.hurt,
};

export const exposed: LaneNumber = {
  label: 'Requests exposed',
  ...plain(0, 'requests'),
  range: [0, 72_000],
  of: (lane) => lane.exposed,
};

export const usersHurt: LaneNumber = {
  label: 'Users hurt',
  ...plain(0, 'users'),
  range: [0, 500],
  of: (lane) => lane.usersHurt,
};

export const usersExposed: LaneNumber = {
  label: 'Users exposed',
  ...plain(0, 'users'),
  range: [0, 20_000],
  of: (lane) => lane.usersExposed,
};

export const cost: LaneNumber = { label: 'Price of the replicas', ...plain(2, '€'), of: (lane) => lane.cost };

export const reached: LaneNumber = {
  label: 'Users on the new version in the end',
  ...percent(0),
  of: ({ endShare }) => endShare,
};

const hurtLater: LaneNumber = {
  label: 'Events the defect causes in the days after',
  ...plain(0, 'events'),
  of: ({ later }) => later.hurt,
};

const daysToKnow: LaneNumber = {
  label: 'Days until the outcome is known',
  ...plain(0, 'days'),
  range: [0, daysAfter],
  of: ({ later }) => later.knownAfter,
  otherwise: () => daysAfter,
};

const ruleHurt: Quantity<ReleaseResult, ReleaseParams> = {
  label: 'Requests hurt by the automatic canary',
  ...plain(0, 'requests'),
  of: ({ strategies }) => strategies.canary.hurt,
};

const savedByYou: Quantity<ReleaseResult, ReleaseParams> = {
  label: 'Requests you spared, against the automatic canary',
  ...plain(0, 'requests'),
  difference: true,
  of: ({ chosen, strategies }) => (chosen.name === 'onCall' ? strategies.canary.hurt - chosen.hurt : 0),
};

const rightCall: Quantity<ReleaseResult, ReleaseParams> = {
  label: 'A version with a defect stopped, or a healthy one let pass',
  short: 'Right decision',
  ...yesOrNo,
  of: ({ chosen, defect }) => ((chosen.stoppedAt !== null) === (defect !== 'none') ? 1 : 0),
};

/** The headline numbers. Those without a name in them are of the chosen strategy. */
export const measures = {
  rolledBack: measure(ofChosen(rolledBack)),
  minutesToDetect: measure({ ...ofChosen(toAlarm), among: 'rolledBack' }),
  minutesToSafety: measure({ ...ofChosen(toSafety), among: 'rolledBack' }),
  hurt: measure(ofChosen(hurt)),
  exposed: measure(ofChosen(exposed)),
  usersHurt: measure(ofChosen(usersHurt)),
  usersExposed: measure(ofChosen(usersExposed)),
  cost: measure(ofChosen(cost)),
  reached: measure(ofChosen(reached)),
  hurtLater: measure(ofChosen(hurtLater)),
  daysToKnow: measure(ofChosen(daysToKnow)),
  ...measuresOf('hurt', ofEach(hurt)),
  ...measuresOf('exposed', ofEach(exposed)),
  ...measuresOf('detected', ofEach(rolledBack)),
  ...measuresOf('minutes', ofEach(toAlarm)),
  ruleHurt: measure(ruleHurt),
  savedByYou: measure(savedByYou),
  rightCall: measure(rightCall),
};

/** A number of lanes as a column whose head says its unit. */
/* @__NO_SIDE_EFFECTS__ */
export function bare(number: LaneNumber): Column<Lane> {
  return { ...number, unit: '' };
}

/* @__NO_SIDE_EFFECTS__ */
function ofChosen({ of, ...declared }: LaneNumber): Quantity<ReleaseResult, ReleaseParams> {
  return { ...declared, of: ({ chosen }) => of(chosen) };
}

/* @__NO_SIDE_EFFECTS__ */
function ofEach({ of, ...declared }: LaneNumber): FamilyNumber<ReleaseResult, ReleaseParams, StrategyName> {
  return { family: titled, ...declared, of: ({ strategies }, _, strategy) => of(strategies[strategy]) };
}
