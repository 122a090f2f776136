import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeBaselines } from './describe.ts';
import { measures, tables } from './numbers.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import { runBaselines } from './run.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Baselines',
  version: 1,
  question:
    'Six models, from always saying the same to sixty trees. Which is worth its trouble, and from how many rows on?',
  params,
  run: runBaselines,
  measures,
  headline: ['aucLogistic', 'aucBoosted', 'lead', 'overtakes', 'overtakesAt', 'varianceLogistic', 'varianceBoosted'],
  show: ['rows', 'interaction', 'step', 'score', 'ladder'],
  titleOf,
  describe: describeBaselines,
  tables,
  data,
  python,
  presets,
});
