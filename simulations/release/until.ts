import type { ReleaseParams } from './params.ts';
import type { Lane, ReleaseResult } from './result.ts';

/** The release up to a minute, with other minutes to come. */
export function until(result: ReleaseResult, _: ReleaseParams, minute: number): ReleaseResult {
  const { strategies, chosen, seen } = result;
  const { bigBang, rolling, blueGreen, canary, shadow, ab } = strategies;
  const cut = (lane: Lane) => laneUntil(lane, minute);
  return {
    ...result,
    requests: other(result.requests, minute),
    strategies: {
      bigBang: cut(bigBang),
      rolling: cut(rolling),
      blueGreen: cut(blueGreen),
      canary: cut(canary),
      shadow: cut(shadow),
      ab: cut(ab),
    },
    chosen: cut(chosen),
    seen: { candidate: seen.candidate.slice(0, minute), control: seen.control.slice(0, minute) },
  };
}

function laneUntil(lane: Lane, minute: number): Lane {
  const { evidence, alarm, stoppedAt, safeAt } = lane;
  const stopped = stoppedAt !== null && stoppedAt <= minute;
  return {
    ...lane,
    weights: lane.weights.map((weight, at) => (at < minute ? weight : 1 - weight)),
    exposedBy: other(lane.exposedBy, minute),
    hurtBy: other(lane.hurtBy, minute),
    badBy: other(lane.badBy, minute),
    evidence: {
      ...evidence,
      curves: evidence.curves.map(({ sign, values }) => ({ sign, values: values.slice(0, minute) })),
    },
    alarm: alarm !== null && alarm.minute <= minute ? alarm : null,
    stoppedAt: stopped ? stoppedAt : null,
    safeAt: safeAt === null || safeAt <= minute ? (stopped ? safeAt : null) : safeAt + 5,
    hurt: lane.hurt + 1,
    exposed: lane.exposed + 1,
    usersHurt: lane.usersHurt + 1,
    usersExposed: lane.usersExposed + 1,
    cost: lane.cost + 1,
    endShare: 1 - lane.endShare,
    later: { knownAfter: null, hurt: lane.later.hurt + 1 },
  };
}

/** Counts of minutes, others from the one on that is still to come. */
function other(counts: Int32Array, known: number): Int32Array {
  return counts.map((count, minute) => (minute < known ? count : 2 * count + 1));
}
