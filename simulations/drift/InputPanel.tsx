import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Line } from '../lib/chart/Line.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { Specks } from '../lib/chart/Specks.tsx';
import { formatNumber } from '../lib/format.ts';
import { type Moment, middleOf, YEAR } from './moment.ts';
import { overDays, TimePanel } from './TimePanel.tsx';
import { Today } from './Waiting.tsx';

interface Props {
  name: string;
  /** The largest of the five columns, a value a week. */
  weekly: readonly number[];
  /** Above this, week by week, the calibrated monitor rings. */
  line: readonly number[];
  /** Fixed thresholds, each with its own value for a name. */
  thresholds: readonly number[];
  /** The least that the panel reaches up to. */
  least: number;
  moment: Moment;
  onset: number | null;
}

/** A distance of each week's inputs from what was normal, and from where on it is an alarm. */
export function InputPanel({ name, weekly, line, thresholds, least, moment, onset }: Props) {
  const { servedWeeks } = moment;
  const shown = weekly.slice(0, servedWeeks);
  const standing = line.slice(0, Math.max(1, servedWeeks));
  const last = standing[standing.length - 1];
  const [, top] = roundDomain([0, least, ...shown, ...standing, ...thresholds], 2);
  const here = overDays([0, top], 64);
  const places = shown.map((value, week) => [middleOf(week), value] as const);
  return (
    <TimePanel name={name} in={here} levels={[0, top]} onset={onset}>
      {thresholds.map((threshold, i) => (
        <Rule key={i} in={here} y={threshold} role="rival" />
      ))}
      <Line
        in={here}
        places={[...standing.map((value, week) => [7 * week, value] as const), [YEAR, last]]}
        role="alarm"
      />
      <Line in={here} places={places} role="ink" />
      <Specks in={here} places={places.map((place, week) => (place[1] > line[week] ? place : null))} role="alarm" />
      <Today in={here} moment={moment} />
      <EndLabels
        in={here}
        labels={[
          { y: last, text: 'alarm line', role: 'alarm' },
          ...thresholds.map((threshold) => ({
            y: threshold,
            text: `rule ${formatNumber(threshold)}`,
            role: 'rival' as const,
          })),
        ]}
      />
    </TimePanel>
  );
}
