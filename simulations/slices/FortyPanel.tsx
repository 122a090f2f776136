import { Band } from '../lib/chart/Band.tsx';
import { Dots } from '../lib/chart/Dots.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Guess } from '../lib/chart/Guess.tsx';
import { Levels } from '../lib/chart/Levels.tsx';
import type { Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { scales } from '../lib/chart/scales.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { read } from '../lib/quantity.ts';
import { found, points } from './numbers.ts';
import type { SlicesParams } from './params.ts';
import type { SlicesResult } from './result.ts';

/** Forty slices from the worst to the best, and in how many other test sets how many of them are significant. */
export function FortyPanel({ params, result, predicted }: ViewProps<SlicesResult, SlicesParams>) {
  const { slices } = result.forty;
  const { correction, test } = params;
  const seen = slices.map(({ name, weak, beyond, found: called }, k) => ({
    name,
    weak,
    x: k + 1,
    y: read(points, beyond),
    ends: [read(points, beyond.low), read(points, beyond.high)] as const,
    called: called[correction],
  }));
  const here = scales({
    x: [0.5, slices.length + 0.5],
    y: roundDomain(seen.flatMap(({ ends }) => [...ends])),
    height: 190,
    top: 18,
  });
  const dock = seen.find(({ weak }) => weak);
  const of = (called: boolean): Place[] => seen.filter((one) => one.called === called).map(({ x, y }) => [x, y]);
  return (
    <div className="panels slices-forty">
      <Plot
        name={
          test === 'rest'
            ? 'Error of each slice less that of all other parcels, points'
            : 'Late share of each slice less what the model expects of it, points'
        }
        in={here}
        note={
          <span>
            Forty slices, the worst at the left, with 95&nbsp;% intervals. <span className="alarm role">▲</span>: called
            significant.
          </span>
        }
      >
        <Levels at={here.y.ticks(5).map((value) => [value, here.y(value)])} digits={0} />
        <Rule in={here} y={0} role="rival" />
        {seen.map(({ name, x, ends, called }) => (
          <Band key={name} in={here} x={[x - 0.14, x + 0.14]} y={ends} role={called ? 'alarm' : 'faint'} />
        ))}
        <Dots in={here} places={of(false)} role="rival" size={3} />
        <Dots in={here} places={of(true)} role="alarm" shape="triangle" />
        {params.weakness > 0 && dock && (
          <text
            className={`label ${dock.called ? 'alarm' : 'ink'}`}
            x={here.x(dock.x)}
            y={here.y(dock.ends[1]) - 5}
            textAnchor={dock.x < 6 ? 'start' : dock.x > 35 ? 'end' : 'middle'}
          >
            {dock.name}
          </text>
        )}
      </Plot>
      <Others result={result} correction={correction} guess={predicted?.found ?? predicted?.significant} />
    </div>
  );
}

interface OthersProps {
  result: SlicesResult;
  correction: SlicesParams['correction'];
  guess: number | undefined;
}

/** A dot for each of forty other test sets, over the number of slices that are significant in it. */
function Others({ result, correction, guess }: OthersProps) {
  const counts = result.forty.others.map((set) => set[correction]);
  const stacked = counts.map(
    (count, k): Place => [count, 1 + counts.slice(0, k).filter((one) => one === count).length],
  );
  const most = Math.max(6, ...counts, guess ?? 0);
  const highest = Math.max(8, ...stacked.map((place) => place?.[1] ?? 0));
  const here = scales({ x: [-0.5, most + 0.5], y: [0.2, highest + 0.3], height: Math.max(70, 9 * highest) });
  const some = counts.filter((count) => count > 0).length;
  return (
    <Plot
      name={`Forty other test sets of the same model: in ${some} at least one slice is significant`}
      in={here}
      axis="significant slices"
      ticks={here.x.ticks(6).filter((tick) => Number.isInteger(tick) && tick >= 0)}
      turned={guess !== undefined && here.x.at(guess) > 55}
    >
      <Dots in={here} places={stacked.filter((place) => place?.[0] === 0)} role="rival" size={4} open />
      <Dots in={here} places={stacked.filter((place) => place?.[0] !== 0)} role="alarm" size={4} />
      <Guess in={here} value={guess} reading={found} />
    </Plot>
  );
}
