import { defineModel } from '../lib/define.ts';
import { data } from './data.ts';
import { describeRelease } from './describe.ts';
import { goOn } from './later.ts';
import { measures } from './numbers.ts';
import { params, type ReleaseParams, type StrategyName, watchedMinutes } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import { release } from './release.ts';
import type { Lane, ReleaseResult } from './result.ts';
import type { Rollout } from './rollOut.ts';
import { survey } from './survey.ts';
import { tables } from './tables.ts';
import { titleOf } from './title.ts';
import { until } from './until.ts';

export default defineModel({
  title: 'Release',
  version: 2,
  question:
    'A new model meets its customers, and may have a defect. How many of them are hurt before it is rolled back?',
  params,
  run,
  measures,
  headline: ['rolledBack', 'hurt', 'minutesToDetect', 'minutesToSafety'],
  show: ['strategy', 'defect', 'guardrail'],
  titleOf,
  describe: describeRelease,
  tables,
  data,
  presets,
  frames: { unit: 'minute', count: () => watchedMinutes + 1, until },
  survey,
  python,
});

/** One release in one world: all strategies meet the same requests and the same defect. */
function run(values: ReleaseParams): ReleaseResult {
  const { defect, users, traffic, six, chosen } = release(values);
  const laneOf = (rollout: Rollout): Lane => {
    const { looks: _looks, seen: _seen, ...lane } = rollout;
    return { ...lane, later: goOn(rollout, users, defect, values) };
  };
  const strategies: Record<StrategyName, Lane> = {
    bigBang: laneOf(six.bigBang),
    rolling: laneOf(six.rolling),
    blueGreen: laneOf(six.blueGreen),
    canary: laneOf(six.canary),
    shadow: laneOf(six.shadow),
    ab: laneOf(six.ab),
  };
  return {
    defect,
    guardrail: values.guardrail,
    requests: Int32Array.from({ length: watchedMinutes }, (_, m) => traffic.starts[m + 1] - traffic.starts[m]),
    strategies,
    chosen: values.strategy === 'onCall' ? laneOf(chosen) : strategies[values.strategy],
    seen: chosen.seen,
  };
}
