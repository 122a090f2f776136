import { nice, ticks } from 'd3-array';
import { formatNumber } from '../lib/format.ts';
import type { GuardrailName } from './params.ts';

/** Where a value of a guardrail's statistic stands in a picture. */
export interface Scale {
  y: (value: number) => number;
  domain: readonly [number, number];
  /** The value before the first look. */
  start: number;
}

/** At least this much is shown, so that little is seen to be little. */
const LEAST: Record<GuardrailName, readonly [number, number]> = {
  fixed: [0, 3],
  peeking: [-2, 4],
  eProcess: [-2, 3],
  kayenta: [0, 100],
};

export function scaleOf(guardrail: GuardrailName, values: readonly number[], height: number): Scale {
  const [least, most] = LEAST[guardrail];
  const low = Math.min(least, ...values);
  const high = Math.max(most, ...values);
  const domain = nice(low, high, 5);
  const y = (value: number) => height * (1 - (value - domain[0]) / (domain[1] - domain[0]));
  return { y, domain, start: guardrail === 'kayenta' ? 100 : 0 };
}

export function ticksOf(guardrail: GuardrailName, { domain: [low, high] }: Scale): { value: number; label: string }[] {
  const label = guardrail === 'eProcess' ? odds : (value: number) => formatNumber(value);
  return ticks(low, high, 4)
    .filter(Number.isInteger)
    .map((value) => ({ value, label: label(value) }));
}

/** A power of ten as odds for a defect, e.g. "100:1". */
function odds(power: number): string {
  const size = Math.abs(power);
  const raised = `10${[...String(size)].map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]).join('')}`;
  const text = size < 4 ? formatNumber(Number(`1e${size}`)) : raised;
  return power < 0 ? `1:${text}` : `${text}:1`;
}
