import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombeDifference, waldDifference } from '../../../simulations/lib/proportions/difference.ts';
import {
  agrestiCoullInterval,
  clopperPearsonInterval,
  waldInterval,
  wilsonInterval,
} from '../../../simulations/lib/proportions/interval.ts';
import { bcaInterval } from '../../../simulations/lib/resample/intervals.ts';
import { groupSequential, looksOf } from '../../../simulations/lib/sequential/groupSequential.ts';
import { binomialCdf, binomialQuantile } from '../../../simulations/lib/special/binomial.ts';
import { normalSf } from '../../../simulations/lib/special/normal.ts';
import { normalCritical } from '../../../simulations/lib/special/normalCritical.ts';
import { hodgesLehmann } from '../../../simulations/lib/twoSample/hodgesLehmann.ts';
import './arbitrary.ts';

/** Levels with the z of their two-sided test, by scipy.stats.norm.isf(alpha / 2). */
const critical: [alpha: number, z: number][] = [
  [0.05, 1.9599639845400545],
  [1e-4, 3.890591886413094],
  [1e-9, 6.1094102048693975],
  [1e-15, 8.02685888253454],
  [1e-16, 8.304785425194112],
  [1e-20, 9.33604484923406],
  [1e-100, 21.30594006935153],
];
/** Levels down to the smallest number there is. */
const level = fc.double({ min: -740, max: -0.01, noNaN: true }).map((log) => Math.max(Number.MIN_VALUE, Math.exp(log)));

const relative = (got: number, wanted: number): number => Math.abs(got / wanted - 1);

describe('the critical value of a level', () => {
  it.each(critical)('of %d is that of scipy', (alpha, z) => {
    expect(relative(normalCritical(alpha), z)).toBeLessThan(1e-13);
  });

  it('leaves the level in both tails together', () => {
    fc.assert(
      fc.property(level, (alpha) => {
        if (alpha < 1e-300) expect(normalCritical(alpha)).toBeLessThan(39);
        else expect(relative(2 * normalSf(normalCritical(alpha)), alpha)).toBeLessThan(1e-11);
      }),
    );
  });
});

describe('intervals of shares at a level near 0', () => {
  it('are those that the same formulas give in Python with norm.isf', () => {
    const wanted: [x: number, n: number, alpha: number, low: number, high: number][] = [
      [5, 10, 1e-15, 0.03479939549647265, 0.9652006045035273],
      [5, 10, 1e-16, 0.03272899467603657, 0.9672710053239639],
      [5, 10, 1e-20, 0.02642877446313274, 0.9735712255368673],
      [7, 900, 1e-16, 0.0006613059665990587, 0.08496519136020228],
      [0, 20, 1e-100, 0, 0.9578008399119899],
    ];
    for (const [x, n, alpha, low, high] of wanted) {
      const found = wilsonInterval(x, n, alpha);
      expect(found.low).toBeCloseTo(low, 12);
      expect(found.high).toBeCloseTo(high, 12);
    }
    const { low, high } = agrestiCoullInterval(5, 10, 1e-100);
    expect(low).toBeCloseTo(0.005417946180894362, 12);
    expect(high).toBeCloseTo(0.9945820538191057, 12);
  });

  it('grow without end as the level falls, and are never NaN', () => {
    const count = fc
      .integer({ min: 1, max: 60 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(count, level, ([x, n], alpha) => {
        const other = { x: n - x, n };
        const widest = (at: number) => [
          wilsonInterval(x, n, at),
          agrestiCoullInterval(x, n, at),
          waldInterval(x, n, at),
          clopperPearsonInterval(x, n, at),
          waldDifference({ x, n }, other, at),
          newcombeDifference({ x, n }, other, at),
        ];
        const wide = widest(alpha);
        widest(Math.min(alpha * 4, (alpha + 1) / 2)).forEach(({ low, high }, i) => {
          expect(wide[i].low).toBeLessThanOrEqual(low + 1e-12);
          expect(wide[i].high).toBeGreaterThanOrEqual(high - 1e-12);
        });
      }),
    );
  });
});

describe('other methods at a level near 0', () => {
  it('hold the bounds of one look, and spend what was asked over several', () => {
    for (const [alpha, z] of critical)
      for (const spending of ['pocock', 'obrien-fleming'] as const) {
        expect(relative(groupSequential([1], spending, alpha).constant, z)).toBeLessThan(1e-9);
        const { cumulativeAlpha, constant } = groupSequential(looksOf(4), spending, alpha);
        expect(relative(cumulativeAlpha[3], alpha)).toBeLessThan(1e-9);
        expect(constant / z).toBeGreaterThan(1 - 1e-12);
      }
  });

  it('take every replicate into the interval', () => {
    const replicates = [1, 2, 3, 4, 5, 6, 7];
    for (const alpha of [1e-10, 1e-16, 1e-30, 1e-300]) {
      const even = bcaInterval(replicates, 4, [1, 2, 3], alpha);
      expect(even.low).toBeCloseTo(1, 8);
      expect(even.high).toBeCloseTo(7, 8);
      // A row that pulls far makes one end reach out; past the pole of the formula it stays there.
      expect(bcaInterval(replicates, 4, [1, 1.5, 2, 7], alpha).low).toBeCloseTo(1, 8);
      expect(bcaInterval(replicates, 4, [7, 6.5, 6, 1], alpha).high).toBeCloseTo(7, 8);
    }
  });

  it('take more and more differences into the interval of a shift', () => {
    const a = Array.from({ length: 200 }, (_, i) => i);
    const b = a.map((value) => value + 0.5);
    const width = (confidence: number) => {
      const { low, high } = hodgesLehmann(a, b, confidence);
      return high - low;
    };
    expect(width(1 - 2 ** -53)).toBeGreaterThan(width(1 - 2 ** -50));
    expect(width(1 - 2 ** -53)).toBeLessThan(Infinity);
  });

  it('count successes from below, however probable they are', () => {
    // scipy.stats.binom.ppf
    const known: [u: number, n: number, p: number, k: number][] = [
      [1e-20, 100, 0.9, 54],
      [1e-30, 1000, 0.99, 937],
      [1e-15, 50, 0.6, 4],
      [1e-12, 30, 0.999, 25],
      [1e-200, 500, 0.7, 32],
    ];
    for (const [u, n, p, k] of known) expect(binomialQuantile(u, n, p)).toBe(k);
    fc.assert(
      fc.property(level, fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (u, n, p) => {
        const k = binomialQuantile(u, n, p);
        // Within the last digits of u, which sums over many chances cannot hold.
        expect(binomialCdf(k, n, p)).toBeGreaterThanOrEqual(u * (1 - 1e-5));
        if (k > 0) expect(binomialCdf(k - 1, n, p)).toBeLessThanOrEqual(u * (1 + 1e-5));
      }),
    );
  });
});
