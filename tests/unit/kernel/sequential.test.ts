import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bernoulli, normal } from '../../../simulations/lib/draw.ts';
import { powerAt, sampleSize, sampleSizeArcsine } from '../../../simulations/lib/power/twoProportions.ts';
import {
  newcombeDifference,
  twoProportionTest,
  waldDifference,
} from '../../../simulations/lib/proportions/difference.ts';
import {
  agrestiCoullInterval,
  clopperPearsonInterval,
  waldInterval,
  wilsonInterval,
} from '../../../simulations/lib/proportions/interval.ts';
import { rng } from '../../../simulations/lib/rng.ts';
import { confidenceSequence } from '../../../simulations/lib/sequential/confidenceSequence.ts';
import { crossing, groupSequential, looksOf } from '../../../simulations/lib/sequential/groupSequential.ts';
import { alwaysValidInterval, alwaysValidP, mixtureRatio } from '../../../simulations/lib/sequential/msprt.ts';
import { sprt } from '../../../simulations/lib/sequential/sprt.ts';

const counted = fc
  .integer({ min: 1, max: 500 })
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));

describe('intervals of a share', () => {
  it('hold the share, lie in [0, 1] and turn round with success and failure', () => {
    fc.assert(
      fc.property(counted, ({ x, n }) => {
        for (const interval of [wilsonInterval, clopperPearsonInterval, waldInterval, agrestiCoullInterval]) {
          const { low, high } = interval(x, n);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(low).toBeLessThanOrEqual(x / n + 1e-12);
          expect(high).toBeGreaterThanOrEqual(x / n - 1e-12);
          expect(high).toBeLessThanOrEqual(1);
          expect(interval(n - x, n).low).toBeCloseTo(1 - high, 9);
        }
      }),
    );
  });

  it('of a difference hold it, and change sign with the order', () => {
    fc.assert(
      fc.property(counted, counted, (a, b) => {
        for (const interval of [newcombeDifference, waldDifference]) {
          const there = interval(a, b);
          const back = interval(b, a);
          expect(there.low).toBeLessThanOrEqual(a.x / a.n - b.x / b.n + 1e-9);
          expect(there.low).toBeCloseTo(-back.high, 9);
        }
        if (a.x + b.x === 0 || a.x + b.x === a.n + b.n) return;
        expect(twoProportionTest(a, b).z).toBeCloseTo(-twoProportionTest(b, a).z, 9);
      }),
    );
  });
});

describe('the size of an experiment', () => {
  it('gives the power it was asked for, and grows as the difference shrinks', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 0.6, noNaN: true }),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (p1, ratio) => {
          const wide = { p1, p2: p1 + 0.1, ratio };
          const narrow = { p1, p2: p1 + 0.05, ratio };
          expect(powerAt(sampleSize(wide), wide)).toBeCloseTo(0.8, 4);
          expect(sampleSize(narrow)).toBeGreaterThan(sampleSize(wide));
          expect(sampleSizeArcsine(narrow) / sampleSize(narrow)).toBeCloseTo(1, 0);
        },
      ),
    );
  });

  it('is the published one for 5 % against 6 %', () => {
    expect(Math.ceil(sampleSize({ p1: 0.05, p2: 0.06 }))).toBe(8158);
  });
});

describe('tests that are looked at again and again', () => {
  it('have p-values that never rise, and intervals that leave 0 when they are small', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 1, maxLength: 50 }),
        (estimates) => {
          const variance = 0.1;
          const ratios = estimates.map((estimate) => mixtureRatio(estimate, variance, 0.5));
          const p = alwaysValidP(ratios);
          for (let i = 1; i < p.length; i++) expect(p[i]).toBeLessThanOrEqual(p[i - 1]);
          estimates.forEach((estimate, i) => {
            const { low, high } = alwaysValidInterval(estimate, variance, 0.5, 0.05);
            if (Math.abs(ratios[i] - 20) > 1e-6) expect(low > 0 || high < 0).toBe(ratios[i] > 20);
          });
        },
      ),
    );
  });

  it('hardly ever reject a truth, unlike a fixed bound', () => {
    let mixture = 0;
    let peeking = 0;
    for (let s = 0; s < 400; s++) {
      const draw = rng(s, 'peek');
      let sum = 0;
      let [rejected, peeked] = [false, false];
      for (let n = 1; n <= 500; n++) {
        sum += normal(draw);
        rejected ||= mixtureRatio(sum / n, 1 / n, 0.05) > 20;
        peeked ||= n >= 20 && Math.abs(sum) / Math.sqrt(n) > 1.96;
      }
      mixture += Number(rejected);
      peeking += Number(peeked);
    }
    expect(mixture / 400).toBeLessThan(0.05 + 0.033);
    expect(peeking / 400).toBeGreaterThan(0.25);
  });

  it('in groups spend alpha wholly, more slowly for O’Brien and Fleming', () => {
    for (const looks of [1, 2, 5, 14]) {
      const pocock = groupSequential(looksOf(looks), 'pocock');
      const slow = groupSequential(looksOf(looks), 'obrien-fleming');
      expect(pocock.cumulativeAlpha.at(-1)).toBeCloseTo(0.05, 9);
      expect(slow.cumulativeAlpha.at(-1)).toBeCloseTo(0.05, 9);
      expect(slow.cumulativeAlpha[0]).toBeLessThanOrEqual(pocock.cumulativeAlpha[0] + 1e-9);
      expect(slow.constant).toBeLessThanOrEqual(pocock.constant + 1e-9);
    }
    expect(groupSequential(looksOf(1), 'pocock').constant).toBeCloseTo(1.959964, 6);
  });

  it('at a fixed bound reject more often the more looks there are', () => {
    const peeking = crossing(looksOf(20), new Float64Array(20).fill(1.959964));
    for (let look = 1; look < 20; look++) expect(peeking[look]).toBeGreaterThan(peeking[look - 1]);
    expect(crossing(looksOf(10), new Float64Array(10).fill(1.959964))[9]).toBeCloseTo(0.193, 3);
  });

  it('have a p-value that meets alpha just where the interval touches 0', () => {
    const { halfWidth } = confidenceSequence(0, 0.01, 3000);
    expect(confidenceSequence(halfWidth, 0.01, 3000).p).toBeCloseTo(0.05, 9);
  });

  it('by Wald keep both error rates', () => {
    let [rejected, accepted] = [0, 0];
    for (let s = 0; s < 300; s++) {
      const draw = rng(s, 'wald');
      const outcomes = (p: number): Float64Array => Float64Array.from({ length: 8000 }, () => bernoulli(draw, p));
      if (sprt(outcomes(0.02), { p0: 0.02, p1: 0.04 }).decision === 'reject_h0') rejected++;
      if (sprt(outcomes(0.04), { p0: 0.02, p1: 0.04 }).decision === 'accept_h0') accepted++;
    }
    expect(rejected / 300).toBeLessThan(0.05 + 0.038);
    expect(accepted / 300).toBeLessThan(0.1 + 0.052);
  });
});
