/** A place on a ring, and how words stand beside it. */
export interface Place {
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
  dx: number;
  dy: number;
}

/** The places of so many steps on a ring around the origin, the first on top and the rest clockwise. */
export function places(count: number, radius: number): Place[] {
  return Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i) / count - Math.PI / 2;
    const [x, y] = [Math.cos(angle) * radius, Math.sin(angle) * radius];
    if (Math.abs(x) < radius / 3) return { x: round(x), y: round(y), anchor: 'middle', dx: 0, dy: y < 0 ? -14 : 24 };
    return { x: round(x), y: round(y), anchor: x > 0 ? 'start' : 'end', dx: x > 0 ? 12 : -12, dy: 5 };
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
