import type { Place } from './Line.tsx';
import type { Role } from './role.ts';
import { Stretch } from './Stretch.tsx';
import type { Scales } from './scales.ts';

interface Props {
  in: Scales;
  /** The foot of each stroke; null is none. */
  places: readonly Place[];
  /** How many pixels each stroke rises above its foot. */
  height: number;
  role: Role;
}

/** A short upright stroke for each of many events, such as alarms, as one path. */
export function Rug({ in: here, places, height, role }: Props) {
  const { x, y } = here;
  const strokes = places.map((place) => (place ? `M${x.at(place[0])},${y(place[1])}v${-height}` : ''));
  return <Stretch in={here} d={strokes.join('')} className={`rug ${role}`} />;
}
