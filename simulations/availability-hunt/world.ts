import { drawParcels, type Parcels } from '../lib/parcels.ts';
import type { HuntParams } from './params.ts';

export const HISTORY_DAYS = 180;
const PRODUCTION_DAYS = 28;
/** More parcels than in the history, only so that the truth is precise. */
const PRODUCTION_A_DAY = 60;

/** What the notebook holds, and the four weeks after it. */
export interface World {
  history: Parcels;
  production: Parcels;
}

/** The parcels of a seed: where depots have good and bad days, or where nothing but the columns says what is late. */
export function drawWorld({ seed, sigmaZ, phi, parcelsPerDay }: HuntParams, shaken: boolean): World {
  const law = {
    seed,
    phi,
    sigmaZ: shaken ? sigmaZ : 0,
    sigmaShipper: 0,
    sigmaRoute: 0,
    days: HISTORY_DAYS + PRODUCTION_DAYS,
  };
  const history = { name: 'history', firstDay: 0, days: HISTORY_DAYS, parcelsPerDay, newShippers: 0 };
  const production = {
    name: 'production',
    firstDay: HISTORY_DAYS,
    days: PRODUCTION_DAYS,
    parcelsPerDay: PRODUCTION_A_DAY,
    newShippers: 0,
  };
  return { history: drawParcels(law, history), production: drawParcels(law, production) };
}
