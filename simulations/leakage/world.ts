import { permutation } from '../lib/draw.ts';
import { drawParcels, type Parcels } from '../lib/parcels.ts';
import { rng } from '../lib/rng.ts';
import type { LeakageParams } from './params.ts';

export const historyDays = 180;
export const productionDays = 28;
/** More parcels than in the history, only so that the truth is precise. */
const productionParcelsPerDay = 60;

export interface World {
  history: Parcels;
  production: Parcels;
}

/** The carrier's world: what has happened, and the four weeks after that. A source that is off has no effect in it. */
export function drawWorld(params: LeakageParams): World {
  const { seed, phi, parcelsPerDay } = params;
  const law = {
    seed,
    phi,
    sigmaZ: params.autocorrelation ? params.sigmaZ : 0,
    sigmaShipper: params.entity ? params.sigmaShipper : 0,
    sigmaRoute: params.aggregate === 'off' ? 0 : params.sigmaRoute,
    days: historyDays + productionDays,
  };
  const history = drawParcels(law, {
    name: 'history',
    firstDay: 0,
    days: historyDays,
    parcelsPerDay,
    newShippers: 0,
  });
  const production = drawParcels(law, {
    name: 'production',
    firstDay: historyDays,
    days: productionDays,
    parcelsPerDay: productionParcelsPerDay,
    newShippers: params.newShippers / 100,
  });
  if (!params.permuteLabels) return { history, production };
  return {
    history: withoutSignal(history, 'history', seed),
    production: withoutSignal(production, 'production', seed),
  };
}

/** The same parcels with their labels dealt out anew, so that no feature says anything about them. */
function withoutSignal(parcels: Parcels, period: string, seed: number): Parcels {
  const order = permutation(rng(seed, period, 'permuted labels'), parcels.late.length);
  const late = parcels.late.map((_, i) => parcels.late[order[i]]);
  const rate = late.reduce((sum, y) => sum + y, 0) / late.length;
  return { ...parcels, late, probability: new Float64Array(late.length).fill(rate) };
}
