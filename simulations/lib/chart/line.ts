/** A place in a picture: x in its own units, y in pixels from the top. */
export type Point = readonly [x: number, y: number];

/** Points joined by straight lines, as an SVG path; empty where there are none. */
export function linePath(points: readonly Point[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join('');
}

/** The area between points and a level below (or above) them, as an SVG path. */
export function areaPath(points: readonly Point[], level: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  return `M${round(first[0])} ${level}${linePath(points).replace('M', 'L')}L${round(last[0])} ${level}z`;
}

function round(value: number): number {
  return Number(value.toFixed(2));
}
