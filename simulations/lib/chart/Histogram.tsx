import { type Fluid, span } from './fluid.ts';
import { stepArea } from './steps.ts';

interface Props {
  x: Fluid;
  /** The top and the height, in pixels. */
  y: number;
  height: number;
  /** The ends of the first and the last bin. */
  low: number;
  high: number;
  counts: readonly number[];
  /** The count that reaches the top. */
  highest: number;
  /** A colour by its role, e.g. `var(--muted)`. */
  colour: string;
}

/** Counts in bins of equal width, as one filled shape. */
export function Histogram({ x, y, height, low, high, counts, highest, colour }: Props) {
  const ground = counts.map(() => 0);
  const top = counts.map((count) => count / Math.max(1, highest));
  return (
    <svg
      x={x(low)}
      y={y}
      width={span(x, low, high)}
      height={height}
      viewBox={`0 0 ${counts.length} ${height}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={stepArea(ground, top, height)} fill={colour} />
    </svg>
  );
}
