import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf } from '../lib/chart/dotRowsOf.ts';
import { together } from './numbers.ts';
import { columns, type FirstLookResult } from './result.ts';

/** How each two columns move together, with its interval. */
export function Pairs({ result: { pairs } }: { result: FirstLookResult }) {
  return (
    <div className="panels">
      <DotRows
        name="Correlation of each two columns"
        x={[-1, 1]}
        axis="correlation"
        line={{ value: 0, label: 'none' }}
        rows={pairs.map(({ of: [first, second], correlation }) => ({
          name: `${columns[first]}, ${columns[second]}`,
          strong: Math.abs(correlation.value) > 0.8,
          dots: [dotOf(together, correlation, { role: 'ink' })],
        }))}
      />
    </div>
  );
}
