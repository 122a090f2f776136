import { readMoves } from '../lib/params/moves.ts';
import { ladders } from './ladders.ts';
import { params as declared, type ReleaseParams } from './params.ts';
import type { LaneName } from './result.ts';

/** How a new version meets the traffic, as long as nobody stops it. */
export interface Strategy {
  /** Share of the users whom the new version serves after so many minutes of its rollout. */
  weight: (minutes: number) => number;
  /** Whether the new version only gets copies of the requests, and serves nobody. */
  mirrors: boolean;
  /** What stops it: the guardrail, or a person at a minute. */
  stoppedBy: 'guardrail' | { minute: number | null };
  /** Minutes from the decision until nobody is served by the new version, all at once at their end or evenly over them. */
  rollbackMinutes: number;
  leaves: 'atOnce' | 'evenly';
  /** Replicas that run at a weight, until the rollback is over. */
  replicas: (weight: number) => number;
}

const replicaCount = 10;
const minutesPerReplica = 3;

/** Replicas that run when only one version does. */
export const usualReplicas = () => replicaCount;

export function strategyOf(name: LaneName, params: ReleaseParams): Strategy {
  const { redeployMinutes, rollingBackMinutes, switchSeconds, stepMinutes } = params;
  const ladder: readonly number[] = ladders[params.ladder];
  const step = (k: number) => ladder[Math.min(k, ladder.length - 1)] / 100;
  const common = { mirrors: false, stoppedBy: 'guardrail', leaves: 'atOnce' } as const;
  const bySwitch = { ...common, rollbackMinutes: switchSeconds / 60, replicas: enoughForBoth };
  switch (name) {
    case 'bigBang':
      return { ...common, weight: () => 1, rollbackMinutes: redeployMinutes, replicas: usualReplicas };
    case 'rolling':
      return {
        ...common,
        weight: (minutes) => Math.min(1, (Math.floor(minutes / minutesPerReplica) + 1) / replicaCount),
        rollbackMinutes: rollingBackMinutes,
        leaves: 'evenly',
        replicas: usualReplicas,
      };
    case 'blueGreen':
      return { ...bySwitch, weight: () => 1, replicas: twice };
    case 'canary':
      return { ...bySwitch, weight: (minutes) => step(Math.floor(minutes / stepMinutes)) };
    case 'shadow':
      return { ...common, mirrors: true, weight: () => 0, rollbackMinutes: 0, replicas: twice };
    case 'ab':
      return { ...bySwitch, weight: () => 0.5 };
    case 'onCall': {
      const decisions = readMoves(declared.plan, params.plan) ?? [];
      const back = decisions.find(({ action }) => action === 'r');
      const advances = decisions.filter(({ action }) => action === 'a');
      return {
        ...bySwitch,
        weight: (minutes) => step(advances.filter(({ at }) => at <= minutes).length),
        stoppedBy: { minute: back?.at ?? null },
      };
    }
  }
}

function twice(): number {
  return 2 * replicaCount;
}

/** Each version gets whole replicas for its share. */
function enoughForBoth(weight: number): number {
  const newOnes = Math.round(100 * weight);
  return Math.ceil((replicaCount * newOnes) / 100) + Math.ceil((replicaCount * (100 - newOnes)) / 100);
}
