import type { Preset } from '../lib/define.ts';
import type { ReleaseParams } from './params.ts';

/** One lesson each, from the healthy release to the defect that nobody sees in time. */
export const presets = {
  healthy: {
    title: 'Nothing is wrong',
    group: 'What is wrong',
    teaches: 'Two versions that are alike: whatever is rolled back here is a false alarm.',
    params: { defect: 'none' },
  },
  crash: {
    title: 'A crash',
    group: 'What is wrong',
    teaches:
      'Requests fail from the first minute. Ask of each strategy how long it takes to notice, and how long to go back.',
    params: {},
  },
  latency: {
    title: 'Slow answers',
    group: 'What is wrong',
    teaches: 'The median does not move, the tail does: watch the share of slow answers, not the average.',
    params: { defect: 'latency' },
  },
  small: {
    title: 'A small defect',
    group: 'What is wrong',
    teaches: 'A tenth of the crash takes an hour to find, and now even a canary has grown large before it is known.',
    params: { defect: 'small' },
  },
  skew: {
    title: 'A feature that is 0',
    group: 'What is wrong',
    teaches:
      'Nothing fails, nothing is slow: only a mirror, which sees both predictions for each parcel, finds it at once.',
    params: { defect: 'skew', strategy: 'shadow' },
  },
  quality: {
    title: 'Worse dates',
    group: 'What is wrong',
    teaches: 'Known after three days, invisible in two hours: every strategy but the A/B test hands it to everybody.',
    params: { defect: 'quality', strategy: 'ab' },
  },
  onePercent: {
    title: 'A canary of 1 %',
    group: 'Who meets it first',
    teaches: 'Harm before detection is a number of bad events: a smaller canary needs longer for about as many.',
    params: { ladder: 'held1', sticky: false },
  },
  quarter: {
    title: 'A canary of 25 %',
    group: 'Who meets it first',
    teaches: 'Twenty-five times the traffic hurts about twice as many as 1 %, and is known ten times sooner.',
    params: { ladder: 'held25', sticky: false },
  },
  segment: {
    title: 'A segment the canary lacks',
    group: 'Who meets it first',
    teaches: 'With 1 % of the users, chosen for good, a crash in one segment may hardly ever come by.',
    params: { ladder: 'held1' },
  },
  fixedRule: {
    title: 'A fixed threshold, small defect',
    group: 'Which rule decides',
    teaches: 'More than 1 % of errors in a minute: it finds the small defect, but not because it is one.',
    params: { defect: 'small', guardrail: 'fixed' },
  },
  fixedHealthy: {
    title: 'A fixed threshold, nothing wrong',
    group: 'Which rule decides',
    teaches: 'Of six requests a minute one error is 17 %: the same rule stops most healthy canaries too.',
    params: { defect: 'none', guardrail: 'fixed' },
  },
  peeking: {
    title: 'A test looked at every minute',
    group: 'Which rule decides',
    teaches: 'A level of 5 % holds for one look; with 120 looks about half of all healthy releases are stopped.',
    params: { defect: 'none', guardrail: 'peeking', alpha: 0.05 },
  },
  rankTest: {
    title: 'Judged at the end of each step',
    group: 'Which rule decides',
    teaches:
      'Ranks of single minutes say nothing while most minutes have no error at all: the first steps pass unseen.',
    params: { guardrail: 'kayenta' },
  },
  beforeAfter: {
    title: 'Before and after, on a rising day',
    group: 'Which rule decides',
    teaches: 'The morning is busier than the hour before: a comparison with the past takes the hour for a defect.',
    params: { defect: 'none', strategy: 'blueGreen', guardrail: 'kayenta', dayCycle: 50 },
  },
  beside: {
    title: 'Side by side, on a rising day',
    group: 'Which rule decides',
    teaches: 'The same morning with a control beside it: both halves grow busier, and nothing is alarmed.',
    params: { defect: 'none', strategy: 'ab', guardrail: 'kayenta', dayCycle: 50 },
  },
  shadow: {
    title: 'A shadow',
    group: 'Who meets it first',
    teaches: 'It meets every request, serves none and hurts nobody, at twice the machines.',
    params: { strategy: 'shadow' },
  },
  littleTraffic: {
    title: 'Little traffic',
    group: 'Who meets it first',
    teaches:
      'With 20 requests a minute a canary of 1 % has no data: its first steps pass by the clock, not by evidence.',
    params: { requestsPerMinute: 20 },
  },
  onCall: {
    title: 'You are on call',
    group: 'Your turn',
    teaches: 'Something may be wrong. Advance, wait or roll back, knowing only what has been counted so far.',
    params: { strategy: 'onCall', defect: 'hidden' },
  },
} satisfies Record<string, Preset<ReleaseParams>>;
