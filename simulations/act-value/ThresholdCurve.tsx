import { Dots } from '../lib/chart/Dots.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Line } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { type Ruled, Rules, ruleRoom } from '../lib/chart/Rules.tsx';
import { scales } from '../lib/chart/scales.ts';
import type { Shown } from '../lib/chart/view.ts';
import { say, show } from '../lib/quantity.ts';
import { euros, tStar } from './numbers.ts';
import type { ActValueParams } from './params.ts';
import { type ActValueResult, grid } from './result.ts';

/** The value of acting from each threshold, with the one that the prices give and the one that the reader has set. */
export function ThresholdCurve({ result, params }: Shown<ActValueResult, ActValueParams>) {
  const { logistic, trueP, value } = result;
  const yours = params.threshold / 100;
  const rules: Ruled[] = [
    { x: yours, text: `yours ${params.threshold}\u00a0%: ${show(euros, value.yours.value)}`, role: 'ink' as const },
    ...(result.tStar <= 1
      ? [
          {
            x: result.tStar,
            text: `acting pays from ${say(tStar, result.tStar)}`,
            role: 'truth' as const,
            strong: true,
          },
        ]
      : []),
  ].sort((a, b) => a.x - b.x);
  const here = scales({
    x: [0, 1],
    y: roundDomain([0, ...logistic.values, ...trueP.values]),
    height: 150,
    top: ruleRoom(rules.length),
  });
  return (
    <Plot
      name="Value of acting from a predicted probability, euros per 1,000 parcels"
      in={here}
      axis="probability from which one acts, %"
      ticks={[0, 0.25, 0.5, 0.75, 1]}
      words={['0', '25', '50', '75', '100']}
    >
      <Rule in={here} y={0} role="rival" label="do nothing" />
      <Line in={here} places={grid.map((t, k) => [t, trueP.values[k]])} role="truth" />
      <Line in={here} places={grid.map((t, k) => [t, logistic.values[k]])} role="deployed" strong />
      <Rules in={here} rules={rules} />
      <Dots in={here} places={[[yours, value.yours.value]]} role="ink" />
    </Plot>
  );
}
