import { startLedger } from './ledger.ts';
import { type ReleaseParams, watchedMinutes } from './params.ts';
import type { Past } from './past.ts';
import type { Lane, LaneName, Look, Seen } from './result.ts';
import { mirror, serve } from './serve.ts';
import { type Strategy, strategyOf, usualReplicas } from './strategies.ts';
import type { Traffic } from './traffic.ts';
import { startWatch } from './watch.ts';

/** What a strategy does with the traffic of the two hours; the days after them are not its business. */
export interface Rollout extends Omit<Lane, 'later'> {
  seen: Seen;
  looks: Look[];
}

/** Minute after minute: requests are served, the guardrail looks, and what is decided acts from the next minute on. */
export function rollOut(name: LaneName, traffic: Traffic, past: Past, params: ReleaseParams): Rollout {
  const strategy = strategyOf(name, params);
  const { mirrors, stoppedBy } = strategy;
  const watch = startWatch(name, past, params);
  const ledger = startLedger();
  let alarm: Lane['alarm'] = null;
  let stoppedAt: number | null = null;
  const weights: number[] = [];
  let weight = 0;
  let held = 0;
  let replicaMinutes = 0;

  for (let minute = 0; minute < watchedMinutes; minute++) {
    if (stoppedBy !== 'guardrail' && stoppedBy.minute === minute) stoppedAt = minute;
    if (stoppedAt === null) weight = strategy.weight(minute - held);
    weights.push(weight);
    const weightAt = stoppedAt === null ? () => weight : leaving(strategy, weight, stoppedAt);
    const served = mirrors ? mirror(traffic, minute) : serve(traffic, minute, weightAt, ledger.memory);
    if (!mirrors) ledger.enter(minute, served);
    replicaMinutes += replicasOf(strategy, weight, minute, stoppedAt);
    if (stoppedAt !== null) continue;
    const verdict = watch.look(minute, served, weight);
    if (verdict.action === 'hold' && name === 'canary') held += params.stepMinutes;
    if (verdict.action === 'rollBack') {
      alarm ??= { minute: minute + 1, by: verdict.by };
      if (stoppedBy === 'guardrail') stoppedAt = minute + 1;
    }
  }
  if (stoppedBy !== 'guardrail' && stoppedBy.minute === watchedMinutes) stoppedAt = watchedMinutes;

  return {
    name,
    weights,
    ...ledger.totals(),
    seen: watch.seen,
    evidence: watch.evidence,
    alarm,
    stoppedAt,
    safeAt: stoppedAt === null ? null : mirrors ? 0 : stoppedAt + strategy.rollbackMinutes,
    cost: (replicaMinutes / 60) * params.replicaHour,
    endShare: stoppedAt === null ? weight : 0,
    looks: watch.looks,
  };
}

/** The weight at a time after a rollback began. */
function leaving({ leaves, rollbackMinutes }: Strategy, weight: number, stoppedAt: number): (time: number) => number {
  return (time) => {
    const left = 1 - (time - stoppedAt) / rollbackMinutes;
    if (!(left > 0)) return 0;
    return leaves === 'evenly' ? weight * left : weight;
  };
}

/** A mirror keeps running; the others need one version's replicas from the minute in which the rollback is over. */
function replicasOf(strategy: Strategy, weight: number, minute: number, stoppedAt: number | null): number {
  const over = stoppedAt !== null && minute >= stoppedAt + strategy.rollbackMinutes;
  return over && !strategy.mirrors ? usualReplicas() : strategy.replicas(weight);
}
