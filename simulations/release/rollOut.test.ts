import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { defectOf } from './defects.ts';
import { params as declared, type GuardrailName, type ReleaseParams, watchedMinutes } from './params.ts';
import { drawPast } from './past.ts';
import type { LaneName } from './result.ts';
import { type Rollout, rollOut } from './rollOut.ts';
import { drawTraffic, type Traffic } from './traffic.ts';
import { drawUsers } from './users.ts';

const names: LaneName[] = ['bigBang', 'rolling', 'blueGreen', 'canary', 'shadow', 'ab', 'onCall'];
const guardrails: GuardrailName[] = ['fixed', 'peeking', 'eProcess', 'kayenta'];
const given: ReleaseParams = { ...defaults(declared), plan: '20a45a70r' };

const trafficOf = (params: ReleaseParams) => drawTraffic(drawUsers(params.seed), defectOf(params), params);
const laneOf = (name: LaneName, params: ReleaseParams, traffic = trafficOf(params)) =>
  rollOut(name, traffic, drawPast(params), params);

/** The same requests until a minute, and others with other outcomes after it. */
function changedAfter(traffic: Traffic, minute: number): Traffic {
  const from = traffic.starts[minute];
  return {
    ...traffic,
    events: traffic.events.map((events, i) => (i < from ? events : events ^ 255)),
    ticket: traffic.ticket.map((ticket, i) => (i < from ? ticket : 1 - ticket)),
  };
}

/** All that can be said of a lane after so many minutes. */
function until({ alarm, stoppedAt, evidence, seen, weights, exposedBy, hurtBy }: Rollout, minute: number) {
  return {
    alarm: alarm !== null && alarm.minute <= minute ? alarm : null,
    stoppedAt: stoppedAt !== null && stoppedAt <= minute ? stoppedAt : null,
    curves: evidence.curves.map(({ values }) => values.slice(0, minute)),
    seen: seen.candidate.slice(0, minute),
    weights: weights.slice(0, minute),
    exposedBy: exposedBy.slice(0, minute),
    hurtBy: hurtBy.slice(0, minute),
  };
}

describe('a guardrail', () => {
  it.each(guardrails)('uses nothing that comes later, whatever the strategy: %s', (guardrail) => {
    for (const defect of ['crash', 'small'] as const) {
      const params: ReleaseParams = { ...given, guardrail, defect };
      const traffic = trafficOf(params);
      const lanes = names.map((name) => laneOf(name, params, traffic));
      for (const minute of [1, 13, 60]) {
        const other = changedAfter(traffic, minute);
        for (const lane of lanes) expect(until(laneOf(lane.name, params, other), minute)).toEqual(until(lane, minute));
      }
    }
  });

  it('acts from the minute after the alarm: until then the strategy goes on', () => {
    const { stoppedAt, exposedBy } = laneOf('blueGreen', { ...given, switchSeconds: 0 });
    expect(stoppedAt).toBeGreaterThan(0);
    expect(exposedBy[(stoppedAt ?? 0) - 1]).toBeGreaterThan(0);
    expect(exposedBy[stoppedAt ?? 0]).toBe(0);
  });

  it('does not stop while nobody is asked to', () => {
    const lane = laneOf('onCall', { ...given, plan: '' });
    expect(lane.stoppedAt).toBeNull();
    expect(lane.seen.candidate).toHaveLength(watchedMinutes);
  });
});

describe('a rollback', () => {
  it('leaves nobody with the new version when its time is over, and everybody before where it is sudden', () => {
    for (const name of names.filter((lane) => lane !== 'shadow')) {
      const { safeAt, stoppedAt, exposedBy } = laneOf(name, { ...given, switchSeconds: 90 });
      expect(safeAt, name).not.toBeNull();
      const over = Math.ceil(safeAt ?? 0);
      expect(Array.from(exposedBy.slice(over)), name).toEqual(new Array(Math.max(0, watchedMinutes - over)).fill(0));
      expect((safeAt ?? 0) - (stoppedAt ?? 0), name).toBeCloseTo(
        { bigBang: 20, rolling: 15 }[name as string] ?? 1.5,
        9,
      );
    }
  });

  it('of a rolling release takes the new version away evenly', () => {
    const { stoppedAt, exposedBy, weights } = laneOf('rolling', { ...given, requestsPerMinute: 6000, sticky: false });
    const weight = weights[(stoppedAt ?? 0) - 1];
    for (let k = 0; k < 15; k++) {
      const expected = 6000 * weight * (1 - (k + 0.5) / 15);
      expect(Math.abs(exposedBy[(stoppedAt ?? 0) + k] - expected)).toBeLessThan(5 * Math.sqrt(expected) + 5);
    }
  });

  it('keeps to its time: twice the time of a big-bang is about twice the exposure after the alarm', () => {
    const after = (redeployMinutes: number) => {
      const { exposed, exposedBy, stoppedAt } = laneOf('bigBang', { ...given, redeployMinutes });
      return exposed - exposedBy.slice(0, stoppedAt ?? 0).reduce((sum, n) => sum + n, 0);
    };
    expect(after(40) / after(20)).toBeCloseTo(2, 1);
    expect(after(0)).toBe(0);
  });
});

