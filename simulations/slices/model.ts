import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeSlices } from './describe.ts';
import { lookAtForty } from './forty.ts';
import { fitLate } from './late.ts';
import { judgeTwo } from './mix.ts';
import { measures } from './numbers.ts';
import { params, type SlicesParams } from './params.ts';
import { lookAtOne } from './power.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { SlicesResult } from './result.ts';
import { tables } from './tables.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Slices',
  version: 1,
  question: 'The challenger errs less in city, suburb and country depots. Can it err more over all parcels?',
  params,
  run,
  measures,
  headline: ['gapTotal', 'gapEqual', 'reversal', 'detected', 'significant', 'anyFound'],
  show: ['part', 'mix', 'measure', 'equalMix', 'gap', 'sliceRows', 'weakness', 'correction', 'slicing', 'test'],
  titleOf,
  describe: describeSlices,
  tables,
  data,
  presets,
  python,
});

/** Three questions about slices; the last two ask one model. */
function run(values: SlicesParams): SlicesResult {
  const draw = fitLate(values.seed);
  return { mix: judgeTwo(values), power: lookAtOne(values, draw), forty: lookAtForty(values, draw) };
}
