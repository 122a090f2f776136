import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bernoulli } from '../draw.ts';
import { rng } from '../rng.ts';
import { adwinParts } from './adwin.ts';
import { atSettings, type ManySettings } from './atSettings.ts';
import { ddmParts } from './ddm.ts';
import { pageHinkleyParts } from './pageHinkley.ts';
import { atSetting, type DetectorParts } from './parts.ts';

/** Errors whose rate changes twice, so that every detector rings, goes on and rings again. */
function errors(seed: number, last: number): number[] {
  const chance = rng(seed, 'errors');
  return Array.from({ length: 3000 }, (_, i) => bernoulli(chance, i < 1000 ? 0.1 : i < 2000 ? 0.45 : last));
}

/** The values at which each setting rings. */
function ringsOf(detector: ManySettings, settings: readonly number[], x: readonly number[], from = 0): number[][] {
  const rings = settings.map((): number[] => []);
  detector.take(x, from, x.length, (place, index) => rings[place].push(index));
  return rings;
}

function alone<S>(parts: DetectorParts<S>, settings: readonly number[], x: readonly number[]): number[][] {
  return settings.map((setting) => {
    const detector = atSetting(parts, setting);
    return x.flatMap((value, i) => (detector(value) ? [i] : []));
  });
}

function claim<S>(name: string, parts: () => DetectorParts<S>, settings: readonly number[]) {
  describe(name, () => {
    it('rings at several settings in one pass as it does at each alone', () => {
      fc.assert(
        fc.property(fc.nat(), fc.double({ min: 0.05, max: 0.9, noNaN: true }), (seed, last) => {
          const x = errors(seed, last);
          const found = ringsOf(atSettings(parts(), settings), settings, x);
          expect(found).toEqual(alone(parts(), settings, x));
          expect(found.at(-1)?.length).toBeGreaterThan(0);
        }),
        { numRuns: 10 },
      );
    });

    it('goes on in two streams from where they part', () => {
      const [x, y] = [errors(1, 0.1), errors(1, 0.8)];
      const detector = atSettings(parts(), settings);
      detector.take(x, 0, 2000, () => {});
      const other = detector.fork();
      const after = (rings: number[][]) => rings.map((all) => all.filter((index) => index >= 2000));
      expect(ringsOf(detector, settings, x, 2000)).toEqual(after(alone(parts(), settings, x)));
      expect(ringsOf(other, settings, y, 2000)).toEqual(after(alone(parts(), settings, y)));
    });
  });
}

claim('adaptive windowing', () => adwinParts(), [0.00002, 0.002, 0.05, 0.3]);
claim('Page-Hinkley', () => pageHinkleyParts({ mode: 'up' }), [200, 100, 50, 20, 5]);
claim('the drift detection method', () => ddmParts({ warmStart: 100 }), [4.5, 3.5, 3, 2]);
