import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeAbAnalysis } from './describe.ts';
import { loseVisitors } from './loss.ts';
import { measures, tables } from './numbers.ts';
import { type AbAnalysisParams, params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { AbAnalysisResult } from './result.ts';
import { titleOf } from './title.ts';
import { bins, compareUnits } from './unit.ts';

export default defineModel({
  title: 'A/B checks',
  version: 1,
  question: 'A user sends five requests. How often is a test wrong that counts each of them as a user?',
  params,
  run,
  measures,
  headline: ['requestLevelRejects', 'userLevelRejects', 'srmAlarm'],
  show: ['requests', 'icc', 'lost'],
  titleOf,
  describe: describeAbAnalysis,
  tables,
  data,
  presets,
  python,
});

/** Two things that must hold before a z means anything: the unit is what was assigned, and nobody is missing. */
function run(values: AbAnalysisParams): AbAnalysisResult {
  return { unit: compareUnits(values), bins, ...loseVisitors(values) };
}
