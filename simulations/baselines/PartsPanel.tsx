import { DotRows } from '../lib/chart/DotRows.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import { members, read } from '../lib/quantity.ts';
import { rungs } from './names.ts';
import { bias, variance } from './numbers.ts';
import type { BaselinesParams } from './params.ts';
import type { BaselinesResult } from './result.ts';

/** The two parts of each model's error: what it cannot say, and what it owes to its training sample. */
export function PartsPanel({ result, params, pinned, predicted }: ViewProps<BaselinesResult, BaselinesParams>) {
  const { parts, here } = result;
  const ends = members(rungs).flatMap((rung) => [parts[rung].bias, parts[rung].variance]);
  return (
    <DotRows
      name={
        <>
          Error of the probabilities, over {formatNumber(params.repeats)} training samples of {formatNumber(here.rows)}{' '}
          rows: <span className="ink role">●</span> squared bias, <span className="alarm role">○</span> variance
        </>
      }
      x={roundDomain([0, ...ends.flatMap(({ low, high }) => [low, high])])}
      axis="mean square"
      guess={{ value: predicted?.varianceBoosted ?? predicted?.varianceLogistic, reading: variance }}
      rows={members(rungs).map((rung) => ({
        name: rungs[rung],
        dots: [
          { ...parts[rung].bias, role: 'ink' },
          { ...parts[rung].variance, role: 'alarm', open: true },
        ],
        kept: pinned && [
          read(bias, pinned.result.parts[rung].bias),
          read(variance, pinned.result.parts[rung].variance),
        ],
      }))}
    />
  );
}
