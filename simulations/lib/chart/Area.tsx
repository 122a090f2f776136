import { area } from 'd3-shape';
import { memo } from 'react';
import { alike } from './alike.ts';
import type { Role } from './role.ts';
import { Stretch } from './Stretch.tsx';
import type { Scales } from './scales.ts';

/** From one height to another at a place; null is a gap. */
export type Stretched = readonly [x: number, from: number, to: number] | null;

interface Props {
  in: Scales;
  places: readonly Stretched[];
  role: Role;
}

/** The area between two lines, as one path. */
export const Area = memo(function Area({ in: here, places, role }: Props) {
  const { x, y } = here;
  const path = area<Stretched>()
    .defined((place) => place !== null)
    .x((place) => x.at((place as [number, number, number])[0]))
    .y0((place) => y((place as [number, number, number])[1]))
    .y1((place) => y((place as [number, number, number])[2]))
    .digits(2);
  return <Stretch in={here} d={path(places)} className={`area ${role}`} />;
}, alike);
