import { Band } from '../lib/chart/Band.tsx';
import { Dots } from '../lib/chart/Dots.tsx';
import { EndLabels } from '../lib/chart/EndLabels.tsx';
import { Levels } from '../lib/chart/Levels.tsx';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { type Scales, scales } from '../lib/chart/scales.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import type { Estimate } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { percent, read } from '../lib/quantity.ts';
import type { LabellingParams } from './params.ts';
import type { LabellingResult } from './result.ts';

/** Half the width of the bar of an interval, in percent of the items. */
const HALF = 0.5;
/** Labels of one kind alone may give less than chance would. */
const LOWEST = -0.25;

/** The labels of this run, and what the same annotators are to reach where more or fewer items are late. */
export function AgreementPanel({ params, result, pinned, predicted }: ViewProps<LabellingResult, LabellingParams>) {
  const { observed, kappa, expected } = result.agreement;
  const { prevalence, annotatorAccuracy, shuffled } = params;
  const here = scales({ x: [0, 100], y: [LOWEST, 1], height: 220, top: 8 });
  const last = expected[expected.length - 1];
  const along = (of: (one: (typeof expected)[number]) => number): Place[] =>
    expected.map((one) => [read(percent(), one.prevalence), of(one)]);
  const before = pinned?.result.agreement.kappa;
  return (
    <div className="panels label-lines">
      <Plot
        name={`Two annotators who are right in ${formatNumber(annotatorAccuracy)} % of the cases: lines what they are to reach, dots this run`}
        in={here}
        axis="% of the items are late"
        ticks={[0, 50, 100]}
        note={
          <span className="quiet">
            Bars are 95 % intervals.{shuffled && ' The lines are for labels that were not shuffled.'}
          </span>
        }
      >
        <Levels at={[0, 0.25, 0.5, 0.75, 1].map((value) => [value, here.y(value)])} digits={2} />
        <Line in={here} places={along((one) => one.observed)} role="rival" />
        <Line in={here} places={along((one) => one.kappa)} role="ink" strong />
        {predicted?.kappa !== undefined && <Rule in={here} y={predicted.kappa} role="drawn" label="you" />}
        {before && <Dots in={here} places={[[pinned.params.prevalence, before.value]]} role="kept" open />}
        <Found in={here} at={prevalence} estimate={observed} role="rival" />
        {kappa && <Found in={here} at={prevalence} estimate={kappa} role="alarm" />}
        <EndLabels
          in={here}
          labels={[
            { y: last.observed, text: 'labelled alike', role: 'rival' },
            { y: last.kappa, text: 'kappa', role: 'ink' },
          ]}
        />
      </Plot>
    </div>
  );
}

interface FoundProps {
  in: Scales;
  at: number;
  estimate: Estimate;
  role: 'rival' | 'alarm';
}

function Found({ in: here, at, estimate: { value, low, high }, role }: FoundProps) {
  return (
    <>
      <Band in={here} x={[Math.max(0, at - HALF), Math.min(100, at + HALF)]} y={[low, high]} role={role} />
      <Dots in={here} places={[[at, value]]} role={role} />
    </>
  );
}
