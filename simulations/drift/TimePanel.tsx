import type { ReactNode } from 'react';
import { fluid } from '../lib/chart/fluid.ts';
import { spread } from '../lib/chart/spread.ts';
import { formatNumber } from '../lib/format.ts';

/** Days of the year on the width of every panel. */
export const YEAR = 364;
export const day = fluid([0, YEAR]);

/** Heights of a panel in pixels: the highest value stands at the top, the lowest at the bottom. */
export function heights([low, high]: readonly [number, number], height: number): (value: number) => number {
  return (value) => height * (1 - (Math.min(high, Math.max(low, value)) - low) / (high - low));
}

interface Props {
  name: ReactNode;
  height: number;
  /** Heights and what stands at them, left of the panel. */
  ticks?: readonly { at: number; label: string }[];
  /** Names of lines at their ends, right of the panel. */
  labels?: readonly { at: number; text: string; role: string }[];
  children: ReactNode;
}

/** One of several panels that share the days of a year: ticks at its left, names of lines at its right. */
export function TimePanel({ name, height, ticks = [], labels = [], children }: Props) {
  const places = spread(
    labels.map(({ at }) => at),
    15,
    2,
    height - 2,
  );
  return (
    <div>
      <p className="plot-name">{name}</p>
      <div className="time-row" aria-hidden="true">
        <svg className="plot" height={height} aria-hidden="true">
          {ticks.map(({ at, label }) => (
            <text key={label} className="quiet" x="100%" dx={-6} y={at + 4} textAnchor="end">
              {label}
            </text>
          ))}
        </svg>
        <svg className="plot" height={height} aria-hidden="true">
          {ticks.map(({ at, label }) => (
            <line key={label} className="grid" x1="0%" x2="100%" y1={at} y2={at} />
          ))}
          {children}
        </svg>
        <svg className="plot" height={height} aria-hidden="true">
          {labels.map(({ text, role }, i) => (
            <text key={text} className={role} x={6} y={places[i] + 4}>
              {text}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

/** What is drawn in days and pixels, stretched to the width of its panel; strokes keep their width. */
export function Stretched({ height, children }: { height: number; children: ReactNode }) {
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 ${YEAR} ${height}`}
      preserveAspectRatio="none"
      overflow="visible"
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}

/** The day on which a drift begins, through the whole height of a panel. */
export function Onset({ at, height }: { at: number | null; height: number }) {
  if (at === null) return null;
  return <line className="onset" x1={day(at)} x2={day(at)} y1={0} y2={height} />;
}

/** Ticks at tenths, or fewer where there are many of them. */
export function tenths(
  domain: readonly [number, number],
  y: (value: number) => number,
): { at: number; label: string }[] {
  return fluid(domain)
    .ticks(Math.min(4, Math.round((domain[1] - domain[0]) * 10)))
    .map((value) => ({ at: y(value), label: formatNumber(value, 1) }));
}
