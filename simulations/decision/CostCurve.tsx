import { Dots } from '../lib/chart/Dots.tsx';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { type Ruled, Rules, ruleRoom } from '../lib/chart/Rules.tsx';
import { scales } from '../lib/chart/scales.ts';
import type { Shown } from '../lib/chart/view.ts';
import { members, percent, plain, say, show } from '../lib/quantity.ts';
import { tStar } from './numbers.ts';
import type { DecisionParams } from './params.ts';
import { type Acting, type DecisionResult, grid, methods } from './result.ts';

const money = plain(2);
const ticks = [0, 0.01, 0.1, 0.25, 0.5, 1];

/** The cost of acting from each threshold, dense where thresholds are small, with that of the prices and the reader's own. */
export function CostCurve({ result, params, highest }: Shown<DecisionResult, DecisionParams> & { highest: number }) {
  const { actings, nothing } = result;
  const chosen = actings[params.calibration];
  const yours = params.threshold / 100;
  const rules: Ruled[] = [
    { x: result.tStar, text: `prices ${say(tStar, result.tStar)}`, role: 'truth' as const, strong: true },
    {
      x: yours,
      text: `yours ${params.threshold}\u00a0%: ${show(money, chosen.costYours.value)}`,
      role: 'ink' as const,
    },
  ].sort((a, b) => a.x - b.x);
  const here = scales({ x: [0, 1], y: [0, highest], height: 190, top: ruleRoom(rules.length), along: Math.sqrt });
  const along = (key: Acting): Place[] =>
    grid.map((t, k) => (actings[key].curve[k] > highest ? null : [t, actings[key].curve[k]]));
  return (
    <Plot
      name="Cost from each threshold, euros a parcel"
      in={here}
      axis="probability from which one acts, %"
      ticks={ticks}
      words={ticks.map((tick) => show(percent(0), tick))}
      note="Thin: the other ways to make probabilities. Triangle: the best threshold, found afterwards."
    >
      <Levels at={here.y.ticks(3).map((value) => [value, here.y(value)])} digits={1} />
      <Rule in={here} y={nothing} role="rival" />
      {members(methods).map((key) =>
        key === params.calibration ? null : <Line key={key} in={here} places={along(key)} role="faint" />,
      )}
      <Line in={here} places={along(params.calibration)} role="deployed" strong />
      <Rules in={here} rules={rules} />
      {chosen.cheapest.threshold <= 1 && (
        <Dots in={here} places={[[chosen.cheapest.threshold, chosen.cheapest.cost]]} role="deployed" shape="triangle" />
      )}
      <Dots in={here} places={[[yours, chosen.costYours.value]]} role="ink" />
    </Plot>
  );
}
