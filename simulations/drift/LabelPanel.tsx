import { linePath, type Point } from '../lib/chart/line.ts';
import { type Moment, middleOf } from './moment.ts';
import type { DriftResult } from './result.ts';
import { day, heights, Onset, Stretched, TimePanel, tenths } from './TimePanel.tsx';
import { Waiting } from './Waiting.tsx';

const HEIGHT = 84;

interface Props {
  result: DriftResult;
  moment: Moment;
  onset: number | null;
}

/** The labels that are here: the share of late parcels of each week, beside what was predicted for it. */
export function LabelPanel({ result, moment, onset }: Props) {
  const { lateShare, policy } = result;
  const { servedWeeks, settledWeeks } = moment;
  const domain = [0, 0.1 * Math.ceil(10 * Math.max(...lateShare, ...policy.meanPrediction))] as const;
  const y = heights(domain, HEIGHT);
  const predicted = policy.meanPrediction.slice(0, servedWeeks);
  const labels = [
    ...(servedWeeks > 0 ? [{ at: y(predicted[servedWeeks - 1]), text: 'predicted', role: 'name-production' }] : []),
    ...(settledWeeks > 0 ? [{ at: y(lateShare[settledWeeks - 1]), text: '● settled', role: '' }] : []),
  ];
  return (
    <TimePanel name="Labels: share of late parcels" height={HEIGHT} ticks={tenths(domain, y)} labels={labels}>
      <Waiting moment={moment} height={HEIGHT} />
      <Onset at={onset} height={HEIGHT} />
      <Stretched height={HEIGHT}>
        <path
          className="deployed-line"
          d={linePath(predicted.map((value, week): Point => [middleOf(week), y(value)]))}
        />
      </Stretched>
      {lateShare.slice(0, servedWeeks).map((share, week) => (
        <circle
          key={middleOf(week)}
          className={week < settledWeeks ? 'settled' : 'unsettled'}
          cx={day(middleOf(week))}
          cy={y(share)}
          r={2.2}
        />
      ))}
    </TimePanel>
  );
}
