import type { Place } from './Line.tsx';
import { Mark } from './Mark.tsx';
import type { Role } from './role.ts';
import type { Scales } from './scales.ts';

interface Props {
  in: Scales;
  places: readonly Place[];
  role: Role;
  /** A triangle is an alarm, a circle anything else; an open one stands back. */
  shape?: 'circle' | 'triangle';
  open?: boolean;
  size?: number;
}

/** A sign at each place. */
export function Dots({ in: { x, y }, places, ...look }: Props) {
  return places.map((place, i) => place && <Mark key={i} x={x(place[0])} y={y(place[1])} {...look} />);
}
