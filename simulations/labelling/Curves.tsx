import { Dots } from '../lib/chart/Dots.tsx';
import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { scales } from '../lib/chart/scales.ts';
import { strategies } from './names.ts';

interface Props {
  name: string;
  /** Labels at each fit, and the AUC that each way of asking has by then. */
  labelled: readonly number[];
  random: readonly number[];
  uncertain: readonly number[];
  /** The AUC with every label of the pool. */
  all?: number;
  /** What the reader said of doubtful rows. */
  guess: number | undefined;
}

/** Two learning curves on one scale. */
export function Curves({ name, labelled, random, uncertain, all, guess }: Props) {
  const said = guess === undefined ? [] : [guess];
  const y = roundDomain([...random, ...uncertain, ...(all === undefined ? [] : [all]), ...said], 4);
  const end = labelled[labelled.length - 1];
  const here = scales({ x: [labelled[0], Math.max(end, labelled[0] + 10)], y, height: 150, top: 8 });
  const along = (curve: readonly number[]): Place[] => curve.map((value, k) => [labelled[k], value]);
  const last = (curve: readonly number[]) => curve[curve.length - 1];
  return (
    <Plot name={name} in={here} axis="labels paid for">
      <Levels at={here.y.ticks(4).map((value) => [value, here.y(value)])} digits={2} />
      {all !== undefined && <Rule in={here} y={all} role="truth" />}
      {guess !== undefined && <Rule in={here} y={guess} role="drawn" />}
      <Line in={here} places={along(random)} role="rival" />
      <Line in={here} places={along(uncertain)} role="ink" strong />
      <Dots in={here} places={[[end, last(random)]]} role="rival" open />
      <Dots in={here} places={[[end, last(uncertain)]]} role="ink" />
      <EndLabels
        in={here}
        labels={[
          { y: last(random), text: strategies.random, role: 'rival' },
          { y: last(uncertain), text: strategies.uncertain, role: 'ink' },
          ...(all === undefined ? [] : [{ y: all, text: 'all labels', role: 'truth' as const }]),
          ...said.map((value) => ({ y: value, text: 'you', role: 'drawn' as const })),
        ]}
      />
    </Plot>
  );
}
