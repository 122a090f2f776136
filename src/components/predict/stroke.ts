import { type NamedCurve, stepOf } from './curve.ts';

/** The line as drawn so far: a height for every point, null where none stands yet. */
export type Heights = readonly (number | null)[];
type Grid = Pick<NamedCurve, 'digits' | 'range'>;

/** The nearest height that can be drawn. */
export function onGrid(curve: Grid, height: number): number {
  const [low, high] = curve.range;
  const step = stepOf(curve);
  const stepped = Number((low + Math.round((height - low) / step) * step).toFixed(6));
  return Math.min(high, Math.max(low, stepped));
}

/** The heights after a stroke of the pointer. A quick one passes over points: they then stand on the straight line. */
export function strokeTo(curve: Grid, heights: Heights, from: number, to: number, height: number): Heights {
  const start = heights[from] ?? height;
  return heights.map((old, place) => {
    if (place === to) return height;
    if ((place - from) * (place - to) >= 0) return old;
    return onGrid(curve, start + ((place - from) / (to - from)) * (height - start));
  });
}

/** Neighbours that both stand: the place of the first, and the heights of both. */
export function segments(heights: Heights): [place: number, from: number, to: number][] {
  return heights.flatMap((to, place) => {
    const from = heights[place - 1] ?? null;
    return to === null || from === null ? [] : [[place - 1, from, to] as [number, number, number]];
  });
}
