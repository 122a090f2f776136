import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from './spread.ts';

describe('places of labels', () => {
  it('are what was wished for where there is room', () => {
    expect(spread([80, 10, 40], 15, 0, 100)).toEqual([80, 10, 40]);
  });

  it('share the middle of their wishes where they are close', () => {
    expect(spread([50, 52], 10, 0, 100)).toEqual([46, 56]);
  });

  it('keep their order, their distance and the bounds whenever there is room for all', () => {
    const wishes = fc.array(fc.double({ noNaN: true, min: -20, max: 120 }), { maxLength: 6 });
    fc.assert(
      fc.property(wishes, (wanted) => {
        const places = spread(wanted, 15, 0, 100);
        const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b]);
        order.forEach((i, k) => {
          expect(places[i]).toBeGreaterThanOrEqual(-1e-9);
          expect(places[i]).toBeLessThanOrEqual(100 + 1e-9);
          if (k > 0) expect(places[i] - places[order[k - 1]]).toBeGreaterThanOrEqual(15 - 1e-9);
        });
      }),
    );
  });
});
