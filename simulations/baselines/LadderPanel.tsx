import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { read } from '../lib/quantity.ts';
import { rungs } from './names.ts';
import { readings } from './numbers.ts';
import type { BaselinesParams } from './params.ts';
import type { BaselinesResult } from './result.ts';

const reading = { ...readings.lead, unit: '' };

/** What each step up the ladder adds to the model that has been taken so far. */
export function LadderPanel({ result, pinned }: ViewProps<BaselinesResult, BaselinesParams>) {
  const { climb, taken } = result;
  const before = pinned?.result.climb;
  return (
    <DotRows
      name={`Step by step, what more adds to the AUC: the ladder ends with ${rungs[taken]}`}
      x={roundDomain([0, ...climb.flatMap(({ lead }) => [lead.low, lead.high])])}
      axis="AUC, with its paired interval"
      ticks={3}
      line={{ value: 0, label: 'no gain' }}
      rows={climb.map(({ rung, over, lead, pays }, k) => ({
        name: `${rungs[rung]} over ${rungs[over]}`,
        strong: pays,
        dots: [dotOf(reading, lead, { role: pays ? 'deployed' : 'ink' })],
        kept: before && [read(reading, before[k].lead)],
      }))}
    />
  );
}
