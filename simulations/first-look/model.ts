import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeFirstLook } from './describe.ts';
import { measures, tables } from './numbers.ts';
import { type FirstLookParams, params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { FirstLookResult } from './result.ts';
import { mean, pairsOf, shareOf, weeksOf } from './summary.ts';
import { drawTable, POUNDS_FROM } from './table.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'First look',
  version: 1,
  question: 'Half a year of parcels has just been exported. Which picture shows what is wrong with it?',
  params,
  run,
  measures,
  headline: ['jump', 'zeros', 'widestHole'],
  show: ['picture', 'pounds', 'codes', 'camera', 'season'],
  titleOf,
  describe: describeFirstLook,
  tables,
  data,
  presets,
  python,
});

const WIDTH = 0.5;
const BARS = 40;

/** One table, drawn and looked at. */
function run(values: FirstLookParams): FirstLookResult {
  const table = drawTable(values);
  const { week, weight, late } = table;
  const counts = new Array<number>(BARS).fill(0);
  const [before, after]: [number[], number[]] = [[], []];
  let zeros = 0;
  for (let i = 0; i < week.length; i++) {
    if (Number.isNaN(weight[i])) continue;
    if (weight[i] === 0) {
      zeros += 1;
      continue;
    }
    counts[Math.min(BARS - 1, Math.floor(weight[i] / WIDTH))] += 1;
    (week[i] < POUNDS_FROM ? before : after).push(weight[i]);
  }
  return {
    rows: week.length,
    late: shareOf(
      late.reduce((sum, y) => sum + y, 0),
      late.length,
    ),
    histogram: { width: WIDTH, counts, zeros },
    zeros: zeros / week.length,
    weeks: weeksOf(table),
    pairs: pairsOf(table),
    jump: mean(after) / mean(before),
  };
}
