import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { members, read } from '../lib/quantity.ts';
import { traps } from './names.ts';
import { bias, rankingHarm } from './numbers.ts';
import { Promises } from './Promises.tsx';
import type { HuntParams } from './params.ts';
import type { HuntResult } from './result.ts';

/** What each column promises and what production pays; what it does to the chances; what it does to the ranking. */
export default function HuntView({ params, result, pinned, predicted }: ViewProps<HuntResult, HuntParams>) {
  const all = members(traps).map((trap) => ({ trap, found: result.traps[trap], kept: pinned?.result.traps[trap] }));
  const offs = all.flatMap(({ found }) => [found.with.production.bias, found.without.production.bias]);
  const harms = all.map(({ found }) => found.rankingHarm);
  return (
    <div className="panels">
      <Promises result={result} params={params} kept={pinned?.result} predicted={predicted} />
      <DotRows
        name={
          <>
            In production: mean predicted chance less share late, <span className="alarm role">▲</span> with the column,{' '}
            <span className="production role">○</span> without
          </>
        }
        x={roundDomain([0, ...offs.flatMap(({ low, high }) => [read(bias.with, low), read(bias.with, high)])])}
        axis="percentage points"
        line={{ value: 0, label: 'right on average' }}
        guess={{ value: predicted?.bias, reading: bias.with }}
        rows={all.map(({ trap, found, kept }) => ({
          name: traps[trap],
          strong: trap === params.trap,
          dots: [
            { ...dotOf(bias.without, found.without.production.bias, { role: 'production' }), open: true, label: '' },
            dotOf(bias.with, found.with.production.bias, { role: 'alarm', shape: 'triangle' }),
          ],
          kept: kept && [read(bias.with, kept.with.production.bias)],
        }))}
      />
      <DotRows
        name="In production: AUC that the ranking loses by the column, on the same parcels"
        x={roundDomain([0, 0.02, ...harms.flatMap(({ low, high }) => [low, high])])}
        axis="AUC"
        ticks={4}
        line={{ value: 0, label: 'no loss' }}
        guess={{ value: predicted?.rankingHarm, reading: rankingHarm }}
        rows={all.map(({ trap, found, kept }) => ({
          name: traps[trap],
          strong: trap === params.trap,
          dots: [dotOf(rankingHarm, found.rankingHarm, { role: 'ink' })],
          kept: kept && [read(rankingHarm, kept.rankingHarm)],
        }))}
      />
    </div>
  );
}
