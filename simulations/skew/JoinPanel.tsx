import { DotRows } from '../lib/chart/DotRows.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { reaches } from '../lib/estimate.ts';
import { members, read, show } from '../lib/quantity.ts';
import { joins } from './names.ts';
import { offline, optimism, production } from './numbers.ts';
import { ParcelClock } from './ParcelClock.tsx';
import type { SkewParams } from './params.ts';
import type { SkewLabResult } from './result.ts';

/** Which labels each join takes for one parcel; and what its model promises and is worth. */
export function JoinPanel({ params, result, pinned, predicted }: ViewProps<SkewLabResult, SkewParams>) {
  const ends = members(joins).flatMap((join) => {
    const { offline: promised, production: paid } = result.joins[join];
    return [promised.low, promised.high, paid.low, paid.high];
  });
  const guess = Object.entries(predicted ?? {}).find(([key]) => key.startsWith('production'))?.[1];
  return (
    <div className="panels">
      <ParcelClock params={params} />
      <DotRows
        name={
          <>
            AUC <span className="test role">○ offline</span> and{' '}
            <span className="production role">● in production</span>, where every model is served with settled labels
            only
          </>
        }
        x={roundDomain([0.6, 0.88, ...ends, ...(guess === undefined ? [] : [guess])])}
        axis="AUC"
        guess={{ value: guess, reading: production }}
        rows={members(joins).map((join) => {
          const { offline: promised, production: paid, optimism: gap } = result.joins[join];
          return {
            name: joins[join],
            strong: join === params.join,
            dots: [
              { ...promised, role: 'test', open: true },
              { ...paid, role: 'production' },
            ],
            against: {
              value: paid.value,
              role: reaches(gap) ? 'unknown' : 'alarm',
              label: show(optimism, gap.value),
            },
            kept: pinned && [
              read(offline, pinned.result.joins[join].offline),
              read(production, pinned.result.joins[join].production),
            ],
          };
        })}
        note={<span className="quiet">Hatched: one run cannot tell whether there is a difference.</span>}
      />
    </div>
  );
}
