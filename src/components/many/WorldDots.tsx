import { memo } from 'react';
import { anchor } from '../../../simulations/lib/chart/Axis.tsx';
import { fluid, roundDomain } from '../../../simulations/lib/chart/fluid.ts';
import { tickDigits } from '../../../simulations/lib/chart/tickDigits.ts';
import { formatNumber } from '../../../simulations/lib/format.ts';
import { type Summary, summarise } from '../../../simulations/lib/replicate.ts';
import { type Named, told } from './reading.ts';

interface Props {
  measures: readonly Named[];
  worlds: readonly Readonly<Record<string, number>>[];
  faint: boolean;
}

/** Each measure as a row: a dot a world, the mean and its interval, and the reading in words; what is counted, in words alone. */
export const WorldDots = memo(function WorldDots({ measures, worlds, faint }: Props) {
  return (
    <div className="world-dots" data-faint={faint ? '' : undefined}>
      {measures.map((measure) => {
        const { words, values } = told(measure, measures, worlds);
        return (
          <figure key={measure.key}>
            <figcaption>
              <strong>{measure.label}</strong> {words}
            </figcaption>
            {values.length > 1 && (
              <Dots
                values={values}
                summary={summarise(values)}
                zero={measure.difference === true}
                digits={measure.digits}
              />
            )}
          </figure>
        );
      })}
    </div>
  );
});

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
  const ticks = x.ticks(4);
  const decimals = tickDigits(ticks, Math.min(2, digits));
  const base = (Math.max(...dots.map(({ level }) => level)) + 2) * 2 * RADIUS;
  return (
    <svg className="plot" height={base + AXIS} aria-hidden="true">
      {zero && <line className="zero" x1={x(0)} x2={x(0)} y1={0} y2={base + 4} />}
      {dots.map(({ world, column, level }) => (
        <circle key={world} className="world" cx={column} cy={base - RADIUS - level * 2 * RADIUS} r={RADIUS - 0.5} />
      ))}
      <line className="interval" x1={x(summary.low)} x2={x(summary.high)} y1={base + 3} y2={base + 3} />
      <line className="mean" x1={x(summary.mean)} x2={x(summary.mean)} y1={base - 10} y2={base + 6} />
      {ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={base + AXIS - 3} textAnchor={anchor(x.at(tick))}>
          {formatNumber(tick, decimals)}
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
