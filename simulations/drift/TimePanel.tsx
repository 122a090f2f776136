import { memo, type ReactNode } from 'react';
import { alike } from '../lib/chart/alike.ts';
import { Levels } from '../lib/chart/Levels.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { type Scales, scales } from '../lib/chart/scales.ts';
import { YEAR } from './moment.ts';

/** The days of the year along x, which all panels share, and what a panel shows upwards. */
export function overDays(y: readonly [number, number], height: number): Scales {
  return scales({ x: [0, YEAR], y, height, within: [0, 100] });
}

interface Props {
  name: ReactNode;
  in: Scales;
  /** Heights whose numbers stand left of the panel, with their decimals. */
  levels?: readonly number[];
  digits?: number | undefined;
  /** The first day of the drift, marked through the whole panel. */
  onset: number | null;
  /** Whether the days stand below it. */
  dated?: boolean;
  children: ReactNode;
}

/** One of several panels that share the days of a year; what stays while a year is played is drawn once. */
export function TimePanel({ name, in: here, levels = [], digits, onset, dated = false, children }: Props) {
  return (
    <Plot name={name} in={here} {...(dated ? { axis: 'day of the year', ticks: DAYS } : {})}>
      {levels.length > 0 && <Levels at={levels.map((value) => [value, here.y(value)] as const)} digits={digits} />}
      <Onset onset={onset} height={here.bottom} />
      {children}
    </Plot>
  );
}

const DAYS = [0, 91, 182, 273, YEAR] as const;

const Onset = memo(function Onset({ onset, height }: { onset: number | null; height: number }) {
  return onset !== null && <Rule in={overDays([0, 1], height)} x={onset} role="truth" strong />;
}, alike);
