import { Line, type Place } from '../lib/chart/Line.tsx';
import type { Role } from '../lib/chart/role.ts';
import type { Scales } from '../lib/chart/scales.ts';

interface Props {
  in: Scales;
  from: readonly [x: number, y: number];
  to: readonly [x: number, y: number];
  role: Role;
}

/** From one place to another, with a head half way that points up or down. */
export function Arrow({ in: here, from, to, role }: Props) {
  const places: Place[] = [from, to];
  const middle = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  const up = to[1] > from[1];
  return (
    <>
      <Line in={here} places={places} role={role} strong />
      {to[1] !== from[1] && (
        <svg x={here.x(middle[0])} y={here.y(middle[1])} width="1" height="1" overflow="visible" aria-hidden="true">
          <path className={`dot ${role}`} d={up ? 'M0 -8L7 5H-7z' : 'M0 8L7 -5H-7z'} />
        </svg>
      )}
    </>
  );
}
