import { Band } from '../lib/chart/Band.tsx';
import { Dots } from '../lib/chart/Dots.tsx';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { scales } from '../lib/chart/scales.ts';
import type { Shown } from '../lib/chart/view.ts';
import { percent, read, say, show } from '../lib/quantity.ts';
import { bias } from './numbers.ts';
import type { DecisionParams } from './params.ts';
import type { DecisionResult } from './result.ts';

interface Props extends Shown<DecisionResult, DecisionParams> {
  kept: Shown<DecisionResult, DecisionParams> | undefined;
}

const ticks = [0, 0.01, 0.1, 0.25, 0.5, 1];
const whole = percent(0);
const words = ticks.map((tick) => show(whole, tick));
/** Both axes stand by their roots, since most probabilities are small: what is said and what comes true meet on the diagonal. */
const here = scales({ x: [0, 1], y: [0, 1], height: 190, top: 38, along: Math.sqrt });
/** Half the width of the bar of an interval, on the scale of roots. */
const HALF = 0.006;

/** Late parcels in groups with like probabilities: on the diagonal where the probabilities hold. */
export function Reliability({ result, params, kept }: Props) {
  const found = result.actings[params.calibration];
  return (
    <Plot
      name="Late in twenty groups with like probabilities, %"
      in={here}
      axis="mean probability of the group, %"
      ticks={ticks}
      words={words}
      note={`Dotted: what is said comes true. Mean probability less the late share: ${say(bias, found.bias)}.`}
    >
      <Levels
        at={[0.01, 0.1, 0.25, 0.5, 1].map((value) => [read(whole, value), here.y(Math.sqrt(value))])}
        digits={0}
      />
      <Line
        in={here}
        places={[
          [0, 0],
          [1, 1],
        ]}
        role="truth"
      />
      {kept && <Dots in={here} places={placesOf(kept.result)} role="kept" open size={3} />}
      {result.reliability.map(({ predicted, late: { low, high } }, i) => (
        <Band key={i} in={here} x={around(predicted)} y={[Math.sqrt(low), Math.sqrt(high)]} role="deployed" />
      ))}
      <Dots in={here} places={placesOf(result)} role="deployed" size={3} />
    </Plot>
  );
}

function placesOf({ reliability }: DecisionResult): Place[] {
  return reliability.map(({ predicted, late }) => [predicted, Math.sqrt(late.value)]);
}

function around(predicted: number): [number, number] {
  const root = Math.sqrt(predicted);
  return [Math.max(0, root - HALF) ** 2, Math.min(1, root + HALF) ** 2];
}