describe('the weights', () => {
  it('of a canary follow its ladder and its steps', () => {
    const { weights } = laneOf('canary', { ...given, defect: 'none', stepMinutes: 7 });
    expect([0, 6, 7, 14, 21, 28, 35, 119].map((minute) => weights[minute])).toEqual([
      0.01, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 1,
    ]);
  });

  it('on call follow the decisions, from the minute they are made at', () => {
    const { weights, stoppedAt } = laneOf('onCall', given);
    expect([0, 19, 20, 44, 45, 69].map((minute) => weights[minute])).toEqual([0.01, 0.01, 0.05, 0.05, 0.1, 0.1]);
    expect(stoppedAt).toBe(70);
  });

  it('on call with the moves of the automatic canary serve as it does', () => {
    const auto = laneOf('canary', given);
    const plan = `10a20a30a40a50a${auto.stoppedAt}r`;
    const moves = plan.match(/\d+[ar]/g)?.filter((move) => Number.parseInt(move, 10) <= (auto.stoppedAt ?? 0));
    const copied = laneOf('onCall', { ...given, plan: moves?.join('') ?? '' });
    expect(copied.exposedBy).toEqual(auto.exposedBy);
    expect(copied.hurt).toBe(auto.hurt);
  });

  it('on call may be taken back before anybody is served, or when all is over', () => {
    expect(laneOf('onCall', { ...given, plan: '0r' }).exposed).toBe(0);
    const late = laneOf('onCall', { ...given, plan: '120r' });
    expect(late.stoppedAt).toBe(120);
    expect(late.exposed).toBe(laneOf('onCall', { ...given, plan: '' }).exposed);
  });
});

describe('a shadow', () => {
  it.each(guardrails)(
    'exposes and hurts nobody and costs twice one version, exactly, for every seed: %s',
    (guardrail) => {
      for (let seed = 0; seed < 3; seed++) {
        const { exposed, hurt, usersExposed, cost } = laneOf('shadow', { ...given, guardrail, seed });
        expect([exposed, hurt, usersExposed]).toEqual([0, 0, 0]);
        expect(cost).toBeCloseTo(2 * 10 * 2 * given.replicaHour, 9);
      }
    },
  );

  it('compares predictions only where they differ: without skew that evidence never rises', () => {
    const { evidence } = laneOf('shadow', { ...given, defect: 'quality' });
    const predictions = evidence.curves.find(({ sign }) => sign === 'predictions')?.values ?? [];
    expect(predictions).toHaveLength(watchedMinutes);
    expect(Math.max(...predictions)).toBeLessThanOrEqual(0);
  });
});

describe('the price', () => {
  const cost = (name: LaneName, params: Partial<ReleaseParams> = {}) => laneOf(name, { ...given, ...params }).cost;

  it('of replacing in place is that of one version, of blue-green twice that while both exist', () => {
    const one = 10 * 2 * given.replicaHour;
    expect(cost('bigBang')).toBeCloseTo(one, 9);
    expect(cost('rolling')).toBeCloseTo(one, 9);
    expect(cost('blueGreen', { defect: 'none' })).toBeCloseTo(2 * one, 9);
    const { safeAt } = laneOf('blueGreen', given);
    expect(cost('blueGreen')).toBeCloseTo(one * (1 + Math.ceil(safeAt ?? 0) / watchedMinutes), 9);
  });

  it('goes with the price of a replica', () => {
    expect(cost('canary', { replicaHour: 1 })).toBeCloseTo(2 * cost('canary', { replicaHour: 0.5 }), 9);
    expect(cost('canary', { replicaHour: 0 })).toBe(0);
  });
});
