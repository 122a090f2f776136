import { gammaQuantile } from '../lib/special/gammaQuantile.ts';
import { normalCdf } from '../lib/special/normal.ts';

/** Noise of mean 0 and standard deviation 1 with some skewness: a gamma law that is shifted and scaled, or the normal law. */
export interface Noise {
  /** The noise at the quantile of a standard normal z, for |z| up to 6.5. */
  at(z: number): number;
  /** P(noise > value). */
  exceeds(value: number): number;
}

/** Quantiles stand at every 16th of a unit of z, and straight lines between them. */
const [FROM, PER_UNIT, CELLS] = [-6.5, 16, 208];

/** The law with this skewness, 0 or more. */
export function noiseOf(skewness: number): Noise {
  if (skewness === 0) return { at: (z) => z, exceeds: (value) => normalCdf(-value) };
  const shape = 4 / (skewness * skewness);
  const root = Math.sqrt(shape);
  const values = Float64Array.from(
    { length: CELLS + 1 },
    (_, k) => (gammaQuantile(normalCdf(FROM + k / PER_UNIT), shape) - shape) / root,
  );
  return {
    at(z) {
      const place = (z - FROM) * PER_UNIT;
      const k = Math.min(CELLS - 1, Math.max(0, Math.floor(place)));
      return values[k] + (place - k) * (values[k + 1] - values[k]);
    },
    exceeds(value) {
      if (value <= values[0]) return 1;
      if (value >= values[CELLS]) return 0;
      let [low, high] = [0, CELLS];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (values[middle] <= value) low = middle;
        else high = middle;
      }
      const part = (value - values[low]) / (values[high] - values[low]);
      return normalCdf(-(FROM + (low + part) / PER_UNIT));
    },
  };
}
