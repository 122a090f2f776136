interface Props {
  /** Where, as a share of the width, e.g. "12%", and in pixels from the top. */
  x: string;
  y: number;
  /** A triangle is an alarm, a circle anything else; an open one stands back. */
  shape: 'circle' | 'triangle';
  open?: boolean;
  /** A colour by its role, e.g. `var(--alarm)`. */
  colour?: string;
  size?: number;
}

/** One sign in a picture whose places are shares of the width. */
export function Mark({ x, y, shape, open = false, colour = 'var(--ink)', size = 5 }: Props) {
  const paint = { fill: open ? 'var(--paper)' : colour, stroke: colour, strokeWidth: 2 };
  if (shape === 'circle') return <circle cx={x} cy={y} r={size} {...paint} />;
  const half = Number((size * 1.1).toFixed(1));
  return (
    <svg x={x} y={y} width="1" height="1" overflow="visible" aria-hidden="true">
      <path d={`M0 ${-half}L${half} ${half}H${-half}z`} {...paint} strokeLinejoin="round" />
    </svg>
  );
}
