import type { Measure } from '../lib/define.ts';
import { daysAfter } from './later.ts';
import { laneNames } from './names.ts';
import { type ReleaseParams, type StrategyName, watchedMinutes } from './params.ts';
import type { Lane, ReleaseResult } from './result.ts';

type ReleaseMeasure = Measure<ReleaseResult, ReleaseParams>;
const of = (value: (lane: Lane) => number) => ({ of: ({ chosen }: ReleaseResult) => value(chosen) });

const rolledBack = ({ stoppedAt }: Lane) => (stoppedAt === null ? 0 : 1);
/** Without an alarm, the whole time that was watched. */
const minutesToDetect = ({ stoppedAt }: Lane) => stoppedAt ?? watchedMinutes;
const minutesToSafety = ({ safeAt }: Lane) => safeAt ?? watchedMinutes;

/** The headline numbers. Those without a name in them are of the chosen strategy. */
export const measures = {
  rolledBack: { label: 'Rolled back', unit: 'share', digits: 2, range: [0, 1], ...of(rolledBack) },
  minutesToDetect: {
    label: 'Minutes to the alarm',
    unit: 'minutes',
    digits: 1,
    range: [0, 120],
    ...of(minutesToDetect),
  },
  minutesToSafety: { label: 'Minutes to safety', unit: 'minutes', digits: 1, range: [0, 140], ...of(minutesToSafety) },
  hurt: {
    label: 'Requests hurt',
    unit: 'requests',
    digits: 0,
    difference: true,
    range: [0, 500],
    ...of(({ hurt }) => hurt),
  },
  exposed: {
    label: 'Requests exposed',
    unit: 'requests',
    digits: 0,
    range: [0, 72_000],
    ...of(({ exposed }) => exposed),
  },
  usersHurt: { label: 'Users hurt', unit: 'users', digits: 0, range: [0, 500], ...of(({ usersHurt }) => usersHurt) },
  usersExposed: {
    label: 'Users exposed',
    unit: 'users',
    digits: 0,
    range: [0, 20_000],
    ...of(({ usersExposed }) => usersExposed),
  },
  cost: { label: 'Price of the replicas', unit: '€', digits: 2, ...of(({ cost }) => cost) },
  reached: {
    label: 'Users on the new version in the end',
    unit: '%',
    digits: 0,
    range: [0, 100],
    ...of(({ endShare }) => 100 * endShare),
  },
  hurtLater: {
    label: 'Events the defect causes in the days after',
    unit: 'events',
    digits: 0,
    ...of(({ later }) => later.hurt),
  },
  daysToKnow: {
    label: 'Days until the outcome is known',
    unit: 'days',
    digits: 0,
    range: [0, daysAfter],
    ...of(({ later }) => later.knownAfter ?? daysAfter),
  },
  ...perStrategy('hurt', ({ hurt }) => hurt, {
    label: 'Requests hurt',
    unit: 'requests',
    digits: 0,
    range: [0, 500],
    difference: true,
  }),
  ...perStrategy('exposed', ({ exposed }) => exposed, {
    label: 'Requests exposed',
    unit: 'requests',
    digits: 0,
    range: [0, 72_000],
  }),
  ...perStrategy('detected', rolledBack, { label: 'Rolled back', unit: 'share', digits: 2, range: [0, 1] }),
  ...perStrategy('minutes', minutesToDetect, {
    label: 'Minutes to the alarm',
    unit: 'minutes',
    digits: 1,
    range: [0, watchedMinutes],
  }),
  ruleHurt: {
    label: 'Requests hurt by the automatic canary',
    unit: 'requests',
    digits: 0,
    of: ({ strategies }) => strategies.canary.hurt,
  },
  savedByYou: {
    label: 'Requests you spared, against the automatic canary',
    unit: 'requests',
    digits: 0,
    difference: true,
    of: ({ chosen, strategies }) => (chosen.name === 'onCall' ? strategies.canary.hurt - chosen.hurt : 0),
  },
  rightCall: {
    label: 'A version with a defect stopped, or a healthy one let pass',
    short: 'Right decision',
    unit: 'share',
    digits: 2,
    range: [0, 1],
    of: ({ chosen, defect }) => ((chosen.stoppedAt !== null) === (defect !== 'none') ? 1 : 0),
  },
} satisfies Record<string, ReleaseMeasure>;

type Of<P extends string> = `${P}${'BigBang' | 'Rolling' | 'BlueGreen' | 'Canary' | 'Shadow' | 'Ab'}`;

/** The same number for each of the six, e.g. `hurtBigBang`. */
function perStrategy<P extends string>(
  prefix: P,
  value: (lane: Lane) => number,
  declared: Omit<ReleaseMeasure, 'of' | 'short'>,
): Record<Of<P>, ReleaseMeasure> {
  const names: readonly StrategyName[] = ['bigBang', 'rolling', 'blueGreen', 'canary', 'shadow', 'ab'];
  const entries = names.map((strategy): [string, ReleaseMeasure] => [
    `${prefix}${strategy[0].toUpperCase()}${strategy.slice(1)}`,
    {
      ...declared,
      label: `${declared.label}, ${laneNames[strategy]}`,
      short: laneNames[strategy],
      of: ({ strategies }) => value(strategies[strategy]),
    },
  ]);
  return Object.fromEntries(entries) as Record<Of<P>, ReleaseMeasure>;
}
