import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeForkingPaths } from './describe.ts';
import { measures } from './numbers.ts';
import { type ForkingPathsParams, params } from './params.ts';
import { walkPaths } from './paths.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { ForkingPathsResult } from './result.ts';
import { tables } from './tables.ts';
import { titleOf } from './title.ts';
import { fitTwins } from './twins.ts';

export default defineModel({
  title: 'Forking paths',
  version: 1,
  question:
    'A new label printer does nothing at all. In how many of 100 projects is one of 20 sensible analyses significant?',
  params,
  run,
  measures,
  headline: ['anyPath', 'planned', 'freshRows', 'wrongSign', 'sdPrediction', 'sdPredictionBroken'],
  show: ['part', 'effect', 'outcomes', 'correction', 'rho'],
  titleOf,
  describe: describeForkingPaths,
  tables,
  data,
  presets,
  python,
});

/** Two ways to read more out of a table than is in it. */
function run(values: ForkingPathsParams): ForkingPathsResult {
  return { paths: walkPaths(values), twins: fitTwins(values) };
}
