import type { Measure } from './define.ts';
import type { Estimate } from './estimate.ts';
import { formatNumber, formatSigned } from './format.ts';

// A view takes a few numbers from a file that also declares measures: what is marked free of side effects, its bundle drops.

/** How a kind of number is read. */
export interface Reading {
  /** In words, or "%"; empty for a bare number. */
  unit: string;
  /** Decimals that are worth showing. */
  digits: number;
  /** A result holds a share as 0 to 1; a reader meets it `times` 100. */
  times?: number;
  /** The ends of what it can be, as it is read. */
  range?: readonly [number, number];
  /** A difference, so that zero means "no effect"; its sign is always said. */
  difference?: true;
  /** 1 where it is so and 0 where it is not. */
  counted?: true;
}

/** The reading of a share, 0 to 1, in percent. */
/* @__NO_SIDE_EFFECTS__ */
export const percent = (digits = 1): Reading => ({ unit: '%', digits, times: 100, range: [0, 100] });
/** The reading of a number as it stands. */
/* @__NO_SIDE_EFFECTS__ */
export const plain = (digits: number, unit = ''): Reading => ({ unit, digits });

/** Alternatives that a result holds side by side, by key, each named once and in the order in which they are shown. */
export type Family<K extends string> = Readonly<Record<K, string>>;

/** The keys of a family, in the order of its declaration. */
/* @__NO_SIDE_EFFECTS__ */
export function members<K extends string>(family: Family<K>): K[] {
  return Object.keys(family) as K[];
}

/** One value for each member of a family. */
/* @__NO_SIDE_EFFECTS__ */
export function byMember<K extends string, T>(family: Family<K>, of: (member: K) => T): Record<K, T> {
  return Object.fromEntries(members(family).map((member) => [member, of(member)])) as Record<K, T>;
}

interface Named<R, V> extends Reading {
  label: string;
  /** For a table head or an option, where the context says the rest. */
  short?: string;
  /** The key of a counted measure: where that is 0, this one says nothing. */
  among?: string;
  /** The value that a measure takes where nothing is known. Left out where there always is one. */
  otherwise?: (result: R, params: V) => number;
}

/** A number of a result, declared once: its measure, its column of a table and its words are made from it. */
export interface Quantity<R, V> extends Named<R, V> {
  of: (result: R, params: V) => number | Estimate | null;
}

interface OfFamily<R, V, K extends string> extends Named<R, V> {
  family: Family<K>;
}

/** A bare number that each member of a family has; null where nothing is known. */
export interface FamilyNumber<R, V, K extends string> extends OfFamily<R, V, K> {
  interval?: never;
  of: (result: R, params: V, member: K) => number | null;
}

/** An estimate that each member of a family has: its column of a table brings the ends of its interval. */
export interface FamilyEstimate<R, V, K extends string> extends OfFamily<R, V, K> {
  interval: true;
  of: (result: R, params: V, member: K) => Estimate | null;
}

/** A number that each member of a family has: as `Quantity`, and a row of dots where it is an estimate. */
export type FamilyQuantity<R, V, K extends string> = FamilyNumber<R, V, K> | FamilyEstimate<R, V, K>;

/** The value of what was found as it is read, e.g. in percent. */
export function read({ times = 1 }: Reading, found: number | Estimate): number {
  return times * (typeof found === 'number' ? found : found.value);
}

/** A quantity as a measure. Its `of` throws where nothing is known and no other number was declared. */
/* @__NO_SIDE_EFFECTS__ */
export function measure<R, V>(quantity: Quantity<R, V>): Measure<R, V> {
  const { of, times: _times, otherwise, ...declared } = quantity;
  return {
    ...declared,
    of: (result, params) => {
      const found = of(result, params);
      if (found !== null) return read(quantity, found);
      if (!otherwise)
        throw new RangeError(`${quantity.label}: got a result that knows nothing of it, needs \`otherwise\` for that.`);
      return read(quantity, otherwise(result, params));
    },
  };
}

/** The measure of one member of a family, which is named behind the quantity. */
/* @__NO_SIDE_EFFECTS__ */
export function measureOf<R, V, K extends string>(quantity: FamilyQuantity<R, V, K>, member: K): Measure<R, V> {
  const { family, of, interval: _interval, ...declared } = quantity;
  const name = family[member];
  return measure({
    ...declared,
    label: `${quantity.label}, ${name}`,
    short: name,
    of: (result, params) => of(result, params, member),
  });
}

/** The measure of the member that the parameters choose, named as the quantity is. */
/* @__NO_SIDE_EFFECTS__ */
export function measureChosen<R, V, K extends string>(
  quantity: FamilyQuantity<R, V, K>,
  choose: (params: V) => K,
): Measure<R, V> {
  const { family: _family, interval: _interval, of, ...declared } = quantity;
  return measure({ ...declared, of: (result, params) => of(result, params, choose(params)) });
}

/** The measures of all members, each keyed `prefix` and its own key: `power` and `fixed` make `powerFixed`. */
/* @__NO_SIDE_EFFECTS__ */
export function measuresOf<R, V, K extends string, P extends string>(
  prefix: P,
  quantity: FamilyQuantity<R, V, K>,
): Record<`${P}${Capitalize<K>}`, Measure<R, V>> {
  const all = members(quantity.family).map((member) => [
    `${prefix}${member[0].toUpperCase()}${member.slice(1)}`,
    measureOf(quantity, member),
  ]);
  return Object.fromEntries(all);
}

/** A value of a result in digits, as it is read, without its unit: "15.8". */
export function show(reading: Reading, value: number): string {
  const { digits, difference, times = 1 } = reading;
  return difference ? formatSigned(times * value, digits) : formatNumber(times * value, digits);
}

/** A finding in words, with its unit and, where it has one, its interval: "15.8 % (12.5 to 19.7)". */
export function say(reading: Reading, found: number | Estimate): string {
  if (typeof found === 'number') return `${show(reading, found)}${unitOf(reading)}`;
  const { value, low, high } = found;
  return `${say(reading, value)} (${show(reading, low)} to ${show(reading, high)})`;
}

function unitOf({ unit }: Reading): string {
  if (unit === '') return '';
  return unit === '%' ? '\u00a0%' : ` ${unit}`;
}
