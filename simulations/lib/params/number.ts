import { formatNumber } from '../format.ts';
import type { Kind, Shared } from './kind.ts';

/** A number from `min` to `max` in steps. */
export interface NumberParam extends Shared {
  kind: 'number';
  default: number;
  min: number;
  max: number;
  step: number;
  unit?: string;
}

/** Declares a number. */
export const number = (p: Omit<NumberParam, 'kind'>): NumberParam => ({ kind: 'number', ...p });

/** The range and the grid of a number. */
type Grid = Pick<NumberParam, 'min' | 'max' | 'step'>;

/**
 * Numbers: clamped to [min, max] and rounded to the step when admitted. A text may say one between the steps, which are
 * those of the control, but where the step is 1 the number is whole.
 */
export const numberKind: Kind<NumberParam, number> = {
  admit: admitNumber,
  read: readNumber,
  write: (_, value) => String(value),
  inWords: ({ unit }, value) => `${formatNumber(value)}${unit ? ` ${unit}` : ''}`,
  allowed: (param) => `${numberIn(param)}${param.unit ? ` ${param.unit}` : ''}`,
  ends: ({ min, max }) => [min, max],
  vary({ min, max, step, default: start }, u) {
    const wanted = start + (u - 0.5) * 0.5 * Math.min(max - min, 2 * Math.max(start - min, step));
    const stepped = min + Math.round((Math.min(max, Math.max(min, wanted)) - min) / step) * step;
    return Math.min(max, Number(stepped.toFixed(10)));
  },
};

/** The nearest number on a grid; null when the value is none. */
export function admitNumber({ min, max, step }: Grid, value: unknown): number | null {
  if (typeof value !== 'number' || Number.isNaN(value)) return null;
  const clamped = Math.min(max, Math.max(min, value));
  const stepped = min + Math.round((clamped - min) / step) * step;
  return Math.min(max, Number(stepped.toFixed(decimals(step))));
}

/** The number that a text says, in decimal notation and in the range of a grid; null when it says none. */
export function readNumber({ min, max, step }: Grid, text: string): number | null {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text.trim())) return null;
  const value = Number(text);
  return value >= min && value <= max && (step !== 1 || Number.isInteger(value)) ? value : null;
}

/** A range in words, e.g. "a whole number from 4 to 60". */
export const numberIn = ({ min, max, step }: Grid): string =>
  `a ${step === 1 ? 'whole ' : ''}number from ${min} to ${max}`;

/** How many decimals a value on the grid of `step` needs. */
export function decimals(step: number): number {
  const text = String(step);
  if (text.includes('e-')) return Number(text.split('e-')[1]);
  return text.split('.')[1]?.length ?? 0;
}
