import { line } from 'd3-shape';
import { memo } from 'react';
import { alike } from './alike.ts';
import type { Role } from './role.ts';
import { Stretch } from './Stretch.tsx';
import type { Scales } from './scales.ts';

/** A place in the units of a picture's scales; null is a gap. */
export type Place = readonly [x: number, y: number] | null;

interface Props {
  in: Scales;
  /** Places to be joined; several lines of one role are one list with gaps between them. */
  places: readonly Place[];
  role: Role;
  /** The one of several that matters. */
  strong?: boolean;
}

/** Places joined by straight lines, as one path. */
export const Line = memo(function Line({ in: here, places, role, strong }: Props) {
  const { x, y } = here;
  const path = line<Place>()
    .defined((place) => place !== null)
    .x((place) => x.at((place as [number, number])[0]))
    .y((place) => y((place as [number, number])[1]))
    .digits(2);
  return <Stretch in={here} d={path(places)} className={strong ? `strong line ${role}` : `line ${role}`} />;
}, alike);
