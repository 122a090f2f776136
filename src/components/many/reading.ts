import type { Declaration } from '../../../simulations/lib/define.ts';
import { formatNumber, formatSigned } from '../../../simulations/lib/format.ts';
import { wilsonInterval } from '../../../simulations/lib/proportions/interval.ts';
import { summarise } from '../../../simulations/lib/replicate.ts';

/** A measure with its key. */
export type Named = Declaration['measures'][string] & { key: string };

/** A measure of many worlds in words, and the values it stands on: none where worlds are only counted. */
export interface Told {
  words: string;
  values: readonly number[];
}

type World = Readonly<Record<string, number>>;

/** "24 of 40 worlds", or "On average over 40 worlds …", or that so many cannot tell it from zero. */
export function told(measure: Named, measures: readonly Named[], worlds: readonly World[]): Told {
  const { key, counted, among } = measure;
  if (counted)
    return { words: countedIn(worlds.filter((world) => world[key] === 1).length, worlds.length), values: [] };
  const meant = among === undefined ? worlds : worlds.filter((world) => world[among] === 1);
  const values = meant.map((world) => world[key]);
  if (among === undefined) return { words: reading(measure, values, `${worlds.length} worlds`), values };
  const name = measures.find((other) => other.key === among)?.label ?? among;
  const whole = `of ${worlds.length} worlds with “${name}”`;
  if (values.length === 0) return { words: `None ${whole}: nothing to average.`, values };
  return { words: reading(measure, values, `the ${values.length} ${whole}`), values };
}

function countedIn(count: number, n: number): string {
  const { low, high } = wilsonInterval(count, n);
  const share = (value: number) => formatNumber(100 * value, 0);
  return `In ${count === 0 ? 'none' : formatNumber(count)} of ${n} worlds (95 % interval ${share(low)} to ${share(high)} %).`;
}

function reading({ difference, digits, unit }: Named, values: readonly number[], among: string): string {
  const { mean, sd, low, high } = summarise(values);
  const show = (value: number) => (difference ? formatSigned(value, digits) : formatNumber(value, digits));
  const found = `${show(mean)}${unit && ` ${unit}`}`;
  if (values.length === 1) return `In the one ${among.replace(/^the 1 /, '')} ${found}.`;
  const range = `(95 % interval ${show(low)} to ${show(high)})`;
  const spread = `Single worlds spread by ${formatNumber(sd, digits)} (standard deviation).`;
  if (difference && low <= 0 && high >= 0) {
    return `${capital(among)} cannot tell this from zero: on average ${found} ${range}. ${spread}`;
  }
  return `On average over ${among} ${found} ${range}. ${spread}`;
}

function capital(text: string): string {
  return text[0].toUpperCase() + text.slice(1);
}
