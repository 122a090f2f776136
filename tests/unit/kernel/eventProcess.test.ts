import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomial, poisson } from '../../../simulations/lib/draw.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { type EventLook, eventProcess } from '../../../simulations/lib/sequential/eventProcess.ts';

const look = fc.record({
  n: fc.integer({ min: 0, max: 500 }),
  controlN: fc.integer({ min: 0, max: 500 }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  controlShare: fc.double({ min: 0, max: 1, noNaN: true }),
});
const looks = fc.array(look, { minLength: 1, maxLength: 30 }).map((list) =>
  list.map(
    ({ n, controlN, share, controlShare }): EventLook => ({
      n,
      controlN,
      x: Math.floor(share * n),
      controlX: Math.floor(controlShare * controlN),
    }),
  ),
);

/** Whether two arms with the same rate of events are alarmed at level `alpha` under a schedule of weights. */
function alarmed(seed: number, alpha: number, weights: readonly number[], rate: number, perLook: number): boolean {
  const chance = rng(seed, 'null');
  const process = eventProcess();
  return weights.some((weight) => {
    const n = poisson(chance, perLook * weight);
    const controlN = poisson(chance, perLook * (1 - weight));
    const evidence = process({
      n,
      controlN,
      x: binomial(chance, n, rate),
      controlX: binomial(chance, controlN, rate),
    });
    return evidence >= Math.log(1 / alpha);
  });
}

describe('the e-process of events in two arms', () => {
  const schedules: [string, (k: number) => number[], number, number][] = [
    ['steps', () => [0.01, 0.05, 0.1, 0.25, 0.5].flatMap((w) => new Array<number>(10).fill(w)), 0.002, 600],
    ['any weights', (k) => Array.from({ length: 40 }, () => rng(k, 'weights').uniform()), 0.01, 200],
    ['weights that jump', (k) => Array.from({ length: 40 }, (_, i) => ((i * 7 + k) % 10) / 10), 0.05, 60],
    ['rare looks', (k) => Array.from({ length: 5 }, (_, i) => 0.05 + 0.9 * rng(k, 'w', i).uniform()), 0.02, 2000],
  ];

  it.each(schedules)(
    'alarms without a defect in at most 5 % of 2000 runs, plus three standard errors: %s',
    (_, weights, rate, perLook) => {
      const runs = 2000;
      let alarms = 0;
      for (let k = 0; k < runs; k++) if (alarmed(k, 0.05, weights(k), rate, perLook)) alarms += 1;
      expect(alarms / runs).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs));
    },
  );

  it('is the mean over the odds of the products of its steps', () => {
    fc.assert(
      fc.property(looks, (list) => {
        const odds = [1.5, 4];
        const process = eventProcess(odds);
        const ratios = odds.map(() => 0);
        for (const { n, x, controlN, controlX } of list) {
          const evidence = process({ n, x, controlN, controlX });
          odds.forEach((t, k) => {
            const q = n + controlN > 0 ? n / (n + controlN) : 0;
            ratios[k] += x * Math.log(t) - (x + controlX) * Math.log(1 + q * (t - 1));
          });
          const top = Math.max(...ratios);
          const mean = top + Math.log(ratios.reduce((sum, r) => sum + Math.exp(r - top), 0) / odds.length);
          expect(evidence).toBeCloseTo(mean, 8);
        }
      }),
    );
  });

  it('rises with every event of the watched arm and falls with every event of its control', () => {
    const after = (x: number, controlX: number) => eventProcess()({ n: 100, x, controlN: 300, controlX });
    for (let k = 0; k < 20; k++) {
      expect(after(k + 1, 5)).toBeGreaterThan(after(k, 5));
      expect(after(5, k + 1)).toBeLessThan(after(5, k));
    }
  });

  it('does not change where nothing was asked, or all was asked of one arm', () => {
    const process = eventProcess();
    const before = process({ n: 10, x: 3, controlN: 90, controlX: 1 });
    expect(process({ n: 0, x: 0, controlN: 0, controlX: 0 })).toBe(before);
    expect(process({ n: 50, x: 7, controlN: 0, controlX: 0 })).toBeCloseTo(before, 12);
    expect(process({ n: 0, x: 0, controlN: 50, controlX: 7 })).toBeCloseTo(before, 12);
  });

  it('stays finite under evidence beyond the largest number', () => {
    const process = eventProcess();
    for (let k = 0; k < 50; k++) process({ n: 1000, x: 1000, controlN: 1000, controlX: 0 });
    expect(process({ n: 1, x: 1, controlN: 1, controlX: 0 })).toBeGreaterThan(1000);
    expect(Number.isFinite(process({ n: 1, x: 1, controlN: 1, controlX: 0 }))).toBe(true);
  });

  it.each([
    { n: 5, x: 6, controlN: 5, controlX: 0 },
    { n: 5, x: -1, controlN: 5, controlX: 0 },
    { n: 5, x: 1, controlN: 5, controlX: 6 },
    { n: Infinity, x: 1, controlN: 5, controlX: 0 },
    { n: 5, x: Number.NaN, controlN: 5, controlX: 0 },
    { n: 5, x: 1, controlN: -1, controlX: -1 },
  ])('refuses counts that cannot be: %o', (impossible) => {
    expect(() => eventProcess()(impossible)).toThrow(/eventProcess: got/);
  });
});
