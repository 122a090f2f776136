import { linePath, type Point } from '../lib/chart/line.ts';
import { formatNumber } from '../lib/format.ts';
import { type Moment, middleOf } from './moment.ts';
import { day, heights, Onset, Stretched, TimePanel, YEAR } from './TimePanel.tsx';

const HEIGHT = 64;

interface Props {
  name: string;
  /** The largest of the five columns, a value a week. */
  weekly: readonly number[];
  /** Above this, week by week, the calibrated monitor rings. */
  line: readonly number[];
  /** Fixed thresholds, each with its own value for a name. */
  thresholds: readonly number[];
  moment: Moment;
  onset: number | null;
}

/** A distance of each week's inputs from what was normal, and from where on it is an alarm. */
export function InputPanel({ name, weekly, line, thresholds, moment, onset }: Props) {
  const { servedWeeks, isMoment, today } = moment;
  const top = 1.08 * Math.max(...weekly, ...line, ...thresholds);
  const y = heights([0, top], HEIGHT);
  const shown = weekly.slice(0, servedWeeks);
  const standing = line.slice(0, Math.max(1, servedWeeks));
  const last = standing[standing.length - 1];
  const labels = [
    { at: y(last), text: 'alarm line', role: 'name-alarm' },
    ...thresholds.map((threshold) => ({ at: y(threshold), text: `rule ${formatNumber(threshold)}`, role: 'quiet' })),
  ];
  return (
    <TimePanel
      name={name}
      height={HEIGHT}
      ticks={[
        { at: y(0), label: '0' },
        { at: y(round(top)), label: String(round(top)) },
      ]}
      labels={labels}
    >
      <Onset at={onset} height={HEIGHT} />
      {thresholds.map((threshold) => (
        <line key={threshold} className="rule" x1="0%" x2="100%" y1={y(threshold)} y2={y(threshold)} />
      ))}
      <Stretched height={HEIGHT}>
        <path
          className="alarm-line"
          d={linePath([...standing.map((value, week): Point => [7 * week, y(value)]), [YEAR, y(last)]])}
        />
        <path className="signal-line" d={linePath(shown.map((value, week): Point => [middleOf(week), y(value)]))} />
      </Stretched>
      {shown.map((value, week) =>
        value > line[week] ? (
          <circle key={middleOf(week)} className="over" cx={day(middleOf(week))} cy={y(value)} r={2.5} />
        ) : null,
      )}
      {isMoment && <line className="today" x1={day(today)} x2={day(today)} y1={0} y2={HEIGHT} />}
    </TimePanel>
  );
}

/** The largest round number below the top of the panel. */
function round(top: number): number {
  const unit = top > 1 ? 0.5 : top > 0.2 ? 0.1 : 0.05;
  return Number((Math.floor(top / unit) * unit).toFixed(2));
}
