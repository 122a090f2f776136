import { Dots } from '../lib/chart/Dots.tsx';
import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import type { Role } from '../lib/chart/role.ts';
import { scales } from '../lib/chart/scales.ts';
import { formatNumber } from '../lib/format.ts';
import { show } from '../lib/quantity.ts';
import { distance } from './numbers.ts';
import { ordinal } from './ordinal.ts';
import type { LeaderboardParams } from './params.ts';
import type { LeaderboardResult } from './result.ts';

/** What a line passes: the test set that chose, one that did not, and the truth. */
const stops = { board: 'the board', again: 'a second test set', truth: 'the truth' } as const;
type Stop = keyof typeof stops;

/** A line for each candidate from the board to the truth, at each stop minus the mean of all of them. */
export function Slopes({ result, params }: { result: LeaderboardResult; params: LeaderboardParams }) {
  const { candidates, mean, places } = result;
  const passed: Stop[] = params.again ? ['board', 'again', 'truth'] : ['board', 'truth'];
  const lines = candidates.map((one) => passed.map((stop, x): Place => [x, one[stop] - mean[stop]]));
  const heights = lines.flatMap((line) => line.map((place) => place?.[1] ?? 0));
  const largest = Math.max(0.001, ...heights.map(Math.abs));
  const here = scales({ x: [0, passed.length - 1], y: [-largest, largest], height: 230, top: 10 });
  const others = lines.slice(2).flatMap((line): Place[] => [...line, null]);
  const front = [
    { i: 1, name: 'second', role: 'test' as Role },
    { i: 0, name: 'winner', role: 'deployed' as Role },
  ];
  return (
    <div className="leaderboard-slopes">
      <Plot
        name="From the board to the truth: each line is a candidate"
        in={here}
        axis=""
        ticks={passed.map((_, x) => x)}
        words={passed.map((stop) => stops[stop])}
        note={
          <span>
            Heights: AUC minus the mean of all candidates at that stop, up to {formatNumber(largest, 4)} from it. What
            the test set adds to all alike, {show(distance, mean.board - mean.truth)}, is left out.
          </span>
        }
      >
        <Rule in={here} y={0} role="faint" />
        <Line in={here} places={others} role="faint" />
        <Dots in={here} places={others} role="rival" size={2.5} />
        {front.map(({ i, role }) => (
          <Line key={i} in={here} places={lines[i]} role={role} strong={i === 0} />
        ))}
        {front.map(({ i, role }) => (
          <Dots key={i} in={here} places={lines[i]} role={role} open={i === 1} />
        ))}
        <EndLabels
          in={here}
          labels={front.map(({ i, name, role }) => ({
            y: candidates[i].truth - mean.truth,
            text: `${name}: ${ordinal(places[i])}`,
            role,
          }))}
        />
      </Plot>
    </div>
  );
}
