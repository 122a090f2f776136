import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativePath } from '../../simulations/lib/chart/relativePath.ts';

/** The places that a path of moves and lines visits, in hundredths, whether it tells them from the corner or from the one before. */
function placesOf(path: string): [number, number][] {
  const places: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, letter, rest] of path.matchAll(/([MLml])([^MLml]*)/g)) {
    const given = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map((value) => Math.round(Number(value) * 100));
    for (let i = 0; i < given.length; i += 2) {
      const from = 'ML'.includes(letter) ? [0, 0] : [x, y];
      [x, y] = [from[0] + given[i], from[1] + given[i + 1]];
      places.push([x, y]);
    }
  }
  return places;
}

test('a path is told from place to place, with a letter only where the kind of step changes', () => {
  expect(relativePath('M0.96,27.8L2.88,36.2L4.81,31.3M5,0.5L4,0')).toBe('M0.96,27.8l1.92,8.4 1.93-4.9m.19-30.8l-1-.5');
  expect(relativePath('M1,2h0M3,4h0')).toBe('M1,2h0m2,2h0');
  expect(relativePath('M1,2v-10M3,4v-10')).toBe('M1,2v-10m2,12v-10');
  expect(relativePath('M0,10L50,10L50,60ZM90,0L95,5')).toBe('M0,10l50,0 0,50Zm90-10l5,5');
});

test('its places are those of the path that was given, however many there are', () => {
  const place = fc.tuple(fc.integer({ min: -9_999, max: 99_999 }), fc.integer({ min: -9_999, max: 99_999 }));
  fc.assert(
    fc.property(
      fc.array(fc.array(place, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 4 }),
      (figures) => {
        const path = figures
          .map((places) => places.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x / 100},${y / 100}`).join(''))
          .join('');
        expect(placesOf(relativePath(path))).toEqual(figures.flat());
      },
    ),
  );
});
