import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { Specks } from '../lib/chart/Specks.tsx';
import { scales } from '../lib/chart/scales.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { read } from '../lib/quantity.ts';
import { probability, unequal, wrongSign } from './numbers.ts';
import type { ForkingPathsParams } from './params.ts';
import type { ForkingPathsResult, Told } from './result.ts';

/** Both coefficients are one half in truth. */
const TRUE = 0.5;

/** Coefficients that wander along a line while their sum stays, and predictions that stay as long as the columns do. */
export function TwinsPanel({ params, result, pinned, predicted }: ViewProps<ForkingPathsResult, ForkingPathsParams>) {
  const { twins } = result;
  const before = pinned?.result.twins;
  return (
    <div className="panels">
      <Plane b1={twins.b1} b2={twins.b2} />
      <DotRows
        name={`Of ${params.samples} samples`}
        x={[0, 100]}
        axis="% of the samples"
        guess={{ value: predicted?.wrongSign ?? predicted?.unequal, reading: wrongSign }}
        rows={[
          {
            name: 'a coefficient has the wrong sign',
            strong: true,
            dots: [dotOf(wrongSign, twins.wrongSign, { role: 'alarm' })],
            kept: before && [read(wrongSign, before.wrongSign)],
          },
          {
            name: 'one is twice the other, or has a wrong sign',
            dots: [dotOf(unequal, twins.unequal, { role: 'ink' })],
            kept: before && [read(unequal, before.unequal)],
          },
        ]}
      />
      <Predictions
        name="What the samples say of a parcel whose columns agree (1 and 1), as in training"
        told={twins.like}
      />
      <Predictions name="… and of one whose columns contradict each other (1 and −1)" told={twins.unlike} />
    </div>
  );
}

/** The two coefficients of each sample. */
function Plane({ b1, b2 }: { b1: readonly number[]; b2: readonly number[] }) {
  const ends = roundDomain([0, 1, ...b1, ...b2]);
  const here = scales({ x: ends, y: ends, height: 230, top: 6 });
  const [low, high] = ends;
  const from = Math.max(low, 2 * TRUE - high);
  const to = Math.min(high, 2 * TRUE - low);
  return (
    <div className="twin-plane">
      <Plot
        name="The two coefficients, a dot a sample; both are 0.5 in truth"
        in={here}
        axis="first coefficient"
        note={<span className="quiet">Upwards: the second coefficient. Dotted: their sum is 1. Lines: 0.</span>}
      >
        <Levels at={here.y.ticks(4).map((value) => [value, here.y(value)])} digits={1} />
        <Rule in={here} x={0} role="rival" />
        <Rule in={here} y={0} role="rival" />
        <Line
          in={here}
          places={[
            [from, 2 * TRUE - from],
            [to, 2 * TRUE - to],
          ]}
          role="truth"
        />
        <Specks in={here} places={b1.map((one, k): Place => [one, b2[k]])} role="ink" />
      </Plot>
    </div>
  );
}

/** The predictions of all samples for one parcel. */
function Predictions({ name, told: { truth, by } }: { name: string; told: Told }) {
  const here = scales({ x: [0, 1], y: [-0.5, 7.5], height: 40, top: 16 });
  return (
    <Plot name={name} in={here} axis="probability of late">
      <Rule in={here} x={truth} role="truth" label={`truth ${truth.toFixed(probability.digits - 1)}`} />
      <Specks in={here} places={by.map((p, k): Place => [p, k % 8])} role="ink" />
    </Plot>
  );
}
