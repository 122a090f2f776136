import type { Place } from './Line.tsx';
import type { Role } from './role.ts';
import { Stretch } from './Stretch.tsx';
import type { Scales } from './scales.ts';

interface Props {
  in: Scales;
  places: readonly Place[];
  role: Role;
}

/** A small dot at each of many places, as one path: strokes of no length with round ends. */
export function Specks({ in: here, places, role }: Props) {
  const { x, y } = here;
  const dots = places.map((place) => (place ? `M${x.at(place[0])},${y(place[1])}h0` : ''));
  return <Stretch in={here} d={dots.join('')} className={`specks ${role}`} />;
}
