import { type DotRow, DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { reaches } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { plain, show } from '../lib/quantity.ts';
import { cost } from './numbers.ts';
import type { DecisionParams } from './params.ts';
import type { DecisionResult } from './result.ts';
import { looks, TwoCurves } from './TwoCurves.tsx';

const money = plain(2);
/** The axis goes on beyond doing nothing, where words stand beside the line. */
const ROOM = 1.5;

/** What each ranking costs beside doing nothing, and how the same rankings look in two curves. */
export function RankingPanel({ params, result, pinned, predicted }: ViewProps<DecisionResult, DecisionParams>) {
  const { nothing } = result;
  const guess = predicted?.costOls ?? predicted?.costLogistic ?? predicted?.costBoosted;
  const rows = dotRowsOf(cost, { params, result }, pinned, { role: 'ink' }).map(
    ({ member, dots: [{ label: _, ...dot }], ...row }): DotRow => ({
      ...row,
      strong: member === 'ols',
      dots: [{ ...dot, role: looks[member], open: member === 'truth' }],
      against: {
        value: nothing,
        role: reaches(dot, nothing) ? 'unknown' : dot.value > nothing ? 'alarm' : 'deployed',
        label: told(dot.value, nothing),
      },
    }),
  );
  const ends = rows.flatMap(({ dots }) => dots.flatMap(({ low, high }) => [low, high]));
  return (
    <div className="panels">
      <DotRows
        name={`Cost when the highest ${formatNumber(params.capacity)} % get the room, euros a parcel`}
        x={roundDomain([0, ROOM * nothing, guess ?? 0, ...ends])}
        axis="euros a parcel"
        line={{ value: nothing, label: `do nothing ${show(money, nothing)}` }}
        guess={{ value: guess, reading: cost }}
        rows={rows}
        note="Bars through the dots: 95 % intervals of the difference to doing nothing."
      />
      <TwoCurves result={result} />
    </div>
  );
}

/** How far a cost is from that of doing nothing. */
function told(value: number, nothing: number): string {
  const more = Math.abs(value - nothing);
  return `${show(money, more)} ${value > nothing ? 'more' : 'less'}`;
}
