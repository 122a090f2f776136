import { dailyRegret } from '../lib/drifting/costs.ts';
import type { Policy, PolicyKind } from '../lib/drifting/policy.ts';
import type { ServedYear, Version } from '../lib/drifting/served.ts';
import { type DriftingWorld, drawDriftingWorld, productionDays } from '../lib/drifting/world.ts';
import { firstVersion, serveYear } from '../lib/drifting/year.ts';
import { judge, weeklyMeans } from './judge.ts';
import type { DriftParams } from './params.ts';
import type { PolicyYear } from './result.ts';

/** The policy of a kind, with the options that all policies share. */
export function policyOf(kind: PolicyKind, params: DriftParams): Policy {
  const { learner, everyDays, windowDays, labelDelayDays, gate, alarmsAllowed: alarmsPerYear } = params;
  return { kind, learner, everyDays, windowDays, labelDelayDays, gate, alarmsPerYear };
}

/** A world, and a year in it under the first policy. */
export interface Served {
  world: DriftingWorld;
  first: Version;
  year: ServedYear;
}

/** Draws the world and serves a year in it. */
export function serve(params: DriftParams): Served {
  const world = drawDriftingWorld(params);
  const policy = policyOf(params.policy, params);
  const first = firstVersion(world, policy);
  return { world, first, year: serveYear(world, policy, first) };
}

/** What a year was worth, and what it cost. */
export function policyYear(world: DriftingWorld, year: ServedYear, params: DriftParams): PolicyYear {
  const { missedCost: missed, needlessCost: needless, retrainCost, onsetDay } = params;
  const daily = dailyRegret(world, year.predicted, { from: 0, to: productionDays }, { missed, needless });
  const regretBefore = new Float64Array(productionDays + 1);
  for (let day = 0; day < productionDays; day++) regretBefore[day + 1] = regretBefore[day] + daily[day];
  const regret = regretBefore[productionDays];
  const retrains = year.retrainings.length;
  return {
    ...judge(world, year.predicted, onsetDay),
    meanPrediction: weeklyMeans(year.predicted),
    regretBefore,
    regret,
    retrains,
    total: regret + retrains * retrainCost,
    retrainings: year.retrainings,
    corrections: year.corrections,
  };
}
