import { normals } from '../lib/draw.ts';
import type { Estimate } from '../lib/estimate.ts';
import { byMember } from '../lib/quantity.ts';
import { rng } from '../lib/rng.ts';
import { type Fit, fitLogistic, slopeOf } from './fit.ts';
import { impute } from './impute.ts';
import { meanOf, within } from './moments.ts';
import { type Repair, repairs } from './names.ts';
import type { Parcels } from './parcels.ts';
import { pool } from './pool.ts';
import { regress, valueAt } from './regression.ts';

/** A model, and how the holes are filled that it meets. */
export interface Filled {
  fit: Fit;
  /** Whether the model is told which weights are missing. */
  indicator: boolean;
  /** The weights of other parcels with the holes filled, by what was learned here; several where the repair draws. */
  fill: (parcels: Parcels, missing: Uint8Array) => Float64Array[];
}

/** What a repair makes of the history, and how it goes on in production. */
export interface Repaired extends Filled {
  /** The mean weight, and the coefficient of the weight, as the repaired table states them. */
  mean: Estimate;
  slope: Estimate;
}

/** Nothing is filled where nothing is missing. */
export const asRecorded: Filled['fill'] = ({ weight }) => [weight];

/** All repairs of one history. Where nothing is missing, all of them are the fit of the complete table. */
export function repairAll(
  history: Parcels,
  missing: Uint8Array,
  complete: Fit,
  seed: number,
): Record<Repair, Repaired> {
  const { distance, weight, slack, late } = history;
  const recorded = Int32Array.from(missing.keys()).filter((i) => missing[i] === 0);
  const observed = recorded.reduce((sum, i) => sum + weight[i], 0) / recorded.length;
  const byMean = filledWith(() => observed);
  const line = regress(weight, [distance, slack], missing);
  const byLine = filledWith((parcels, i) => valueAt(line.coef, [parcels.distance, parcels.slack], i));
  const fitOf = (filled: Float64Array) => fitLogistic([distance, filled, slack], late, complete);
  const take = (column: Float64Array) => Float64Array.from(recorded, (i) => column[i]);

  const once = (filled: Float64Array, fit: Fit) => ({
    mean: within(meanOf(filled)),
    slope: within(slopeOf(fit)),
    fit,
    indicator: false,
  });
  const fill = (one: typeof byMean) => (parcels: Parcels, holes: Uint8Array) => [one(parcels, holes)];
  const isWhole = recorded.length === missing.length;

  return byMember(repairs, (repair): Repaired => {
    if (isWhole) return { ...once(weight, complete), fill: asRecorded };
    switch (repair) {
      case 'drop': {
        const rows = [distance, weight, slack].map(take);
        const fit = fitLogistic(
          rows,
          Uint8Array.from(recorded, (i) => late[i]),
          complete,
        );
        // A booking cannot be dropped: it gets the mean of the history.
        return { ...once(rows[1], fit), fill: fill(byMean) };
      }
      case 'mean': {
        const filled = byMean(history, missing);
        return { ...once(filled, fitOf(filled)), fill: fill(byMean) };
      }
      case 'indicator': {
        const filled = byMean(history, missing);
        const fit = fitLogistic([distance, filled, slack, Float64Array.from(missing)], late);
        return { ...once(filled, fit), indicator: true, fill: fill(byMean) };
      }
      case 'regression': {
        const filled = byLine(history, missing);
        return { ...once(filled, fitOf(filled)), fill: fill(byLine) };
      }
      case 'multiple': {
        const tables = impute(history, missing, seed);
        const fits = tables.map(fitOf);
        const spread = Math.sqrt(line.residual / line.freedom);
        return {
          mean: pool(tables.map(meanOf)),
          slope: pool(fits.map(slopeOf)),
          fit: pooledFit(fits),
          indicator: false,
          fill: (parcels, holes) =>
            tables.map((_, draw) => {
              const noise = normals(rng(seed, 'production', 'imputed', draw), holes.length, 0, spread);
              return byLine(parcels, holes).map((w, i) => (holes[i] === 1 ? w + noise[i] : w));
            }),
        };
      }
    }
  });
}

/** Fills the holes of a weight column. */
function filledWith(value: (parcels: Parcels, i: number) => number) {
  return (parcels: Parcels, missing: Uint8Array): Float64Array =>
    parcels.weight.map((w, i) => (missing[i] === 1 ? value(parcels, i) : w));
}

/** Rubin's rules for all coefficients: their mean, and the covariance within plus that between the fits. */
function pooledFit(fits: readonly Fit[]): Fit {
  const m = fits.length;
  const order = fits[0].coef.length;
  const coef = fits[0].coef.map((_, j) => fits.reduce((sum, fit) => sum + fit.coef[j], 0) / m);
  const covariance = fits[0].covariance.map((_, at) => {
    const [j, k] = [Math.floor(at / order), at % order];
    const inner = fits.reduce((sum, fit) => sum + fit.covariance[at], 0) / m;
    const outer = fits.reduce((sum, fit) => sum + (fit.coef[j] - coef[j]) * (fit.coef[k] - coef[k]), 0) / (m - 1);
    return inner + (1 + 1 / m) * outer;
  });
  return { coef, covariance };
}
