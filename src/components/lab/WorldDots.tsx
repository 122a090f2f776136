import { scaleLinear } from 'd3-scale';
import type { Declaration } from '../../../simulations/lib/define.ts';
import { formatNumber, formatSigned } from '../../../simulations/lib/format.ts';
import { type Summary, summarise } from '../../../simulations/lib/replicate.ts';

type Named = Declaration['measures'][string] & { key: string };

interface Props {
  measures: readonly Named[];
  worlds: readonly Readonly<Record<string, number>>[];
  faint: boolean;
}

const WIDTH = 600;
const RADIUS = 4;
const AXIS = 22;

/** Each measure as a row: a dot a world, the mean and its interval, and the reading in words. */
export function WorldDots({ measures, worlds, faint }: Props) {
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
}

/** "On average over 40 worlds …", or that there is no difference beyond noise. */
function reading({ difference, digits, unit }: Named, { n, mean, sd, low, high }: Summary): string {
  const show = (value: number) => (difference ? formatSigned(value, digits) : formatNumber(value, digits));
  const range = `${show(low)} to ${show(high)}`;
  const spread = `Single worlds spread by ${formatNumber(sd, digits)} (standard deviation).`;
  if (difference && low <= 0 && high >= 0) {
    return `No difference beyond noise: on average over ${n} worlds ${show(mean)} ${unit} (95 % interval ${range}). ${spread}`;
  }
  return `On average over ${n} worlds ${show(mean)} ${unit} (95 % interval ${range}). ${spread}`;
}

interface DotsProps {
  values: readonly number[];
  summary: Summary;
  zero: boolean;
  digits: number;
}

function Dots({ values, summary, zero, digits }: DotsProps) {
  const ends = zero ? [0, ...values] : values;
  const x = scaleLinear()
    .domain([Math.min(...ends), Math.max(...ends)])
    .nice(5)
    .range([12, WIDTH - 12]);
  const dots = stack(values.map(x));
  const base = (Math.max(...dots.map(([, level]) => level)) + 2) * 2 * RADIUS;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${base + AXIS}`} aria-hidden="true">
      {zero && <line className="zero" x1={x(0)} x2={x(0)} y1={0} y2={base + 4} />}
      {dots.map(([cx, level], world) => (
        <circle key={world} className="world" cx={cx} cy={base - RADIUS - level * 2 * RADIUS} r={RADIUS - 0.5} />
      ))}
      <line className="interval" x1={x(summary.low)} x2={x(summary.high)} y1={base + 2} y2={base + 2} />
      <line className="mean" x1={x(summary.mean)} x2={x(summary.mean)} y1={base - 8} y2={base + 6} />
      {x.ticks(5).map((tick) => (
        <text key={tick} x={x(tick)} y={base + AXIS - 3} textAnchor="middle">
          {formatNumber(tick, digits)}
        </text>
      ))}
    </svg>
  );
}

/** Dots that would overlap stand on each other: places and levels, in the order given. */
function stack(places: readonly number[]): [place: number, level: number][] {
  const columns = new Map<number, number>();
  return places.map((place) => {
    const column = Math.round(place / (2 * RADIUS));
    const level = columns.get(column) ?? 0;
    columns.set(column, level + 1);
    return [column * 2 * RADIUS, level];
  });
}
