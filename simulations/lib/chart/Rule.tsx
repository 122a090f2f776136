import { memo } from 'react';
import { anchor } from './Axis.tsx';
import { alike } from './alike.ts';
import { inwards } from './inwards.ts';
import type { Role } from './role.ts';
import type { Scales } from './scales.ts';

interface Props {
  in: Scales;
  /** A value of x for an upright rule, or of y for a level one. */
  x?: number;
  y?: number;
  role: Role;
  /** Words at its upper end, or above its left end. */
  label?: string;
  strong?: boolean;
}

/** A value that a picture is held against, as a line through it. */
export const Rule = memo(function Rule({ in: { x, y, top, bottom }, x: across, y: up, role, label, strong }: Props) {
  const className = strong ? `strong rule ${role}` : `rule ${role}`;
  if (across !== undefined)
    return (
      <g className={className}>
        <line x1={x(across)} x2={x(across)} y1={top} y2={bottom} />
        {label && (
          <text x={x(across)} y={top - 6} textAnchor={inwards(x.at(across))}>
            {label}
          </text>
        )}
      </g>
    );
  if (up === undefined) return null;
  const [from, to] = x.domain;
  return (
    <g className={className}>
      <line x1={x(from)} x2={x(to)} y1={y(up)} y2={y(up)} />
      {label && (
        <text x={x(from)} y={y(up) - 5} textAnchor={anchor(x.at(from))}>
          {label}
        </text>
      )}
    </g>
  );
}, alike);
