import type { Role } from './role.ts';

interface Props {
  /** Where, as a share of the width, e.g. "12%", and in pixels from the top. */
  x: string;
  y: number;
  role: Role;
  /** A triangle is an alarm, a circle anything else; an open one stands back. */
  shape?: 'circle' | 'triangle' | undefined;
  open?: boolean | undefined;
  size?: number;
}

/** One sign in a picture whose places are shares of the width. */
export function Mark({ x, y, role, shape = 'circle', open = false, size = 5 }: Props) {
  const className = `${open ? 'open dot' : 'dot'} ${role}`;
  if (shape === 'circle') return <circle className={className} cx={x} cy={y} r={size} />;
  const half = Number((size * 1.1).toFixed(1));
  return (
    <svg x={x} y={y} width="1" height="1" overflow="visible" aria-hidden="true">
      <path className={className} d={`M0 ${-half}L${half} ${half}H${-half}z`} />
    </svg>
  );
}
