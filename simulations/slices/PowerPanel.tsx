import { Band } from '../lib/chart/Band.tsx';
import { DotRows } from '../lib/chart/DotRows.tsx';
import { Dots } from '../lib/chart/Dots.tsx';
import { dotOf } from '../lib/chart/dotRowsOf.ts';
import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Guess } from '../lib/chart/Guess.tsx';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { scales } from '../lib/chart/scales.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import { log } from '../lib/math.ts';
import { read } from '../lib/quantity.ts';
import { error, needed, powerFound } from './numbers.ts';
import type { SlicesParams } from './params.ts';
import type { SlicesResult } from './result.ts';

/** How often a slice of each size is found, and what one slice of the chosen size shows beside the rest. */
export function PowerPanel({ params, result, pinned, predicted }: ViewProps<SlicesResult, SlicesParams>) {
  const { curve, atRows, slice, rest } = result.power;
  const said = predicted?.power;
  const here = scales({ x: [20, 5000], y: [0, 100], height: 170, top: 20, along: log });
  const shown = [...curve.filter(({ rows }) => rows !== params.sliceRows), atRows];
  const ends = [slice, rest].flatMap(({ low, high }) => [read(error, low), read(error, high)]);
  return (
    <div className="panels slices-power">
      <Plot
        name={`Of 200 slices of each size, how many show their gap of ${params.gap} points, %`}
        in={here}
        axis="parcels in the slice"
        ticks={[20, 100, 500, 2000]}
        turned={predicted?.needed !== undefined}
        note={<span>Dots: slices of this model’s parcels, with 95&nbsp;% intervals. Thin line: the formula.</span>}
      >
        <Levels at={[0, 20, 40, 60, 80, 100].map((value) => [value, here.y(value)])} digits={0} />
        <Rule in={here} y={80} role="truth" />
        <Rule in={here} x={params.sliceRows} role="ink" label={`${formatNumber(params.sliceRows)} parcels`} />
        <Line in={here} places={curve.map(({ rows, formula }) => [rows, read(powerFound, formula)])} role="rival" />
        {shown.map(({ rows, found }) => (
          <Band
            key={rows}
            in={here}
            x={[rows / 1.025, rows * 1.025]}
            y={[read(powerFound, found.low), read(powerFound, found.high)]}
            role={rows === params.sliceRows ? 'deployed' : 'rival'}
          />
        ))}
        <Dots
          in={here}
          places={shown.slice(0, -1).map(({ rows, found }) => [rows, read(powerFound, found)])}
          role="rival"
        />
        <Dots in={here} places={[[atRows.rows, read(powerFound, atRows.found)]]} role="deployed" />
        {pinned && (
          <Dots
            in={here}
            places={pinned.result.power.curve.map(({ rows, found }) => [rows, read(powerFound, found)])}
            role="kept"
            open
            size={3}
          />
        )}
        {said !== undefined && <Rule in={here} y={said} role="drawn" />}
        <EndLabels
          in={here}
          labels={[
            { y: 80, text: '80\u00a0%', role: 'truth' },
            ...(said === undefined ? [] : [{ y: said, text: 'you', role: 'drawn' as const }]),
          ]}
        />
        <Guess in={here} value={predicted?.needed} reading={needed} />
      </Plot>
      <DotRows
        name="What one slice shows: its error, beside that of the rest (95 % intervals)"
        x={roundDomain([...ends, 15, 30])}
        axis="% of the parcels in error"
        line={{ value: read(error, rest), label: 'the rest' }}
        rows={[
          {
            name: `this slice, ${formatNumber(params.sliceRows)} parcels`,
            strong: true,
            dots: [dotOf(error, slice, { role: 'deployed' })],
            kept: pinned && [read(error, pinned.result.power.slice)],
          },
          {
            name: `the rest, ${formatNumber(params.restRows)} parcels`,
            dots: [dotOf(error, rest, { role: 'rival' })],
          },
        ]}
      />
    </div>
  );
}
