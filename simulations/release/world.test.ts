import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { params as declared, type ReleaseParams, watchedMinutes } from './params.ts';
import { type Memory, serve } from './serve.ts';
import { bits, drawTraffic, type Traffic } from './traffic.ts';
import { drawUsers, userCount } from './users.ts';

const given: ReleaseParams = { ...defaults(declared), seed: 5 };
const users = drawUsers(given.seed);
const crash = drawTraffic(users, 'crash', given);
const minutes = Array.from({ length: watchedMinutes }, (_, minute) => minute);

const emptyMemory = (): Memory => ({ exposed: new Uint8Array(userCount), hurt: new Int32Array(userCount) });

function share(traffic: Traffic, bit: number): number {
  return traffic.events.reduce((sum, events) => sum + ((events & bit) === 0 ? 0 : 1), 0) / traffic.events.length;
}

describe('the requests', () => {
  it('and what becomes of them under the old version stay bit for bit when the defect changes', () => {
    const old = (traffic: Traffic) => traffic.events.map((events) => events & 0b01010101);
    for (const defect of ['none', 'latency', 'small', 'skew', 'quality'] as const) {
      const other = drawTraffic(users, defect, given);
      expect(other.user).toEqual(crash.user);
      expect(other.ticket).toEqual(crash.ticket);
      expect(old(other)).toEqual(old(crash));
    }
  });

  it('stay the same under another strategy, guardrail, ladder or price', () => {
    const other: ReleaseParams = {
      ...given,
      strategy: 'bigBang',
      guardrail: 'fixed',
      ladder: 'held25',
      replicaHour: 3,
    };
    expect(drawTraffic(users, 'crash', other)).toEqual(crash);
  });

  it('only gain bad events as the defect grows', () => {
    const small = drawTraffic(users, 'small', { ...given, size: 1 });
    const large = drawTraffic(users, 'small', { ...given, size: 2 });
    small.events.forEach((events, i) => {
      expect(events & ~large.events[i]).toBe(0);
    });
  });

  it('fail, are slow, wrong and predicted late at the declared rates, within four standard errors', () => {
    const rates: [number, number][] = [
      [bits.error, 0.002],
      [2 * bits.error, 0.022],
      [bits.slow, 0.001],
      [bits.wrong, 0.05],
      [bits.late, 0.2],
    ];
    for (const [bit, rate] of rates)
      expect(Math.abs(share(crash, bit) - rate)).toBeLessThan(4 * Math.sqrt((rate * (1 - rate)) / crash.events.length));
  });

  it('crash in one segment and nowhere else', () => {
    const inside = { requests: 0, errors: 0 };
    const outside = { requests: 0, errors: 0 };
    crash.events.forEach((events, i) => {
      const part = users.remote[crash.user[i]] === 1 ? inside : outside;
      part.requests += 1;
      if (events & (2 * bits.error)) part.errors += 1;
    });
    expect(inside.errors / inside.requests).toBeGreaterThan(0.1);
    expect(outside.errors / outside.requests).toBeLessThan(0.004);
  });

  it('come from few users often and from most hardly ever', () => {
    const counts = new Float64Array(userCount);
    for (const user of crash.user) counts[user] += 1;
    expect(counts[0] / crash.user.length).toBeCloseTo(1 / 10.48, 2);
    expect(counts.filter((count) => count === 0).length).toBeGreaterThan(userCount / 4);
  });

  it('swing with the day, and failures swing more', () => {
    const swinging = drawTraffic(users, 'none', { ...given, dayCycle: 50, requestsPerMinute: 6000 });
    const first = swinging.starts[30];
    const last = swinging.starts[120] - swinging.starts[90];
    const errors = (from: number, to: number) =>
      swinging.events.subarray(from, to).reduce((sum, events) => sum + (events & 1), 0) / (to - from);
    expect(last / first).toBeGreaterThan(1.1);
    expect(errors(swinging.starts[90], swinging.starts[120]) / errors(0, first)).toBeGreaterThan(last / first);
  });
});

describe('a minute of traffic', () => {
  const weights = fc.double({ min: 0, max: 1, noNaN: true });

  it('is answered whole: what the new and the old version serve add up to its requests, at any weights', () => {
    fc.assert(
      fc.property(fc.nat(watchedMinutes - 1), weights, weights, (minute, before, after) => {
        const { candidate, control } = serve(crash, minute, (t) => (t < minute + 0.3 ? before : after), emptyMemory());
        expect(candidate.requests + control.requests).toBe(crash.starts[minute + 1] - crash.starts[minute]);
      }),
    );
  });

  it('goes to the new version whole at weight 1, and not at all at weight 0', () => {
    for (const minute of minutes) {
      expect(serve(crash, minute, () => 1, emptyMemory()).control.requests).toBe(0);
      expect(serve(crash, minute, () => 0, emptyMemory()).candidate.requests).toBe(0);
    }
  });
});

describe('users who keep their version', () => {
  /** The users whom the new version answers in some minutes at a weight. */
  function met(weight: number, from: number, to: number): Uint8Array {
    const memory = emptyMemory();
    for (let minute = from; minute < to; minute++) serve(crash, minute, () => weight, memory);
    return memory.exposed;
  }

  it('only ever move from old to new when the weight rises', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const before = met(low, 0, 20);
        const after = met(high, 0, 20);
        before.forEach((exposed, user) => {
          if (exposed === 1) expect(after[user]).toBe(1);
        });
      }),
      { numRuns: 20 },
    );
  });

  it('never change arm while the weight stays', () => {
    const arms = new Map<number, boolean>();
    for (let i = 0; i < crash.user.length; i++) {
      const isNew = crash.ticket[i] < 0.25;
      expect(arms.get(crash.user[i]) ?? isNew).toBe(isNew);
      arms.set(crash.user[i], isNew);
    }
  });

  it('are dealt anew for each request when they do not', () => {
    const loose = drawTraffic(users, 'crash', { ...given, sticky: false });
    const busiest = loose.ticket.filter((_, i) => loose.user[i] === 0);
    const inside = busiest.filter((ticket) => ticket < 0.25).length / busiest.length;
    expect(Math.abs(inside - 0.25)).toBeLessThan(4 * Math.sqrt(0.1875 / busiest.length));
    expect(loose.user).toEqual(crash.user);
    expect(loose.events).toEqual(crash.events);
  });
});
