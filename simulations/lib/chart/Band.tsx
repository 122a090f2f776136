import { memo } from 'react';
import { alike } from './alike.ts';
import { span } from './fluid.ts';
import type { Role } from './role.ts';
import type { Scales } from './scales.ts';

interface Props {
  in: Scales;
  /** Values of x between which it lies, and of y; the whole height where these are left out. */
  x: readonly [from: number, to: number];
  y?: readonly [from: number, to: number];
  role: Role;
}

/** A stretch of a picture, such as an interval or the days whose labels are not here yet. Over the whole height it lies behind other marks, paler. */
export const Band = memo(function Band({ in: { x, y, top, bottom }, x: [from, to], y: heights, role }: Props) {
  if (from >= to) return null;
  const [upper, lower] = heights ? [y(heights[1]), y(heights[0])] : [top, bottom];
  return (
    <rect
      className={`band ${role}${heights ? '' : ' behind'}`}
      x={x(from)}
      width={span(x, from, to)}
      y={upper}
      height={lower - upper}
    />
  );
}, alike);
