import { Dots } from '../lib/chart/Dots.tsx';
import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { scales } from '../lib/chart/scales.ts';
import { log } from '../lib/math.ts';
import { winnerOf } from './numbers.ts';
import { type SearchResult, stages } from './result.ts';

/** Each setting while trees are added to it, up to where it is dropped, and what the last one is worth in truth. */
export function Rounds({ result }: { result: SearchResult }) {
  const { trials, halving, winner, logistic } = result;
  const truth = winnerOf(result).truth;
  const lines = trials.map(({ validation }, i) =>
    halving.rounds.flatMap((alive, stage): [number, number][] =>
      alive.includes(i) ? [[stages[stage], validation[stage]]] : [],
    ),
  );
  const y = roundDomain([truth, logistic.truth, ...lines.flat().map(([, height]) => height)]);
  const here = scales({
    x: [stages[0], stages[stages.length - 1]],
    y,
    height: 220,
    top: 8,
    along: log,
    within: [3, 99],
  });
  const others = lines.flatMap((line, i): Place[] => (i === winner ? [] : [...line, null]));
  const dropped = lines.flatMap((line, i): Place[] => (i === winner ? [] : line.slice(-1)));
  const won = lines[winner];
  return (
    <div className="search-lines">
      <Plot
        name="Validation AUC while trees are added: after each stage the better half goes on"
        in={here}
        axis="trees"
        ticks={[...stages]}
        note={
          <span className="quiet">
            Open: where a setting is dropped, or ends. Filled: what the winner is worth in truth.
          </span>
        }
      >
        <Levels at={here.y.ticks(4).map((value) => [value, here.y(value)])} digits={2} />
        <Rule in={here} y={logistic.truth} role="ink" strong />
        <Line in={here} places={others} role="faint" />
        <Dots in={here} places={dropped} role="rival" size={2.5} open />
        <Line in={here} places={won} role="validation" strong />
        <Dots in={here} places={won.slice(-1)} role="validation" open />
        <Dots in={here} places={[[stages[stages.length - 1], truth]]} role="production" />
        <EndLabels
          in={here}
          labels={[
            { y: won[won.length - 1][1], text: 'printed', role: 'validation' },
            { y: truth, text: 'true', role: 'production' },
            { y: logistic.truth, text: 'logistic', role: 'ink' },
          ]}
        />
      </Plot>
    </div>
  );
}
