import type { Preset } from '../lib/define.ts';
import type { DriftParams } from './params.ts';

/** One lesson each: first what drifts, then how, then what can be done about it. */
export const presets = {
  nothing: {
    title: 'Nothing drifts',
    group: 'What changes',
    teaches: 'Retraining without drift buys nothing, and a monitor that is not calibrated rings all the same.',
    params: { drift: 'none' },
  },
  covariate: {
    title: 'Other parcels',
    group: 'What changes',
    teaches: 'When the inputs move, the AUC may rise while the loss grows, and most of that loss nobody could avoid.',
    params: { drift: 'covariate' },
  },
  prior: {
    title: 'More late parcels',
    group: 'What changes',
    teaches:
      'When only the share of late parcels moves, the order of the predictions stays right and their size is wrong.',
    params: { drift: 'prior', delta: 0.8 },
  },
  concept: {
    title: 'A new concept',
    group: 'What changes',
    teaches: 'When the inputs stay and the risks change, no monitor of inputs or predictions can notice.',
    params: { drift: 'concept' },
  },
  gradual: {
    title: 'Parcel by parcel',
    group: 'How it changes',
    teaches: 'A drift that comes gradually is found when it is more than half there.',
    params: { drift: 'concept', shape: 'gradual' },
  },
  incremental: {
    title: 'Little by little',
    group: 'How it changes',
    teaches: 'A drift that comes in small steps gives every monitor time to be late.',
    params: { drift: 'concept', shape: 'incremental' },
  },
  recurring: {
    title: 'Seasons',
    group: 'How it changes',
    teaches: 'Under a drift that comes and goes, a model that is always retrained is always one season late.',
    params: { drift: 'concept', shape: 'recurring', policy: 'calendar', rival: 'never' },
  },
  calendar: {
    title: 'Every four weeks',
    group: 'When to retrain',
    teaches:
      'Retraining by the calendar makes up for a drift that stays, at the speed at which the old world leaves the window.',
    params: { drift: 'concept', policy: 'calendar', rival: 'never' },
  },
  quarterly: {
    title: 'Every quarter',
    group: 'When to retrain',
    teaches: 'Fewer retrainings cost less money and more regret: where to stop depends on how the world moves.',
    params: { drift: 'concept', policy: 'calendar', everyDays: 91, rival: 'never' },
  },
  blindTrigger: {
    title: 'A trigger on inputs',
    group: 'When to retrain',
    teaches: 'A trigger that watches the inputs sleeps through a change of concept.',
    params: { drift: 'concept', policy: 'inputs', rival: 'performance' },
  },
  earlyTrigger: {
    title: 'A trigger that is too early',
    group: 'When to retrain',
    teaches:
      'An alarm on inputs comes at once, and the labels to learn from do not: the retrained model knows the old world.',
    params: { drift: 'covariate', policy: 'inputs', rival: 'never' },
  },
  longWindow: {
    title: 'A trigger on settled labels',
    group: 'When to retrain',
    teaches:
      'A long training window keeps the old world in: the first retraining after an alarm learns almost nothing new.',
    params: { drift: 'concept', policy: 'performance' },
  },
  shortWindow: {
    title: 'A short window',
    group: 'On which rows',
    teaches: 'A short window forgets the old world sooner, and costs little while nothing drifts.',
    params: { drift: 'concept', policy: 'performance', windowDays: 42 },
  },
  shortWindowSeasons: {
    title: 'A short window in seasons',
    group: 'On which rows',
    teaches:
      'With seasons the short window has just forgotten the one that returns: it costs more than never retraining.',
    params: { drift: 'concept', shape: 'recurring', policy: 'performance', windowDays: 42, rival: 'never' },
  },
  intercept: {
    title: 'Only the intercept',
    group: 'On which rows',
    teaches:
      'Where only the share of late parcels has moved, one number corrected every four weeks does what a retraining does.',
    params: { drift: 'prior', delta: 0.8, policy: 'intercept' },
  },
  lateLabels: {
    title: 'Late labels',
    group: 'On which rows',
    teaches:
      'The later the labels, the longer everybody is blind: no monitor of performance can ring before they come.',
    params: { drift: 'concept', policy: 'performance', windowDays: 42, labelDelayDays: 56 },
  },
  gate: {
    title: 'A gate',
    group: 'On which rows',
    teaches:
      'A gate keeps models out that are no better. It needs settled labels of its own, so those who pass it are older.',
    params: { drift: 'concept', policy: 'calendar', windowDays: 42, gate: true },
  },
} satisfies Record<string, Preset<DriftParams>>;
