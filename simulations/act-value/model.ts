import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeActValue } from './describe.ts';
import { measures, tables } from './numbers.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import { runActValue } from './run.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Value of the act',
  version: 1,
  question:
    'A late parcel costs 8 euros, a seat on a faster route costs 2 and works in six cases of ten. What is a model worth?',
  params,
  run: runActValue,
  measures,
  headline: ['valueLogistic', 'valueTrueP', 'valueHindsight', 'valueRule'],
  show: ['effectiveness', 'cAct', 'cMiss', 'baseRate', 'threshold'],
  titleOf,
  describe: describeActValue,
  tables,
  data,
  presets,
  python,
});
