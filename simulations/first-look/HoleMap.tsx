import { Band } from '../lib/chart/Band.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { scales } from '../lib/chart/scales.ts';
import { members, say } from '../lib/quantity.ts';
import { share } from './numbers.ts';
import { columns, type FirstLookResult } from './result.ts';

/** A row a column, a cell a week: how much of a cell is filled says how many of its values are missing. */
export function HoleMap({ result: { weeks } }: { result: FirstLookResult }) {
  return (
    <div className="panels">
      {members(columns).map((name, k) => {
        const here = scales({ x: [0, weeks.length], y: [0, 1], height: 34, within: [1, 99] });
        const worst = Math.max(...weeks.map(({ missing }) => missing[name]));
        const isLast = k === members(columns).length - 1;
        return (
          <Plot
            key={name}
            name={`${columns[name]}: missing by week, at most ${say(share, worst)}`}
            in={here}
            {...(isLast ? { axis: 'week', ticks: here.x.ticks(6) } : {})}
          >
            {Array.from(weeks.keys(), (i) => (
              <Band key={i} in={here} x={[i + 0.05, i + 0.95]} y={[0, 0.04]} role="faint" />
            ))}
            {weeks.map((week, i) => (
              <Band key={i} in={here} x={[i + 0.05, i + 0.95]} y={[0, week.missing[name]]} role="alarm" />
            ))}
          </Plot>
        );
      })}
    </div>
  );
}
