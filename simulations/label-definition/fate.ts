import type { Bookings } from './bookings.ts';
import type { LabelDefinitionParams } from './params.ts';
import { type Fate, fates } from './result.ts';

/** Codes of fates: their places in `fates`. */
export const ON_TIME = fates.indexOf('onTime');
export const CARRIER = fates.indexOf('carrier');

/** What became of each booking under this promise and grace, and what was recorded of it. */
export interface Outcomes {
  happened: Uint8Array;
  /** As `happened`, but for reasons that were recorded wrong. Parcels on time have no reason. */
  recorded: Uint8Array;
}

/** A late parcel is late by request if it was postponed, else by weather if there was a storm, else through the carrier. */
export function outcomesOf(bookings: Bookings, { grace, wrongReason }: LabelDefinitionParams): Outcomes {
  const { delay, left, storm, request, slip, other } = bookings;
  const code = Object.fromEntries(fates.map((fate, k) => [fate, k])) as Record<Fate, number>;
  const happened = new Uint8Array(delay.length).map((_, i) => {
    if (delay[i] <= left[i] + grace) return code.onTime;
    return request[i] ? code.request : storm[i] ? code.weather : code.carrier;
  });
  const wrong = wrongReason / 100;
  const recorded = happened.map((fate, i) => {
    if (fate === ON_TIME || slip[i] >= wrong) return fate;
    const others = [code.carrier, code.weather, code.request].filter((reason) => reason !== fate);
    return others[other[i] < 0.5 ? 0 : 1];
  });
  return { happened, recorded };
}
