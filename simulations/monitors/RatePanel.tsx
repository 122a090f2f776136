import { Dots } from '../lib/chart/Dots.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { scales } from '../lib/chart/scales.ts';
import { type MonitorKey, monitorKeys, monitors } from './monitors.ts';
import type { MonitorsResult, Point } from './result.ts';

interface Props {
  shown: MonitorKey;
  result: MonitorsResult;
}

const MOST_ALARMS = 16;
const TICKS = [0, 1, 4, 16] as const;

/** One monitor's trade between false alarms and delay, with those of the others faintly behind. */
export function RatePanel({ shown, result: { monitors: found, longest } }: Props) {
  // Rates are spaced by their root: most of what matters lies between none and four a year.
  const across = { x: [0, MOST_ALARMS], within: [4, 96], along: Math.sqrt } as const;
  const here = scales({ ...across, y: [0, longest], height: 110, top: 6 });
  const { points, usual } = found[shown];
  const others = monitorKeys.filter((key) => key !== shown);
  return (
    <Plot name={monitors[shown].name} in={here} axis="false alarms a year" ticks={TICKS}>
      <Line in={here} places={others.flatMap((key) => [...found[key].points.map(placeOf), null])} role="faint" />
      <Line in={here} places={points.map(placeOf)} role="ink" />
      <Dots in={here} places={points.filter((_, i) => i !== usual).map(placeOf)} role="ink" open size={3} />
      <Dots in={here} places={[placeOf(points[usual])]} role="alarm" />
      <text className="label faint" x="96%" y={here.top + 8} textAnchor="end">
        never
      </text>
    </Plot>
  );
}

const placeOf = ({ alarmsPerYear, delay }: Point): Place => [alarmsPerYear, delay];
