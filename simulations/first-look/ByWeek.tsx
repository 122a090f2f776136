import { Band } from '../lib/chart/Band.tsx';
import { Dots } from '../lib/chart/Dots.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import type { Role } from '../lib/chart/role.ts';
import { scales } from '../lib/chart/scales.ts';
import type { Week } from './result.ts';

interface Props {
  name: string;
  weeks: readonly Week[];
  of: (week: Week) => number | null;
  /** The ends of an interval around it. */
  ends?: (week: Week) => readonly [number, number];
  role: Role;
  digits: number;
}

/** A number of each week along the half year, from zero. */
export function ByWeek({ name, weeks, of, ends, role, digits }: Props) {
  const heights = weeks.flatMap((week) => [of(week) ?? 0, ...(ends ? ends(week) : [])]);
  const here = scales({
    x: [0, weeks.length],
    y: roundDomain([0, ...heights], 4),
    height: 130,
    top: 8,
  });
  const places = weeks.map((week, i): Place => {
    const value = of(week);
    return value === null ? null : [i + 0.5, value];
  });
  return (
    <Plot name={name} in={here} axis="week" ticks={here.x.ticks(6)}>
      <Levels at={here.y.ticks(4).map((value) => [value, here.y(value)])} digits={digits} />
      {ends && weeks.map((week, i) => <Band key={i} in={here} x={[i + 0.35, i + 0.65]} y={ends(week)} role={role} />)}
      <Line in={here} places={places} role={role} />
      <Dots in={here} places={places} role={role} />
    </Plot>
  );
}
