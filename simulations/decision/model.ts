import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeDecision } from './describe.ts';
import { measures } from './numbers.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import { runDecision } from './run.ts';
import { tables } from './tables.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Decision',
  version: 1,
  question:
    'The model with the smallest error in hours chooses the one parcel in twenty that you may act on. Is that better than doing nothing?',
  params,
  run: runDecision,
  measures,
  headline: ['costOls', 'costNothing', 'costLogistic', 'aucOls', 'aucLogistic', 'costTStarPlain', 'costTStarBalanced'],
  show: ['part', 'capacity', 'baseRateTimes', 'threshold', 'calibration', 'cFn', 'cFp', 'heteroscedasticity'],
  titleOf,
  describe: describeDecision,
  tables,
  data,
  presets,
  python,
});
