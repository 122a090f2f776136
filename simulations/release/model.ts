import { defineModel } from '../lib/define.ts';
import { defectOf } from './defects.ts';
import { describeRelease } from './describe.ts';
import { goOn } from './later.ts';
import { measures } from './measures.ts';
import { params, type ReleaseParams, type StrategyName, watchedMinutes } from './params.ts';
import { drawPast } from './past.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { Lane, LaneName, ReleaseResult } from './result.ts';
import { type Rollout, rollOut } from './rollOut.ts';
import { survey } from './survey.ts';
import { tables } from './tables.ts';
import { drawTraffic } from './traffic.ts';
import { drawUsers } from './users.ts';

export default defineModel({
  title: 'Release',
  version: 2,
  question: 'The new model crashes on 2 % of the parcels. How many customers are hurt before it is rolled back?',
  params,
  run,
  measures,
  headline: ['hurt', 'minutesToDetect', 'minutesToSafety'],
  show: ['strategy', 'defect', 'guardrail'],
  describe: describeRelease,
  tables,
  presets,
  frames: { unit: 'minute', count: () => watchedMinutes + 1 },
  survey,
  python,
});

/** One release in one world: all strategies meet the same requests and the same defect. */
function run(values: ReleaseParams): ReleaseResult {
  const defect = defectOf(values);
  const users = drawUsers(values.seed);
  const traffic = drawTraffic(users, defect, values);
  const past = drawPast(values);
  const roll = (name: LaneName) => rollOut(name, traffic, past, values);
  const laneOf = (rollout: Rollout): Lane => {
    const { looks: _looks, seen: _seen, ...lane } = rollout;
    return { ...lane, later: goOn(rollout, users, defect, values) };
  };
  const six = {
    bigBang: roll('bigBang'),
    rolling: roll('rolling'),
    blueGreen: roll('blueGreen'),
    canary: roll('canary'),
    shadow: roll('shadow'),
    ab: roll('ab'),
  };
  const strategies: Record<StrategyName, Lane> = {
    bigBang: laneOf(six.bigBang),
    rolling: laneOf(six.rolling),
    blueGreen: laneOf(six.blueGreen),
    canary: laneOf(six.canary),
    shadow: laneOf(six.shadow),
    ab: laneOf(six.ab),
  };
  const chosen = values.strategy === 'onCall' ? roll('onCall') : six[values.strategy];
  return {
    defect,
    guardrail: values.guardrail,
    requests: Int32Array.from({ length: watchedMinutes }, (_, m) => traffic.starts[m + 1] - traffic.starts[m]),
    strategies,
    chosen: values.strategy === 'onCall' ? laneOf(chosen) : strategies[values.strategy],
    seen: chosen.seen,
    exported: [...new Set([...Object.values(six), chosen])].flatMap(({ looks }) => looks),
  };
}
