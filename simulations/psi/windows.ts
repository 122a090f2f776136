import { binOf, psiOfShares } from '../lib/distances/psi.ts';
import type { Rng } from '../lib/rng.ts';
import { cutsOf } from './cuts.ts';
import type { Feature } from './reference.ts';

/** PSI by feature and window. */
export type Measured = Float64Array[];

/**
 * Windows from the very distribution of the reference, measured after each of `sizes` values, which rise: a larger
 * window holds the smaller ones. Gives one `Measured` a size.
 */
export function measureWindows(
  features: readonly Feature[],
  sizes: readonly number[],
  windows: number,
  chanceOf: (feature: number) => Rng,
): Measured[] {
  const measured = sizes.map(() => features.map(() => new Float64Array(windows)));
  features.forEach(({ edges, shares }, feature) => {
    const chance = chanceOf(feature);
    const cuts = cutsOf(edges);
    for (let window = 0; window < windows; window++) {
      const counts = new Float64Array(shares.length);
      let drawn = 0;
      sizes.forEach((n, size) => {
        for (; drawn < n; drawn++) counts[binOf(chance.u32(), cuts)] += 1;
        measured[size][feature][window] = psiOfShares(
          shares,
          counts.map((count) => count / n),
        );
      });
    }
  });
  return measured;
}
