import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adwin } from '../../../simulations/lib/detectors/adwin.ts';
import { ddm } from '../../../simulations/lib/detectors/ddm.ts';
import { pageHinkley } from '../../../simulations/lib/detectors/pageHinkley.ts';
import { bernoulli } from '../../../simulations/lib/draw.ts';
import { erlangB, meanWaitSingleServer, steadyState } from '../../../simulations/lib/queues/erlang.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { bayesThreshold, cheapestThreshold, costAt } from '../../../simulations/lib/scoring/costThreshold.ts';
import { mlTestScore } from '../../../simulations/lib/scoring/mlTestScore.ts';
import { forecast, inner, seed } from './arbitrary.ts';

const errors = (s: number, rate: (i: number) => number): number[] => {
  const draw = rng(s, 'errors');
  return Array.from({ length: 1500 }, (_, i) => bernoulli(draw, rate(i)));
};

describe('drift detectors', () => {
  it('see a jump of the error rate, and only after it', () => {
    const x = errors(1, (i) => (i < 800 ? 0.1 : 0.5));
    const first = (update: (value: number) => boolean | string): number =>
      x.map(update).findIndex((said) => said === true || said === 'drift');
    for (const found of [first(adwin().update), first(ddm()), first(pageHinkley({ threshold: 20, mode: 'up' }))]) {
      expect(found).toBeGreaterThan(800);
      expect(found).toBeLessThan(1000);
    }
  });

  it('say the same about a beginning whatever comes after', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: 1, max: 1499 }), (s, cut) => {
        const x = errors(s, (i) => (i % 700 < 350 ? 0.1 : 0.4));
        const starts = [() => adwin({ clock: 8 }).update, () => ddm(), () => pageHinkley({ threshold: 10 })];
        for (const start of starts) {
          const said = (values: number[]): unknown[] => {
            const update: (value: number) => unknown = start();
            return values.map((value) => update(value));
          };
          expect(said(x.slice(0, cut))).toEqual(said(x).slice(0, cut));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('by adaptive window keep the sum of what is in it', () => {
    const x = errors(3, (i) => (i < 700 ? 0.1 : 0.6));
    const detector = adwin();
    for (const value of x) detector.update(value);
    const kept = x.slice(x.length - detector.width());
    const total = kept.reduce((a, b) => a + b, 0);
    expect(detector.total()).toBe(total);
    expect(detector.variance()).toBeCloseTo(total - (total * total) / kept.length, 6);
  });
});

describe('queues', () => {
  const queue = fc.record({
    servers: fc.integer({ min: 1, max: 40 }),
    rho: fc.double({ min: 0.05, max: 0.98, noNaN: true }),
  });

  it('follow the law of Little, and wait less with more servers of the same load', () => {
    fc.assert(
      fc.property(queue, ({ servers, rho }) => {
        const one = steadyState({ arrivalRate: rho * servers, serviceRate: 1, servers });
        const more = steadyState({ arrivalRate: rho * servers, serviceRate: 1, servers: servers + 1 });
        expect(one.meanQueueLength).toBeCloseTo(rho * servers * one.meanWait, 9);
        expect(more.meanWait).toBeLessThan(one.meanWait);
        expect(one.erlangB).toBeLessThanOrEqual(one.waitProbability);
      }),
    );
  });

  it('have quantiles that rise, and those of one server are exponential', () => {
    fc.assert(
      fc.property(queue, inner, inner, ({ servers, rho }, p, q) => {
        const state = steadyState({ arrivalRate: rho * servers, serviceRate: 1, servers });
        for (const of of [state.waitQuantile, state.sojournQuantile])
          expect(of(Math.max(p, q))).toBeGreaterThanOrEqual(of(Math.min(p, q)) * (1 - 1e-9));
        const single = steadyState({ arrivalRate: rho, serviceRate: 1, servers: 1 });
        expect(single.sojournQuantile(p) * (1 - rho)).toBeCloseTo(-Math.log(1 - p), 6);
      }),
    );
  });

  it('with exponential service agree with the formula for any service', () => {
    expect(meanWaitSingleServer(0.8, 1, 1)).toBeCloseTo(
      steadyState({ arrivalRate: 0.8, serviceRate: 1, servers: 1 }).meanWait,
      9,
    );
    expect(meanWaitSingleServer(0.8, 1, 0)).toBeCloseTo(meanWaitSingleServer(0.8, 1, 1) / 2, 9);
    expect(erlangB(2, 1)).toBeCloseTo(2 / 3, 12);
  });
});

describe('decisions', () => {
  const costs = fc.record({
    falsePositive: fc.double({ min: 0.1, max: 10, noNaN: true }),
    falseNegative: fc.double({ min: 0.1, max: 10, noNaN: true }),
  });

  it('cost least, in hindsight, at the threshold that is named', () => {
    fc.assert(
      fc.property(forecast, costs, inner, ({ y, p }, c, other) => {
        const best = cheapestThreshold(y, p, c);
        expect(costAt(y, p, best.threshold, c)).toBe(best.cost);
        for (const threshold of [other, bayesThreshold(c), 0, Number.POSITIVE_INFINITY])
          expect(costAt(y, p, threshold, c)).toBeGreaterThanOrEqual(best.cost - 1e-9);
      }),
    );
  });

  it('do not change when both costs do', () => {
    fc.assert(
      fc.property(costs, (c) => {
        const dear = { falsePositive: 4 * c.falsePositive, falseNegative: 4 * c.falseNegative };
        expect(bayesThreshold(dear)).toBe(bayesThreshold(c));
      }),
    );
  });
});

describe('the ML Test Score', () => {
  it('is the weakest section, so that more tests elsewhere do not raise it', () => {
    const none = [0, 0, 0, 0, 0, 0, 0] as const;
    const all = [2, 2, 2, 2, 2, 2, 2] as const;
    expect(mlTestScore({ data: all, model: all, infrastructure: all, monitoring: none }).final).toBe(0);
    expect(mlTestScore({ data: all, model: all, infrastructure: all, monitoring: all }).final).toBe(7);
  });
});
