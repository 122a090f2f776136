import type { AnyValues, Declaration } from '../../simulations/lib/define.ts';
import { formatNumber, formatSigned } from '../../simulations/lib/format.ts';
import { inWords } from '../../simulations/lib/params.ts';
import type { Summary } from '../../simulations/lib/replicate.ts';
import { type Cell, total } from './judgeTrial.ts';
import type { Column, Trial } from './trial.ts';

/** A column's head in words: the measure, and the limit on it. */
export function headOf({ measure, limit }: Column, { measures }: Declaration): string {
  const { label, unit, digits } = measures[measure];
  if (!limit) return label;
  return `${label}: at ${limit.side} ${formatNumber(limit.value, Math.max(digits, decimalsOf(limit.value)))}${unit && ` ${unit}`}`;
}

/** The mean and its 95 % interval, e.g. "5.4 (5.0 to 5.8)". */
export function meanInWords({ measure }: Column, { measures }: Declaration, { mean, low, high }: Summary): string {
  const { difference, digits } = measures[measure];
  const show = (value: number) => (difference ? formatSigned(value, digits) : formatNumber(value, digits));
  return `${show(mean)} (${show(low)} to ${show(high)})`;
}

/** The plan in words. */
export function planInWords({ show }: Pick<Trial, 'show'>, { params }: Declaration, plan: AnyValues): string {
  return show.map((key) => `${params[key].label}: ${inWords(params[key], plan[key])}`).join('; ');
}

/** Plan and outcome as Markdown. */
export function reportOf(
  trial: Trial,
  declaration: Declaration,
  plan: AnyValues,
  cells: readonly (readonly Cell[])[],
): string {
  const line = (texts: readonly string[]) => `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  return [
    `${planInWords(trial, declaration, plan)}.`,
    [
      line(['Case', ...trial.columns.map((column) => headOf(column, declaration))]),
      line(['---', ...trial.columns.map(() => '---')]),
      ...trial.cases.map(({ title }, row) =>
        line([
          title,
          ...cells[row].map(({ summary, verdict }, place) =>
            [meanInWords(trial.columns[place], declaration, summary), ...(verdict ? [verdict] : [])].join(', '),
          ),
        ]),
      ),
    ].join('\n'),
    `Means over ${trial.worlds} worlds with their 95 % intervals. ${total(cells, trial.worlds)}`,
  ].join('\n\n');
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
