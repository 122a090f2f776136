import { memo } from 'react';
import { alike } from './alike.ts';
import type { Role } from './role.ts';
import type { Scales } from './scales.ts';

/** A value of x with its words. */
export interface Ruled {
  x: number;
  text: string;
  role: Role;
  strong?: boolean;
}

/** Pixels that a line of words takes. */
const LINE = 17;

/** The room that the words of so many rules take above a picture, in pixels. */
export const ruleRoom = (count: number): number => count * LINE + 4;

/** Upright rules through a picture; the words of each stand beside its upper end, a line lower from rule to rule. */
export const Rules = memo(function Rules({ in: { x, bottom }, rules }: { in: Scales; rules: readonly Ruled[] }) {
  return rules.map(({ x: at, text, role, strong }, i) => {
    const before = x.at(at) > 60;
    return (
      <g key={i} className={strong ? `strong rule ${role}` : `rule ${role}`}>
        <line x1={x(at)} x2={x(at)} y1={i * LINE + 4} y2={bottom} />
        <text x={x(at)} y={i * LINE + 14} dx={before ? -6 : 6} textAnchor={before ? 'end' : 'start'}>
          {text}
        </text>
      </g>
    );
  });
}, alike);
