import { memo } from 'react';
import { formatNumber } from '../format.ts';
import { alike } from './alike.ts';
import { tickDigits } from './tickDigits.ts';

interface Props {
  /** Values, and the pixels from the top at which each stands. */
  at: readonly (readonly [value: number, y: number])[];
  digits?: number | undefined;
}

/** The numbers of an upright scale, left of a picture, each with a fine line through it. */
export const Levels = memo(function Levels({ at, digits }: Props) {
  const decimals =
    digits === undefined
      ? undefined
      : tickDigits(
          at.map(([value]) => value),
          digits,
        );
  return (
    <g className="rule faint">
      {at.map(([value, y], i) => (
        <g key={i}>
          <line x1="0%" x2="100%" y1={y} y2={y} />
          <text x="0%" dx={-6} y={y + 4} textAnchor="end">
            {formatNumber(value, decimals)}
          </text>
        </g>
      ))}
    </g>
  );
}, alike);
