import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeHunt } from './describe.ts';
import { measures, tables } from './numbers.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import { runHunt } from './run.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Three traps',
  version: 1,
  question: 'A column is read before it can be known. What does that cost in the notebook, and what in production?',
  params,
  run: runHunt,
  measures,
  headline: ['optimism', 'optimismWithout', 'bias', 'rankingHarm'],
  show: ['trap', 'reasonLate', 'reasonOnTime', 'windowEnds'],
  titleOf,
  describe: describeHunt,
  tables,
  data,
  presets,
  python,
});
