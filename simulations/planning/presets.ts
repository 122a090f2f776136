import type { Preset } from '../lib/define.ts';
import type { PlanningParams } from './params.ts';

const hidden = 'What the plan leaves out';
const cut = 'How the work is cut';
const found = 'When issues are found';

/** The same plan of nine phases, with what it does not say. */
export const presets = {
  slide: {
    title: 'The plan on the slide',
    group: hidden,
    teaches:
      'No common pace and nothing hidden: means add up, most likely durations do not, and one project in four keeps the sum.',
    params: { hiddenIssues: 0, commonFactor: 0 },
  },
  pace: {
    title: 'A common pace',
    group: hidden,
    teaches: 'A slow team is slow in every phase. The middle stays, the ends move apart.',
    params: { hiddenIssues: 0 },
  },
  few: {
    title: 'Two hidden issues',
    group: hidden,
    teaches: 'Two issues that nobody knows of cost four weeks, since most are found late.',
    params: { hiddenIssues: 2 },
  },
  five: {
    title: 'Five hidden issues',
    group: hidden,
    teaches: 'Two weeks in five are rework, and the plan has no box for it.',
    params: {},
  },
  ten: {
    title: 'Ten hidden issues',
    group: hidden,
    teaches: 'More than half of all weeks is rework, and two issues are found by nobody before the end.',
    params: { hiddenIssues: 10 },
  },
  six: {
    title: 'Six increments',
    group: cut,
    teaches:
      'An issue is found under a sixth of the work, so that its fix is small, and something is in use after four weeks.',
    params: { increments: 6, otherIncrements: 1 },
  },
  three: {
    title: 'Three increments',
    group: cut,
    teaches: 'Most of the gain of six increments, at half of their overhead.',
    params: { increments: 3, otherIncrements: 1 },
  },
  nothingHidden: {
    title: 'Six increments, nothing hidden',
    group: cut,
    teaches: 'With nothing to find, six increments end later by their overhead. What they buy is an early first use.',
    params: { hiddenIssues: 0, increments: 6, otherIncrements: 1 },
  },
  fourWeeks: {
    title: 'Four weeks',
    group: cut,
    teaches: 'No project is complete after four weeks. About half have a first increment in use.',
    params: { increments: 6, otherIncrements: 1, deadlineWeeks: 4 },
  },
  early: {
    title: 'A harder evaluation',
    group: found,
    teaches:
      'Evaluation that finds four issues of five, not two, saves less than a week: most of the work stands already. But fewer issues go into service.',
    params: { foundAtEvaluation: 80 },
  },
  late: {
    title: 'Nothing found before deployment',
    group: found,
    teaches: 'Without an evaluation that looks, it takes little longer, and a third more issues are found by nobody.',
    params: { foundAtEvaluation: 0 },
  },
} satisfies Record<string, Preset<PlanningParams>>;
