import { exponential, integer, normals } from '../lib/draw.ts';
import { carrierEffects } from '../lib/parcels.ts';
import { rng } from '../lib/rng.ts';
import type { LabelDefinitionParams } from './params.ts';
import { stormChance, stormLevel } from './storms.ts';

const regions = 8;
/** Bookings of a region and a day, which share its forecast and its storm. */
export const together = 5;

/** Hours: where the promise lies beside the mean delay, what a unit of the index and of chance is worth, what comes on top. */
export const hours = { margin: -11, slope: 6, noise: 10, storm: 18, request: [24, 72], left: [6, 14] } as const;

/** Bookings, one row each: what is known then, and what became of them. */
export interface Bookings {
  distance: Float64Array;
  weight: Float64Array;
  slack: Float64Array;
  carrier: Int32Array;
  /** The storm forecast for the region and day. */
  forecast: Float64Array;
  /** Hours between the promise and the end of the promised day; 0 where the promise is to the hour. */
  left: Float64Array;
  /** Mean hours after the promise, were there neither a storm nor a request. */
  mean: Float64Array;
  storm: Uint8Array;
  request: Uint8Array;
  /** Hours after the promise. */
  delay: Float64Array;
  /** Two numbers from 0 to 1, which decide whether a reason is recorded wrong, and as which other. */
  slip: Float64Array;
  other: Float64Array;
}

/** Draws the bookings of so many days. No rule of the label plays a part. */
export function drawBookings(period: string, days: number, values: LabelDefinitionParams): Bookings {
  const { promise, requestShare, forecastSkill: skill, seed } = values;
  const n = days * regions * together;
  const stream = (purpose: string) => rng(seed, period, purpose);
  const uniforms = (purpose: string, count: number) => {
    const chance = stream(purpose);
    return new Float64Array(count).map(() => chance.uniform());
  };
  const distance = normals(stream('distance'), n);
  const weight = normals(stream('weight'), n);
  const slack = normals(stream('slack'), n);
  const whole = (purpose: string, count: number) => {
    const chance = stream(purpose);
    return new Int32Array(n).map(() => integer(chance, count));
  };
  const carrier = whole('carrier', carrierEffects.length);
  const [least, most] = hours.left;
  const left =
    promise === 'day'
      ? Float64Array.from(whole('hours left', most - least + 1)).map((extra) => least + extra)
      : new Float64Array(n);

  const level = stormLevel(skill);
  const forecasts = normals(stream('forecast'), n / together);
  const storms = uniforms('storm', n / together);
  const forecast = new Float64Array(n).map((_, i) => forecasts[Math.floor(i / together)]);
  const stormy = forecasts.map((value, k) => (storms[k] < stormChance(level, skill, value) ? 1 : 0));
  const storm = new Uint8Array(n).map((_, i) => stormy[Math.floor(i / together)]);
  const asked = uniforms('request', n);
  const request = new Uint8Array(n).map((_, i) => (asked[i] < requestShare / 100 ? 1 : 0));

  const noise = normals(stream('delay'), n, 0, hours.noise);
  const byStorm = stream('hours of storm');
  const byRequest = uniforms('hours of request', n);
  const [soonest, latest] = hours.request;
  const mean = new Float64Array(n);
  const delay = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const crossed = carrier[i] === 3 ? 0.5 * distance[i] : 0;
    const index = 0.7 * distance[i] + 0.4 * weight[i] - 0.5 * slack[i] + carrierEffects[carrier[i]] + crossed;
    mean[i] = hours.margin + hours.slope * index;
    // One number a row, whether or not there is a storm: another forecast moves no other row.
    const held = exponential(byStorm, hours.storm);
    delay[i] =
      mean[i] + noise[i] + (storm[i] ? held : 0) + (request[i] ? soonest + (latest - soonest) * byRequest[i] : 0);
  }
  const slip = uniforms('wrong reason', n);
  const other = uniforms('which reason', n);
  return { distance, weight, slack, carrier, forecast, left, mean, storm, request, delay, slip, other };
}
