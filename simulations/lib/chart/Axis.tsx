import { memo } from 'react';
import { formatNumber } from '../format.ts';
import { alike } from './alike.ts';
import type { Fluid } from './fluid.ts';

interface Props {
  x: Fluid;
  /** Distance from the top of the picture, in pixels. */
  y: number;
  ticks: readonly number[];
  digits?: number;
  /** Words that stand at the ticks in place of numbers. */
  words?: readonly string[] | undefined;
  /** The name of the numbers, in words. */
  label: string;
  /** Whether they stand at its left end, because something else takes the right one. */
  turned?: boolean;
}

/** A horizontal axis: few ticks below a fine line as long as the scale, and the unit in words. */
export const Axis = memo(function Axis({ x, y, ticks, digits, words, label, turned = false }: Props) {
  const [first, last] = x.domain;
  return (
    <g className="axis">
      <line x1={x(first)} x2={x(last)} y1={y} y2={y} />
      {ticks.map((tick, i) => (
        <g key={i}>
          <line x1={x(tick)} x2={x(tick)} y1={y} y2={y + 4} />
          <text x={x(tick)} y={y + 16} textAnchor={anchor(x.at(tick))}>
            {words?.[i] ?? formatNumber(tick, digits)}
          </text>
        </g>
      ))}
      <text className="axis-label" x={x(turned ? first : last)} y={y + 32} textAnchor={turned ? 'start' : 'end'}>
        {label}
      </text>
    </g>
  );
}, alike);

/** Text at the edge of a picture turns inwards. */
export function anchor(percent: number): 'start' | 'middle' | 'end' {
  if (percent < 4) return 'start';
  return percent > 96 ? 'end' : 'middle';
}
