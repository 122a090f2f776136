import { defineModel } from '../lib/define.ts';
import { curves } from './curves.ts';
import { data } from './data.ts';
import { describeSearch } from './describe.ts';
import { measures } from './numbers.ts';
import { params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import { runSearch } from './run.ts';
import { survey } from './survey.ts';
import { tables } from './tables.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Hyperparameter search',
  version: 1,
  question: 'A booster is fitted with many settings, and the best on 300 validation parcels is kept. What is it worth?',
  params,
  run: runSearch,
  measures,
  headline: ['validation', 'true', 'optimism', 'logisticLead', 'winnerRate', 'winnerLeaves', 'winnerMinLeaf'],
  show: ['trials', 'way', 'validationRows'],
  titleOf,
  describe: describeSearch,
  tables,
  data,
  presets,
  python,
  curves,
  survey,
});
