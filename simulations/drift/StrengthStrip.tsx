import { anchor } from '../lib/chart/Axis.tsx';
import { areaPath } from '../lib/chart/line.ts';
import { day, Stretched, TimePanel } from './TimePanel.tsx';

const HEIGHT = 22;

interface Props {
  /** How much of the drift is there on each day, 0 to 1. */
  strength: readonly number[];
  onset: number | null;
}

/** What the world does, above everything else: nobody but a simulation sees it. */
export function StrengthStrip({ strength, onset }: Props) {
  const steps = strength.flatMap((value, i) => [
    [i, HEIGHT * (1 - value)] as const,
    [i + 1, HEIGHT * (1 - value)] as const,
  ]);
  return (
    <TimePanel name="How much of the drift is there (only a simulation knows)" height={HEIGHT}>
      <Stretched height={HEIGHT}>
        <path className="strength" d={areaPath(steps, HEIGHT)} />
      </Stretched>
      <line className="ground" x1="0%" x2="100%" y1={HEIGHT} y2={HEIGHT} />
      {onset === null ? (
        <text className="quiet" x="0%" y={HEIGHT - 6}>
          nothing drifts
        </text>
      ) : (
        <text
          className="onset-name"
          x={day(onset)}
          dx={onset > 180 ? -6 : 6}
          y={14}
          textAnchor={onset > 180 ? 'end' : 'start'}
        >
          day {onset}
        </text>
      )}
    </TimePanel>
  );
}

/** The days of the year, once below all panels. */
export function DayAxis() {
  const ticks = day.ticks(4);
  return (
    <div className="time-row" aria-hidden="true">
      <span />
      <svg className="plot axis" height={34} aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={day(tick)} x2={day(tick)} y1={0} y2={4} />
            <text x={day(tick)} y={16} textAnchor={anchor(day.at(tick))}>
              {tick}
            </text>
          </g>
        ))}
        <text className="axis-label" x="100%" y={31} textAnchor="end">
          day of the year
        </text>
      </svg>
      <span />
    </div>
  );
}
