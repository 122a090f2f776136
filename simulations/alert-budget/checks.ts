import { normal } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import { normalSf } from '../lib/special/normal.ts';
import type { AlertBudgetParams } from './params.ts';

type Watched = Pick<AlertBudgetParams, 'features' | 'monitors' | 'correlation' | 'seed'>;

/**
 * The p-values of all monitors in one check after another, when nothing is wrong. The statistic of a monitor is the mean
 * of a window of normal values in standard errors: exactly standard normal, and between two features correlated as
 * their values are. Every monitor has a stream of its own.
 */
export function checksOf({ features, monitors, correlation, seed }: Watched): () => Float64Array {
  const shared = Array.from({ length: monitors }, (_, monitor) => rng(seed, 'shared', monitor));
  const own = shared.map((_, monitor) =>
    Array.from({ length: features }, (_, feature) => rng(seed, 'own', monitor, feature)),
  );
  const common = Math.sqrt(correlation);
  const rest = Math.sqrt(1 - correlation);
  return () => {
    const p = new Float64Array(features * monitors);
    for (let monitor = 0, i = 0; monitor < monitors; monitor++) {
      const moved = common * normal(shared[monitor]);
      for (let feature = 0; feature < features; feature++)
        p[i++] = 2 * normalSf(Math.abs(moved + rest * normal(own[monitor][feature])));
    }
    return p;
  };
}
