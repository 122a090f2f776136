import { defineModel } from '../lib/define.ts';
import { spendLabels } from './active.ts';
import { labelTwice } from './agreement.ts';
import { data } from './data.ts';
import { describeLabelling } from './describe.ts';
import { teachWrongly } from './noise.ts';
import { measures } from './numbers.ts';
import { type LabellingParams, params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { LabellingResult } from './result.ts';
import { tables } from './tables.ts';
import { titleOf } from './title.ts';
import { labelByRules } from './weak.ts';

export default defineModel({
  title: 'Labelling',
  version: 1,
  question:
    'A fifth of all labels is flipped at random. What becomes of the model, and what of the AUC that you measure?',
  params,
  run,
  measures,
  headline: ['aucTrue', 'aucMeasured', 'bias', 'kappa', 'activeGain', 'aucEm'],
  show: ['part', 'noiseKind', 'noiseRate', 'prevalence', 'rareShare', 'sharedError'],
  titleOf,
  describe: describeLabelling,
  tables,
  data,
  presets,
  python,
});

/** Four questions about labels, each on parcels of its own. */
function run(values: LabellingParams): LabellingResult {
  return {
    noise: teachWrongly(values),
    agreement: labelTwice(values),
    active: spendLabels(values),
    weak: labelByRules(values),
  };
}
