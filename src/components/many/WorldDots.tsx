import { memo } from 'react';
import { anchor } from '../../../simulations/lib/chart/Axis.tsx';
import { fluid, roundDomain } from '../../../simulations/lib/chart/fluid.ts';
import type { Declaration } from '../../../simulations/lib/define.ts';
import { formatNumber, formatSigned } from '../../../simulations/lib/format.ts';
import { type Summary, summarise } from '../../../simulations/lib/replicate.ts';

type Named = Declaration['measures'][string] & { key: string };

interface Props {
  measures: readonly Named[];
  worlds: readonly Readonly<Record<string, number>>[];
  faint: boolean;
}

/** Each measure as a row: a dot a world, the mean and its interval, and the reading in words. */
export const WorldDots = memo(function WorldDots({ measures, worlds, faint }: Props) {
  return (
    <div className="world-dots" data-faint={faint ? '' : undefined}>
      {measures.map((measure) => {
        const values = worlds.map((world) => world[measure.key]);
        const summary = summarise(values);
        return (
          <figure key={measure.key}>
            <figcaption>
              <strong>{measure.label}</strong> {reading(measure, summary)}
            </figcaption>
            <Dots values={values} summary={summary} zero={measure.difference === true} digits={measure.digits} />
          </figure>
        );
      })}
    </div>
  );
});

/** "On average over 40 worlds …", or that so many cannot tell it from zero. */
function reading({ difference, digits, unit }: Named, { n, mean, sd, low, high }: Summary): string {
  const show = (value: number) => (difference ? formatSigned(value, digits) : formatNumber(value, digits));
  const range = `${show(low)} to ${show(high)}`;
  const spread = `Single worlds spread by ${formatNumber(sd, digits)} (standard deviation).`;
  if (difference && low <= 0 && high >= 0) {
    return `${n} worlds cannot tell this from zero: on average ${show(mean)}${unit && ` ${unit}`} (95 % interval ${range}). ${spread}`;
  }
  return `On average over ${n} worlds ${show(mean)}${unit && ` ${unit}`} (95 % interval ${range}). ${spread}`;
}

interface DotsProps {
  values: readonly number[];
  summary: Summary;
  zero: boolean;
  digits: number;
}

/** Dots are binned into this many columns over the width, and stand on each other there. */
const COLUMNS = 64;
const RADIUS = 3.5;
const AXIS = 24;

function Dots({ values, summary, zero, digits }: DotsProps) {
  const x = fluid(roundDomain(zero ? [0, ...values] : values), [2, 98]);
  const dots = stack(values.map(x.at));
  const base = (Math.max(...dots.map(({ level }) => level)) + 2) * 2 * RADIUS;
  return (
    <svg className="plot" height={base + AXIS} aria-hidden="true">
      {zero && <line className="zero" x1={x(0)} x2={x(0)} y1={0} y2={base + 4} />}
      {dots.map(({ world, column, level }) => (
        <circle key={world} className="world" cx={column} cy={base - RADIUS - level * 2 * RADIUS} r={RADIUS - 0.5} />
      ))}
      <line className="interval" x1={x(summary.low)} x2={x(summary.high)} y1={base + 3} y2={base + 3} />
      <line className="mean" x1={x(summary.mean)} x2={x(summary.mean)} y1={base - 10} y2={base + 6} />
      {x.ticks(4).map((tick) => (
        <text key={tick} x={x(tick)} y={base + AXIS - 3} textAnchor={anchor(x.at(tick))}>
          {formatNumber(tick, Math.min(2, digits))}
        </text>
      ))}
    </svg>
  );
}

function stack(places: readonly number[]): { world: number; column: string; level: number }[] {
  const levels = new Map<number, number>();
  return places.map((place, world) => {
    const column = Math.round((place / 100) * COLUMNS);
    const level = levels.get(column) ?? 0;
    levels.set(column, level + 1);
    return { world, column: `${(column / COLUMNS) * 100}%`, level };
  });
}
