import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binColumns, binsOf } from '../../../simulations/lib/learners/binColumns.ts';
import { sortNumbers } from '../../../simulations/lib/learners/sortNumbers.ts';
import { sortRows } from '../../../simulations/lib/learners/sortRows.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const column = fc
  .array(fc.oneof(finite, fc.integer({ min: -3, max: 3 }), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 400,
  })
  .map((values) => Float64Array.from(values));

describe('binning', () => {
  it('puts each value above the threshold before its bin and not above its own', () => {
    fc.assert(
      fc.property(column, fc.integer({ min: 2, max: 256 }), (values, maxBins) => {
        const table = binColumns([values, values], maxBins);
        for (const j of [0, 1]) {
          const { pair, shift } = binsOf(table, j);
          const thresholds = table.thresholds[j];
          expect(thresholds.length).toBeLessThan(maxBins);
          values.forEach((value, i) => {
            const bin = (pair[i] >>> shift) & 255;
            if (bin > 0) expect(value).toBeGreaterThan(thresholds[bin - 1]);
            if (bin < thresholds.length) expect(value).toBeLessThanOrEqual(thresholds[bin]);
          });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('gives every distinct value a bin where there are enough, with thresholds half-way', () => {
    const { thresholds } = binColumns([Float64Array.of(3, 1, 2, 1, 10)], 5);
    expect(Array.from(thresholds[0])).toEqual([1.5, 2.5, 6.5]);
  });

  it('cuts at percentiles where there are too many values, once at each', () => {
    const { thresholds } = binColumns([Float64Array.from({ length: 101 }, (_, i) => i)], 4);
    expect(Array.from(thresholds[0])).toEqual([25, 50, 75]);
    const heaped = Float64Array.from({ length: 100 }, (_, i) => Math.max(0, i - 70));
    expect(Array.from(binColumns([heaped], 4).thresholds[0])).toEqual([0, 4.5]);
  });
});

describe('sorting', () => {
  it('gives the order that comparing gives', () => {
    fc.assert(
      fc.property(column, (values) => {
        const wanted = Array.from(values).sort((a, b) => a - b);
        expect(Array.from(sortNumbers(values)).map((x) => x + 0)).toEqual(wanted.map((x) => x + 0));
        const order = sortRows(values);
        expect(Array.from(order)).toEqual(values.length ? stableOrder(values) : []);
      }),
      { numRuns: 300 },
    );
  });

  it('is right for many numbers of very different size', () => {
    const values = Float64Array.from(
      { length: 5000 },
      (_, i) => ((i * 7919) % 5003) ** (1 + (i % 9)) * (i % 2 ? 1 : -1),
    );
    expect(sortNumbers(values)).toEqual(values.slice().sort());
  });
});

function stableOrder(values: Float64Array): number[] {
  return Array.from(values.keys()).sort((a, b) => values[a] - values[b] || a - b);
}
