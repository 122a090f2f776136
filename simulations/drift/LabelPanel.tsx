import { Dots } from '../lib/chart/Dots.tsx';
import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { Line } from '../lib/chart/Line.tsx';
import { Specks } from '../lib/chart/Specks.tsx';
import { tenthsAround } from './levels.ts';
import { type Moment, middleOf } from './moment.ts';
import type { DriftResult } from './result.ts';
import { overDays, TimePanel } from './TimePanel.tsx';
import { Waiting } from './Waiting.tsx';

interface Props {
  result: DriftResult;
  moment: Moment;
  onset: number | null;
}

/** The labels that are here: the share of late parcels of each week, beside what was predicted for it. */
export function LabelPanel({ result, moment, onset }: Props) {
  const { servedWeeks, settledWeeks } = moment;
  const late = result.lateShare.slice(0, servedWeeks);
  const predicted = result.policy.meanPrediction.slice(0, servedWeeks);
  const { domain, levels } = tenthsAround([0, 0.3], [...late, ...predicted]);
  const here = overDays(domain, 84);
  const places = late.map((share, week) => [middleOf(week), share] as const);
  return (
    <TimePanel name="Labels: share of late parcels" in={here} levels={levels} digits={1} onset={onset}>
      <Waiting in={here} moment={moment} />
      <Line in={here} places={predicted.map((value, week) => [middleOf(week), value])} role="deployed" />
      <Specks in={here} places={places.slice(0, settledWeeks)} role="ink" />
      <Dots in={here} places={places.slice(settledWeeks)} role="rival" size={2} open />
      <EndLabels
        in={here}
        labels={[
          ...(servedWeeks > 0 ? [{ y: predicted[servedWeeks - 1], text: 'predicted', role: 'deployed' as const }] : []),
          ...(settledWeeks > 0 ? [{ y: late[settledWeeks - 1], text: '● settled', role: 'ink' as const }] : []),
        ]}
      />
    </TimePanel>
  );
}
