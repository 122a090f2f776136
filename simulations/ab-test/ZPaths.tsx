import { Axis } from '../lib/chart/Axis.tsx';
import { fluid } from '../lib/chart/fluid.ts';
import { Mark } from '../lib/chart/Mark.tsx';
import { rim } from '../lib/chart/rim.ts';
import { formatNumber } from '../lib/format.ts';
import type { AbTestResult, Path, RuleName } from './result.ts';

interface Props {
  name: string;
  paths: readonly Path[];
  result: AbTestResult;
}

const TOP = 4;
const HEIGHT = 220;
/** The |z| at the upper and the lower edge; what goes beyond stays just outside. */
const EDGE = 5;
const level = (z: number) => Number((TOP + (HEIGHT / 2) * (1 - Math.min(1.02, Math.max(-1.02, z / EDGE)))).toFixed(1));

/** A few experiments as they unfold, the bounds of the rules, and where peeking and O'Brien-Fleming stop. */
export function ZPaths({ name, paths, result: { lookDays, bounds } }: Props) {
  const last = lookDays.length - 1;
  const x = fluid([0, lookDays[last]], [1, 99]);
  const bound = (values: readonly (number | null)[]) => {
    const points = values.flatMap((z, i) => (z === null || z > EDGE ? [] : [{ at: x.at(lookDays[i]), z }]));
    if (points.length === 0) return '';
    // A rule that looks once has a bound at one moment: a short line makes it visible.
    const all = points.length === 1 ? [{ at: points[0].at - 8, z: points[0].z }, ...points] : points;
    return [1, -1].map((side) => `M${all.map(({ at, z }) => `${at} ${level(side * z)}`).join('L')}`).join('');
  };
  const entry = bounds.obrienFleming.findIndex((z) => z !== null && z <= EDGE);
  const stopped = (rule: RuleName) => paths.filter(({ stops }) => stops[rule] !== null).length;
  return (
    <div>
      <p className="plot-name">{name}</p>
      <svg className="plot" height={TOP + HEIGHT + 36} aria-hidden="true">
        <svg
          width="100%"
          height={TOP + HEIGHT}
          viewBox={`0 0 100 ${TOP + HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <g fill="none" stroke="var(--ink)">
            <path d={`M1 ${level(0)}H99`} stroke="var(--hairline)" vectorEffect="non-scaling-stroke" />
            {paths.map(({ z, stops }, i) => (
              <path
                key={i}
                d={`M1 ${level(0)}L${z.map((value, look) => `${x.at(lookDays[look])} ${level(value)}`).join('L')}`}
                stroke={stops.peeking === null ? 'var(--muted)' : 'var(--ink)'}
                opacity={0.45}
                vectorEffect="non-scaling-stroke"
              />
            ))}
            <path d={bound(bounds.peeking)} stroke="var(--alarm)" strokeWidth="1.5" vectorEffect="non-scaling-stroke" />
            <path d={bound(bounds.obrienFleming)} strokeWidth="2" vectorEffect="non-scaling-stroke" />
            <path d={bound(bounds.mixture)} strokeWidth="1.5" strokeDasharray="2 3" vectorEffect="non-scaling-stroke" />
          </g>
        </svg>
        {paths.map(({ z, stops: { peeking, obrienFleming } }, i) => (
          <g key={i}>
            {obrienFleming !== null && (
              <Mark x={x(lookDays[obrienFleming])} y={level(z[obrienFleming])} shape="circle" size={2.5} />
            )}
            {peeking !== null && (
              <Mark x={x(lookDays[peeking])} y={level(z[peeking])} shape="triangle" colour="var(--alarm)" size={3} />
            )}
          </g>
        ))}
        <g {...rim}>
          {last > 0 && (
            <text x={x(lookDays[entry])} y={level(EDGE) + 12} dx={14}>
              O’Brien–Fleming
            </text>
          )}
          <text x="99%" y={level(bounds.mixture[last] ?? 0) - 5} textAnchor="end">
            mSPRT
          </text>
          <text x="1%" y={level(bounds.peeking[last] ?? 0) - 5} fill="var(--alarm-text)">
            peeking ±{formatNumber(bounds.peeking[last] ?? 0, 2)}
          </text>
        </g>
        <Axis x={x} y={TOP + HEIGHT} ticks={[0, lookDays[last]]} label="day" />
      </svg>
      <p className="plot-note" aria-hidden="true">
        <span>
          Found in {paths.length}: peeking <span className="alarm role">▲</span> {stopped('peeking')}, O’Brien–Fleming ●{' '}
          {stopped('obrienFleming')}, mSPRT {stopped('mixture')}, one look at the end {stopped('fixed')}
        </span>
      </p>
    </div>
  );
}
