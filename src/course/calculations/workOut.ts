import { formatNumber } from '../../../simulations/lib/format.ts';
import { typedNumber } from '../../state/typedNumber.ts';
import { type CalculationName, calculations } from '../calculations.ts';
import type { Given } from './calculation.ts';

/** What a calculation says of the texts that were typed. */
export type WorkedOut =
  /** `started` says whether any number was typed. */
  | { kind: 'open'; missing: readonly string[]; started: boolean }
  /** By the key of the number, what is wrong with it. */
  | { kind: 'wrong'; problems: Readonly<Record<string, string>> }
  /** Each number is right, and together they are not. */
  | { kind: 'impossible'; why: string }
  | { kind: 'found'; words: readonly string[]; figures: Readonly<Record<string, number>> };

/** Works out a calculation from what was typed, by the key of each number; nothing is typed where a text is empty. */
export function workOut(name: CalculationName, typed: Readonly<Record<string, string>>): WorkedOut {
  const { given, of } = calculations[name];
  const read = Object.entries(given).map(([key, one]) => ({ key, one, ...readOf(one, typed[key] ?? '') }));
  const wrong = read.flatMap(({ key, problem }) => (problem === undefined ? [] : [[key, problem] as const]));
  if (wrong.length > 0) return { kind: 'wrong', problems: Object.fromEntries(wrong) };
  const missing = read.filter(({ value }) => value === undefined).map(({ one }) => one.label);
  if (missing.length > 0) {
    return { kind: 'open', missing, started: Object.keys(given).some((key) => (typed[key] ?? '').trim() !== '') };
  }
  const found = of(Object.fromEntries(read.map(({ key, value }) => [key, value as number])));
  return typeof found === 'string' ? { kind: 'impossible', why: found } : { kind: 'found', ...found };
}

/** A given number as it is said: 14 days, 5 %, or what is usual where nothing was typed. */
export function givenInWords({ unit, usual }: Given, text: string): string {
  const said = text.trim() || (usual === undefined ? '' : String(usual));
  if (said === '') return '–';
  return unit === '' || said.toLowerCase().endsWith(unit) ? said : `${said} ${unit}`;
}

function readOf(given: Given, text: string): { value?: number; problem?: string } {
  const { unit, min, max, whole, usual } = given;
  if (text.trim() === '') return usual === undefined ? {} : { value: usual };
  // Where thousands may stand, 1,600 is a whole number.
  const value = typedNumber(text, { min, max, unit, step: whole || max >= 1000 ? 1 : 0.001 });
  if (value === null)
    return { problem: `“${text.trim().slice(0, 30)}” is not a number. Write digits, such as ${example(given)}.` };
  if (value < min || value > max) {
    return { problem: `Write a number from ${formatNumber(min)} to ${formatNumber(max)}${unit && ` ${unit}`}.` };
  }
  if (whole && !Number.isInteger(value)) return { problem: 'Write a whole number.' };
  return { value };
}

const example = ({ min, max }: Given): string =>
  formatNumber(min <= 14 && max >= 14 ? 14 : Math.max(min, Math.min(max, 1)));
