import type { Fluid } from '../lib/chart/fluid.ts';
import { type Evidence, signs } from './result.ts';

interface Props {
  curves: Evidence['curves'];
  x: Fluid;
  /** Pixels from the top. */
  y: (value: number) => number;
  /** A value that names keep off. */
  line: number;
}

interface Place {
  sign: Evidence['curves'][number]['sign'];
  minute: number;
  y: number;
}

const LINE = 15;
/** Half the width of a name, as a share of the axis. */
const HALF = 0.14;

/** The name of each curve: behind its end, or above and below where there is no room. */
export function CurveNames({ curves, x, y, line }: Props) {
  const named = curves.filter(({ sign, values }) => sign !== 'checks' && values.length > 0);
  const behind = named.every(({ values }) => values.length < 0.6 * x.domain[1]);
  const off = (wanted: number) => Math.abs(wanted - 4 - y(line)) >= 10;
  const places = behind ? behindEnds(named, y, off, line) : around(named, x.domain[1], y, off);
  return places.map(({ sign, minute, y: level }) => (
    <text
      key={sign}
      className="label ink"
      x={x(minute)}
      dx={behind ? 9 : 0}
      y={level}
      textAnchor={behind ? 'start' : 'middle'}
    >
      {signs[sign]}
    </text>
  ));
}

function behindEnds(curves: Props['curves'], y: Props['y'], off: (y: number) => boolean, line: number): Place[] {
  let last = -Infinity;
  return byHeight(
    curves.map(({ sign, values }) => ({ sign, minute: values.length, y: y(values[values.length - 1]) })),
  ).map((place) => {
    const wanted = off(place.y + 4) ? place.y + 4 : y(line) + LINE;
    last = Math.max(wanted, last + LINE);
    return { ...place, y: last };
  });
}

/** The name of the highest curve above all of them, the others below, as far to the right as the line leaves room. */
function around(curves: Props['curves'], end: number, y: Props['y'], off: (y: number) => boolean): Place[] {
  const found = [0.8, 0.65, 0.5, 0.35, 0.2].map((share) => {
    const minute = Math.round(share * end);
    const near = curves.flatMap(({ values }) =>
      values.slice(Math.max(0, minute - Math.round(HALF * end)), minute + Math.round(HALF * end)).map(y),
    );
    return { minute, above: Math.min(...near) - 7, below: Math.max(...near) + LINE };
  });
  const room = found.filter(({ above, below }) => Number.isFinite(above) && off(above) && off(below));
  const { minute, above, below } = room[0] ?? found[found.length - 1];
  const ordered = byHeight(
    curves.map(({ sign, values }) => ({ sign, minute, y: y(values[Math.min(minute, values.length) - 1]) })),
  );
  return ordered.map((place, i) => ({ ...place, y: i === 0 ? above : below + (i - 1) * LINE }));
}

function byHeight(places: Place[]): Place[] {
  return places.sort((a, b) => a.y - b.y);
}
