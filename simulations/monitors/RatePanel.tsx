import { type Fluid, fluid } from '../lib/chart/fluid.ts';
import type { MonitorKey } from './monitors.ts';
import type { MonitorsResult, Point } from './result.ts';

interface Props {
  name: string;
  shown: MonitorKey;
  result: MonitorsResult;
}

const HEIGHT = 110;
const TOP = 6;
const MOST_ALARMS = 16;
/** Rates are spaced by their root: most of what matters lies between none and four a year. */
const roots = fluid([0, Math.sqrt(MOST_ALARMS)], [4, 96]);
const x = (rate: number) => roots.at(Math.sqrt(Math.min(rate, MOST_ALARMS)));
const TICKS = [0, 1, 4, 16] as const;

/** One monitor's trade between false alarms and delay, with those of the others faintly behind. */
export function RatePanel({ name, shown, result: { monitors, longest } }: Props) {
  const days = fluid([0, longest]);
  const { points, usual } = monitors[shown];
  const others = Object.entries(monitors).filter(([key]) => key !== shown);
  return (
    <div>
      <p className="plot-name">{name}</p>
      <svg className="plot" height={TOP + HEIGHT + 34} aria-hidden="true">
        <svg
          width="100%"
          height={TOP + HEIGHT}
          viewBox={`0 0 100 ${TOP + HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <g fill="none" vectorEffect="non-scaling-stroke">
            {others.map(([key, other]) => (
              <path key={key} d={line(other.points, days)} stroke="var(--hairline)" vectorEffect="non-scaling-stroke" />
            ))}
            <path d={line(points, days)} stroke="var(--ink)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
          </g>
        </svg>
        {points.map((point, place) => (
          <circle
            key={point.setting}
            cx={`${x(point.alarmsPerYear)}%`}
            cy={y(point, days)}
            r={place === usual ? 5 : 3}
            fill={place === usual ? 'var(--alarm)' : 'var(--paper)'}
            stroke={place === usual ? 'var(--alarm)' : 'var(--ink)'}
          />
        ))}
        <g className="axis">
          <line x1="4%" x2="96%" y1={TOP + HEIGHT} y2={TOP + HEIGHT} />
          {TICKS.map((tick) => (
            <text key={tick} x={`${x(tick)}%`} y={TOP + HEIGHT + 15} textAnchor="middle">
              {tick}
            </text>
          ))}
          <text className="axis-label" x="96%" y={TOP + HEIGHT + 31} textAnchor="end">
            false alarms a year
          </text>
          <text className="quiet" x="96%" y={TOP + 8} textAnchor="end">
            never
          </text>
        </g>
      </svg>
    </div>
  );
}

function y({ delay }: Point, days: Fluid): number {
  return Number((TOP + (HEIGHT * (100 - days.at(delay))) / 100).toFixed(1));
}

function line(points: readonly Point[], days: Fluid): string {
  return `M${points.map((point) => `${x(point.alarmsPerYear)} ${y(point, days)}`).join('L')}`;
}
