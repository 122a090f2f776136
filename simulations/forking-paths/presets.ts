import type { Preset } from '../lib/define.ts';
import type { ForkingPathsParams } from './params.ts';

/** From one test to sixty, ways out, and what twins among the columns do. */
export const presets = {
  twenty: {
    title: 'Twenty sensible paths',
    group: 'Nothing to be found',
    teaches:
      'Five groups and four analyses look harmless, and find something far more often than the promised 5 in 100.',
    params: {},
  },
  fourAnalyses: {
    title: 'Four analyses',
    group: 'Nothing to be found',
    teaches:
      'Four analyses of the same parcels mostly say the same, so that they double the errors and do not fourfold them.',
    params: { groupBusiness: false, groupPrivate: false, groupNorth: false, groupSouth: false },
  },
  fiveGroups: {
    title: 'Five groups',
    group: 'Nothing to be found',
    teaches: 'Groups are new parcels: looking into each of them costs more than trying every analysis.',
    params: { testTrimmed: false, testLog: false, testRanks: false },
  },
  sixty: {
    title: 'Three delays',
    group: 'Nothing to be found',
    teaches: 'With three delays to choose from, more than half of all projects find what is not there.',
    params: { outcomes: 3 },
  },
  onePath: {
    title: 'One path',
    group: 'Nothing to be found',
    teaches: 'A single test that was planned keeps its promise.',
    params: {
      groupBusiness: false,
      groupPrivate: false,
      groupNorth: false,
      groupSouth: false,
      testTrimmed: false,
      testLog: false,
      testRanks: false,
    },
  },
  corrected: {
    title: 'Bonferroni',
    group: 'Ways out',
    teaches: 'Divided by twenty, the level is safe, and stricter than it need be, since the paths resemble each other.',
    params: { correction: 'bonferroni' },
  },
  realEffect: {
    title: 'A printer that helps',
    group: 'Ways out',
    teaches: 'Where there is something to find, the one planned test finds it more often than twenty corrected ones.',
    params: { effect: -0.3 },
  },
  twins: {
    title: 'Two like columns',
    group: 'Two columns that say the same',
    teaches:
      'The usual penalty holds the coefficients together, and still one is often twice the other. Their sum and the predictions stay.',
    params: { part: 'collinearity' },
  },
  noPenalty: {
    title: 'Nearly twins, no penalty',
    group: 'Two columns that say the same',
    teaches: 'Without a penalty the sign of a coefficient is nearly a coin toss, and the predictions hardly notice.',
    params: { part: 'collinearity', rho: 0.99, C: '1000000' },
  },
  strongPenalty: {
    title: 'Nearly twins, strong penalty',
    group: 'Two columns that say the same',
    teaches:
      'A strong penalty shares the weight evenly. The predictions survive when the columns part, and are too timid.',
    params: { part: 'collinearity', rho: 0.99, C: '0.01' },
  },
  strangers: {
    title: 'Two strangers',
    group: 'Two columns that say the same',
    teaches: 'Columns without a correlation have coefficients that stay where they are.',
    params: { part: 'collinearity', rho: 0 },
  },
} satisfies Record<string, Preset<ForkingPathsParams>>;
