import { Dots } from '../lib/chart/Dots.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { scales } from '../lib/chart/scales.ts';
import { printedBy } from './numbers.ts';
import type { SearchResult } from './result.ts';

/** Every setting that was tried, by what it prints and what it is worth; the one that wins and the one that is best. */
export function Scatter({ result }: { result: SearchResult }) {
  const { trials, winner, logistic } = result;
  const places = trials.map((trial): [number, number] => [printedBy(trial), trial.truth]);
  const top = trials.reduce((best, { truth }, i) => (truth > trials[best].truth ? i : best), 0);
  const ends = roundDomain([...places.flat(), logistic.truth]);
  const here = scales({ x: ends, y: ends, height: 220, top: 8, within: [2, 98] });
  const equal: Place[] = ends.map((value) => [value, value]);
  return (
    <div className="search-scatter">
      <Plot
        name="Every setting tried: its true AUC, over the one that is printed"
        in={here}
        axis="validation AUC"
        ticks={here.x.ticks(3)}
        note={
          <span className="quiet">
            Ringed: the winner. Filled: the setting that is truly best{top === winner ? ', which is the winner' : ''}.
            Dotted: where both scores are equal.
          </span>
        }
      >
        <Levels at={here.y.ticks(4).map((value) => [value, here.y(value)])} digits={2} />
        <Rule in={here} y={logistic.truth} role="ink" label="logistic regression, in truth" />
        <Line in={here} places={equal} role="truth" />
        <Dots in={here} places={places.filter((_, i) => i !== winner && i !== top)} role="rival" size={3} open />
        <Dots in={here} places={[places[winner]]} role="validation" size={8} open />
        <Dots in={here} places={[places[top]]} role="production" size={4} />
        {top !== winner && <Dots in={here} places={[places[winner]]} role="validation" size={3} open />}
      </Plot>
    </div>
  );
}
