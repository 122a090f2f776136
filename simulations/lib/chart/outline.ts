import type { Place } from './Line.tsx';

/** The upper edge of bars of equal width from `from` on, as places of a line that begins and ends on the ground. */
export function outline(heights: readonly number[], from: number, width: number): Place[] {
  const last = from + heights.length * width;
  const edges = heights.flatMap((height, i): Place[] => [
    [from + i * width, height],
    [from + (i + 1) * width, height],
  ]);
  return [[from, 0], ...edges, [last, 0]];
}
