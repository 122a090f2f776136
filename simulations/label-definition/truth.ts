import { exp } from '../lib/math.ts';
import { normalCdf, normalPdf } from '../lib/special/normal.ts';
import { type Bookings, hours } from './bookings.ts';
import type { Rule } from './label.ts';
import type { LabelDefinitionParams } from './params.ts';
import type { Verdict } from './result.ts';
import { stormChance, stormLevel } from './storms.ts';

/** For each booking, the true probability at that moment that it will be recorded as late for this reason. */
export interface Chances {
  carrier: Float64Array;
  weather: Float64Array;
  request: Float64Array;
}

/** The probability of a label, given that it keeps the booking. */
export function probabilityOf({ carrier, weather, request }: Chances, rule: Rule): Float64Array {
  const weigh = (verdict: Verdict) => {
    const [c, w, r] = [rule.carrier, rule.weather, rule.request].map((said) => (said === verdict ? 1 : 0));
    return (i: number) => c * carrier[i] + w * weather[i] + r * request[i];
  };
  const late = weigh('late');
  const leftOut = weigh('leftOut');
  return carrier.map((_, i) => late(i) / (1 - leftOut(i)));
}

/** What the world knows of each booking: its columns, and the laws of storms, requests and delays. */
export function chancesOf({ mean, left, forecast }: Bookings, values: LabelDefinitionParams): Chances {
  const { grace, requestShare, forecastSkill: skill, wrongReason } = values;
  const beyond = mean.map((hour, i) => hour - left[i] - grace);
  const late = lateChances(beyond);
  const level = stormLevel(skill);
  const asked = requestShare / 100;
  const wrong = wrongReason / 100;
  const [carrier, weather, request] = Array.from({ length: 3 }, () => new Float64Array(mean.length));
  for (let i = 0; i < mean.length; i++) {
    const storm = stormChance(level, skill, forecast[i]);
    const at = late.at(beyond[i]);
    const ownCarrier = (1 - asked) * (1 - storm) * late.read('calm', at);
    const ownWeather = (1 - asked) * storm * late.read('storm', at);
    const ownRequest = asked * ((1 - storm) * late.read('request', at) + storm * late.read('both', at));
    const all = ownCarrier + ownWeather + ownRequest;
    // A wrong reason is one of the two others, each as likely.
    const noted = (own: number) => (1 - wrong) * own + (wrong / 2) * (all - own);
    carrier[i] = noted(ownCarrier);
    weather[i] = noted(ownWeather);
    request[i] = noted(ownRequest);
  }
  return { carrier, weather, request };
}

const STEP = 0.25;

/**
 * P(late) with and without a storm and a request: functions of one number, the mean hours beyond promise and grace.
 * They are laid out every quarter of an hour, and read on the straight line between.
 */
function lateChances(beyond: Float64Array) {
  const low = beyond.reduce((least, hour) => Math.min(least, hour), Infinity);
  const high = beyond.reduce((most, hour) => Math.max(most, hour), -Infinity);
  const count = Math.floor((high - low) / STEP) + 2;
  const lay = (chance: (hour: number) => number) =>
    Float64Array.from({ length: count }, (_, k) => chance(low + k * STEP));
  const tables = { calm: lay(calm), storm: lay(stormy), request: lay(requested), both: lay(both) };
  return {
    at: (hour: number) => (hour - low) / STEP,
    read(name: keyof typeof tables, at: number) {
      const k = Math.floor(at);
      return tables[name][k] + (at - k) * (tables[name][k + 1] - tables[name][k]);
    },
  };
}

const calm = (hour: number): number => normalCdf(hour / hours.noise);

/** A normal and an exponential delay together. */
function stormy(hour: number): number {
  const z = hour / hours.noise;
  const rate = hours.noise / hours.storm;
  return normalCdf(z) + exp(hour / hours.storm + (rate * rate) / 2) * normalCdf(-z - rate);
}

/** A normal and a uniform delay together. */
function requested(hour: number): number {
  const [soonest, latest] = hours.request;
  const area = (z: number) => z * normalCdf(z) + normalPdf(z);
  return (
    (hours.noise / (latest - soonest)) * (area((hour + latest) / hours.noise) - area((hour + soonest) / hours.noise))
  );
}

const MIDPOINTS = 12;

/** All three, by the rule of midpoints over the uniform one. */
function both(hour: number): number {
  const [soonest, latest] = hours.request;
  let sum = 0;
  for (let k = 0; k < MIDPOINTS; k++) sum += stormy(hour + soonest + ((k + 0.5) / MIDPOINTS) * (latest - soonest));
  return sum / MIDPOINTS;
}
