import { nice, ticks } from 'd3-array';
import { formatNumber } from '../lib/format.ts';
import type { GuardrailName } from './params.ts';

/** At least this much is shown, so that little is seen to be little. */
const LEAST: Record<GuardrailName, readonly [number, number]> = {
  fixed: [0, 3],
  peeking: [-2, 4],
  eProcess: [-2, 3],
  kayenta: [0, 100],
};

/** The value of each statistic before the first look. */
export const START: Record<GuardrailName, number> = { fixed: 0, peeking: 0, eProcess: 0, kayenta: 100 };

/** The ends of the scale on which values of a guardrail's statistic stand. */
export function domainOf(guardrail: GuardrailName, values: readonly number[]): [number, number] {
  const [least, most] = LEAST[guardrail];
  return nice(Math.min(least, ...values), Math.max(most, ...values), 5);
}

/** The values that are named beside it. */
export function ticksOf(
  guardrail: GuardrailName,
  [low, high]: readonly [number, number],
): { value: number; label: string }[] {
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
