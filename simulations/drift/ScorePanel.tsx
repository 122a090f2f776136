import { linePath, type Point } from '../lib/chart/line.ts';
import { type Moment, middleOf } from './moment.ts';
import type { PolicyYear } from './result.ts';
import { day, heights, Onset, Stretched, TimePanel, tenths, YEAR } from './TimePanel.tsx';
import { Waiting } from './Waiting.tsx';

/** One line of a score, a value a week. */
export interface Line {
  weekly: readonly number[];
  name: string;
}

interface Props {
  name: string;
  height: number;
  domain: readonly [number, number];
  ours: Line;
  rival: Line | null;
  oracle: Line;
  kept: Line | null;
  /** What the reader drew, at equal steps over the year. */
  drawn?: readonly number[] | undefined;
  /** What the reader expected of the days long after the onset. */
  guess?: { value: number; from: number } | undefined;
  /** Whose retrainings are marked; none where it is left out. */
  year?: PolicyYear;
  moment: Moment;
  onset: number | null;
}

/** A weekly score of the deployed model, with the other policy and the best possible one. */
export function ScorePanel(props: Props) {
  const { name, height, domain, ours, rival, oracle, kept, drawn, guess, year, moment, onset } = props;
  const { servedWeeks, settledWeeks } = moment;
  const y = heights(domain, height);
  const points = (weekly: readonly number[], from: number, to: number): Point[] =>
    weekly.slice(from, to).map((value, k) => [middleOf(from + k), y(value)]);
  const end = (weekly: readonly number[], weeks: number) => y(weekly[weeks - 1]);
  const labels = [
    ...(settledWeeks > 0 ? [{ at: end(ours.weekly, settledWeeks), text: ours.name, role: 'name-production' }] : []),
    ...(settledWeeks > 0 && rival ? [{ at: end(rival.weekly, settledWeeks), text: rival.name, role: 'quiet' }] : []),
    ...(servedWeeks > 0 ? [{ at: end(oracle.weekly, servedWeeks), text: oracle.name, role: 'quiet' }] : []),
    ...(settledWeeks > 0 && kept ? [{ at: end(kept.weekly, settledWeeks), text: kept.name, role: 'quiet' }] : []),
    ...(drawn && drawn.length > 1 ? [{ at: y(drawn[drawn.length - 1]), text: 'you', role: 'name-you' }] : []),
  ];
  return (
    <TimePanel name={name} height={height} ticks={tenths(domain, y)} labels={labels}>
      <Waiting moment={moment} height={height} />
      <Onset at={onset} height={height} />
      <Stretched height={height}>
        <path className="truth-line" d={linePath(points(oracle.weekly, 0, servedWeeks))} />
        {kept && <path className="kept-line" d={linePath(points(kept.weekly, 0, settledWeeks))} />}
        {rival && <path className="rival-line" d={linePath(points(rival.weekly, 0, settledWeeks))} />}
        <path className="truth-line" d={linePath(points(ours.weekly, Math.max(0, settledWeeks - 1), servedWeeks))} />
        <path className="deployed-line" d={linePath(points(ours.weekly, 0, settledWeeks))} />
        {drawn && <path className="drawn-line" d={linePath(overYear(drawn, y))} />}
        {guess && (
          <path
            className="drawn-line"
            d={linePath([
              [guess.from, y(guess.value)],
              [YEAR, y(guess.value)],
            ])}
          />
        )}
      </Stretched>
      {year?.retrainings
        .filter((retraining) => retraining.day <= moment.today)
        .map((retraining) => (
          <circle
            key={retraining.day}
            className={retraining.promoted ? 'retrained' : 'retrained rejected'}
            cx={day(retraining.day)}
            cy={height}
            r={4}
          />
        ))}
      {year?.corrections
        .filter((correction) => correction <= moment.today)
        .map((correction) => (
          <circle key={correction} className="retrained corrected" cx={day(correction)} cy={height} r={3} />
        ))}
    </TimePanel>
  );
}

function overYear(values: readonly number[], y: (value: number) => number): Point[] {
  return values.map((value, i) => [(i / Math.max(1, values.length - 1)) * YEAR, y(value)]);
}
