import type { Values } from '../lib/params.ts';
import { choice, flag, moves, number, seed } from '../lib/params.ts';
import { ladders } from './ladders.ts';
import { strategies } from './lanes.ts';

const onlyWith = (param: string, is: readonly string[], otherwise: string) => ({ when: { param, is, otherwise } });

/** Minutes that a release is watched. */
export const watchedMinutes = 120;

/** How often each ladder of the canary can be climbed. */
const stepsUp = Object.fromEntries(Object.entries(ladders).map(([name, { length }]) => [name, length - 1]));

export const params = {
  strategy: choice({
    label: 'Strategy',
    help: 'How the new version meets the traffic. All strategies meet the same requests; this one is looked at closely.',
    group: 'The release',
    default: 'canary',
    options: {
      ...strategies,
      onCall: 'you are on call',
    },
  }),
  ladder: choice({
    label: 'Steps of the canary',
    help: 'Which share of the users meets the new version, step by step.',
    group: 'The release',
    default: 'full',
    options: {
      full: '1, 5, 10, 25, 50, 100 %',
      from5: '5, 10, 25, 50, 100 %',
      from10: '10, 25, 50, 100 %',
      held1: 'held at 1 %',
      held5: 'held at 5 %',
      held25: 'held at 25 %',
    },
  }),
  stepMinutes: number({
    label: 'Length of a step',
    help: 'How long the canary stays at each step.',
    group: 'The release',
    unit: 'minutes',
    default: 10,
    min: 1,
    max: 60,
    step: 1,
  }),

  guardrail: choice({
    label: 'Guardrail',
    help: 'The rule that looks at errors and slow answers each minute and rolls back.',
    group: 'The guardrail',
    default: 'eProcess',
    options: {
      fixed: 'fixed: more than 1 % in a minute fails',
      peeking: 'z test, looked at every minute',
      eProcess: 'e-process, valid at every look',
      kayenta: 'rank test at the end of each step, scored',
    },
  }),
  alpha: number({
    label: 'Tolerated false alarms',
    help: 'The chance of rolling a healthy version back that the rule is set to.',
    group: 'The guardrail',
    default: 0.01,
    min: 0.001,
    max: 0.1,
    step: 0.001,
    ...onlyWith('guardrail', ['peeking', 'eProcess'], 'Only the z test and the e-process have a level.'),
  }),
  allowedFailures: number({
    label: 'Allowed failed checks',
    help: 'One more failed minute than this rolls back.',
    group: 'The guardrail',
    unit: 'minutes',
    default: 2,
    min: 0,
    max: 10,
    step: 1,
    ...onlyWith('guardrail', ['fixed'], 'Only the fixed rule counts failed checks.'),
  }),
  minimumRequests: number({
    label: 'Requests a check needs',
    help: 'A minute in which the new version answered fewer is not checked.',
    group: 'The guardrail',
    more: true,
    unit: 'requests',
    default: 0,
    min: 0,
    max: 1000,
    step: 10,
    ...onlyWith('guardrail', ['fixed'], 'The other rules count for themselves how little a few requests say.'),
  }),

  defect: choice({
    label: 'Defect of the new version',
    help: 'What nobody knows at the start. A crash hits one segment, skew shifts the predictions; “hidden” draws one by the seed.',
    group: 'The world',
    default: 'crash',
    options: {
      none: 'none',
      crash: 'crash: +2 points of errors',
      latency: 'latency: +3 points of slow answers',
      small: 'small: +0.2 points of errors',
      skew: 'skew: +3 points of wrong dates',
      quality: 'quality: +1 point of wrong dates',
      hidden: 'hidden',
    },
  }),
  size: number({
    label: 'Size of the defect',
    help: 'A multiple of the points named. A crash cannot hit more than every request of its segment.',
    group: 'The world',
    unit: 'times',
    default: 1,
    min: 0,
    max: 3,
    step: 0.1,
    ...onlyWith(
      'defect',
      ['crash', 'latency', 'small', 'skew', 'quality', 'hidden'],
      'Without a defect it has no size.',
    ),
  }),
  requestsPerMinute: number({
    label: 'Requests',
    help: 'On average. With few, the evidence is thin.',
    group: 'The world',
    unit: 'a minute',
    default: 600,
    min: 10,
    max: 6000,
    step: 10,
  }),
  dayCycle: number({
    label: 'Swing of the day',
    help: 'Busy hours have more requests, and more of them fail or are slow. The release begins at nine, on the rise.',
    group: 'The world',
    unit: '%',
    default: 0,
    min: 0,
    max: 50,
    step: 5,
  }),
  sticky: flag({
    label: 'Users keep their version',
    help: 'Who gets the new version is settled per user; otherwise anew for every request.',
    group: 'The world',
    default: true,
  }),

  redeployMinutes: number({
    label: 'Rollback of a big-bang',
    help: 'Deploying the old version again; until then everybody is served by the new one.',
    group: 'Rollback and price',
    more: true,
    unit: 'minutes',
    default: 20,
    min: 0,
    max: 60,
    step: 1,
  }),
  rollingBackMinutes: number({
    label: 'Rollback of a rolling release',
    help: 'Replica after replica back to the old version.',
    group: 'Rollback and price',
    more: true,
    unit: 'minutes',
    default: 15,
    min: 0,
    max: 60,
    step: 1,
  }),
  switchSeconds: number({
    label: 'Rollback by a switch',
    help: 'Blue-green, canary and A/B test only turn the traffic, for the old version still runs.',
    group: 'Rollback and price',
    more: true,
    unit: 'seconds',
    default: 12,
    min: 0,
    max: 600,
    step: 1,
  }),
  replicaHour: number({
    label: 'Price of a replica',
    group: 'Rollback and price',
    more: true,
    unit: '€ an hour',
    default: 0.5,
    min: 0,
    max: 5,
    step: 0.1,
  }),

  plan: moves({
    label: 'Your decisions',
    help: 'Each counts from the minute it is made at; what came before it is all you knew.',
    group: 'The release',
    default: '',
    actions: { a: 'Advance', r: 'Roll back' },
    last: watchedMinutes,
    final: 'r',
    most: { a: { param: 'ladder', times: stepsUp } },
    ...onlyWith('strategy', ['onCall'], 'Acts only while you are on call.'),
  }),
  seed: seed({ default: 351 }),
};

export type ReleaseParams = Values<typeof params>;
export type StrategyName = Exclude<ReleaseParams['strategy'], 'onCall'>;
export type DefectName = Exclude<ReleaseParams['defect'], 'hidden'>;
export type GuardrailName = ReleaseParams['guardrail'];
