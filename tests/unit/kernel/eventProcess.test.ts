import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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

describe('the e-process of events in two arms', () => {
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
