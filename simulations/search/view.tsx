import { DotRows } from '../lib/chart/DotRows.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import { Climb } from './Climb.tsx';
import { compared } from './compared.ts';
import { score } from './numbers.ts';
import type { SearchParams } from './params.ts';
import { Rounds } from './Rounds.tsx';
import type { SearchResult } from './result.ts';
import { Scatter } from './Scatter.tsx';

/** What a search prints and what it is worth as it goes on, all that it tried, and what each way of choosing costs. */
export default function SearchView({
  params,
  result,
  pinned,
  predicted,
  drawn,
}: ViewProps<SearchResult, SearchParams>) {
  const rows = compared(result, params);
  const guess = predicted?.true ?? predicted?.validation;
  const ends = rows.flatMap(({ printed: { low, high }, truth }) => [low, high, truth]);
  return (
    <div className="panels">
      {params.way === 'halving' ? (
        <Rounds result={result} />
      ) : (
        <Climb result={result} params={params} pinned={pinned} drawn={drawn} />
      )}
      <Scatter result={result} />
      <DotRows
        name={
          <>
            What each way ends at: <span className="validation role">○</span> printed, and{' '}
            <span className="production role">●</span> true
          </>
        }
        x={roundDomain(guess === undefined ? ends : [guess, ...ends])}
        axis="AUC"
        ticks={4}
        guess={{ value: guess, reading: score }}
        rows={rows.map(({ name, printed, truth, trees, role }) => ({
          name: `${name}: ${trees === null ? 'no trees' : `${formatNumber(trees)} trees`}`,
          strong: role === 'winner',
          dots: [
            { ...printed, role: 'validation', open: true },
            { value: truth, low: truth, high: truth, role: 'production' },
          ],
        }))}
      />
    </div>
  );
}
