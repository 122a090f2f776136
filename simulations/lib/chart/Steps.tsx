import { area } from 'd3-shape';
import { memo } from 'react';
import { alike } from './alike.ts';
import type { Role } from './role.ts';
import { Stretch } from './Stretch.tsx';
import type { Scales } from './scales.ts';

interface Props {
  in: Scales;
  /** Where the first bar begins, and how wide each is, in the units of x. */
  from: number;
  width: number;
  /** The height of each bar, and where it stands: on 0 where that is left out. */
  heights: readonly number[];
  bases?: readonly number[];
  role: Role;
}

/** Bars side by side, such as the counts of a histogram, as one path; a bar without height is a gap. */
export const Steps = memo(function Steps({ in: here, from, width, heights, bases, role }: Props) {
  const { x, y } = here;
  const base = (i: number) => bases?.[i] ?? 0;
  const alike = (i: number, j: number) => heights[i] === heights[j] && base(i) === base(j);
  // Every bar brings both its edges, so that straight lines between them are steps; between bars that are alike there is none.
  const edges = heights.flatMap((height, i) => {
    if (height === base(i)) return [null];
    return [...(alike(i, i - 1) ? [] : [[i, i] as const]), ...(alike(i, i + 1) ? [] : [[i + 1, i] as const])];
  });
  const path = area<readonly [edge: number, bar: number] | null>()
    .defined((edge) => edge !== null)
    .x((edge) => x.at(from + (edge as [number, number])[0] * width))
    .y0((edge) => y(base((edge as [number, number])[1])))
    .y1((edge) => y(heights[(edge as [number, number])[1]]))
    .digits(2);
  return <Stretch in={here} d={path(edges)} className={`area ${role}`} />;
}, alike);
