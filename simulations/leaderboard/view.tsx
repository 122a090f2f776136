import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { read, show } from '../lib/quantity.ts';
import { leadOnBoard } from './numbers.ts';
import type { LeaderboardParams } from './params.ts';
import type { LeaderboardResult } from './result.ts';
import { Slopes } from './Slopes.tsx';

/** What becomes of the order of a board in truth, and how far its winner leads beside the noise of the test. */
export default function LeaderboardView({ params, result, pinned }: ViewProps<LeaderboardResult, LeaderboardParams>) {
  const { candidates, lead, leadOnMiddle, middle } = result;
  const rows = [
    { name: 'over second', lead, other: 1, kept: pinned?.result.lead },
    {
      name: 'over middle',
      lead: leadOnMiddle,
      other: middle - 1,
      kept: pinned?.result.leadOnMiddle,
    },
  ];
  const truly = (other: number) => candidates[0].truth - candidates[other].truth;
  return (
    <div className="panels">
      <Slopes result={result} params={params} />
      <DotRows
        name={
          <>
            The lead on the board, with its paired interval, and <span className="truth role">○</span> the true lead
          </>
        }
        x={roundDomain([0, ...rows.flatMap(({ lead: { low, high }, other }) => [low, high, truly(other)])])}
        axis="AUC"
        ticks={3}
        line={{ value: 0, label: 'no lead' }}
        rows={rows.map(({ name, lead, other, kept }) => ({
          name: `${name}: ${show(leadOnBoard, lead.value)}, truly ${show(leadOnBoard, truly(other))}`,
          dots: [
            { ...dotOf(leadOnBoard, lead, { role: 'ink' }), label: '' },
            { value: truly(other), low: truly(other), high: truly(other), role: 'truth', open: true },
          ],
          kept: kept && [read(leadOnBoard, kept)],
        }))}
      />
    </div>
  );
}
