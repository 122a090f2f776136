import { type DotRow, DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { monitorKeys } from './monitors.ts';
import { chance, detected } from './numbers.ts';
import type { MonitorsParams } from './params.ts';
import { RatePanel } from './RatePanel.tsx';
import type { MonitorsResult } from './result.ts';

type Props = ViewProps<MonitorsResult, MonitorsParams>;

/** What rings after a drift against what rings anyway, and how early each monitor is at every rate of false alarms. */
export default function MonitorsView(props: Props) {
  const { params, result, predicted } = props;
  return (
    <div className="panels">
      <DotRows
        name={
          <>
            Years with an alarm within {params.withinDays} days, at the usual settings:{' '}
            <span className="alarm role">▲</span> with the drift, <span className="rival role">●</span> in its twin
            without one
          </>
        }
        x={[0, 1]}
        axis={`share of ${params.pairs} years`}
        guess={{ value: predicted?.detectedKs, reading: detected }}
        rows={rowsOf(props)}
      />
      <div>
        <p className="plot-name">Compare monitors only at the same rate of false alarms</p>
        <div className="multiples">
          {monitorKeys.map((key) => (
            <RatePanel key={key} shown={key} result={result} />
          ))}
        </div>
        <p className="plot-note" aria-hidden="true">
          <span>
            Each dot is a setting, the large one the usual one. Higher is later, up to never; further right is noisier.
            The other monitors are drawn faintly.
          </span>
        </p>
      </div>
    </div>
  );
}

/** Both years of a monitor in one row, where values in words would lie over each other. */
function rowsOf({ params, result, pinned }: Props): DotRow[] {
  const quiet = dotRowsOf(chance, { params, result }, undefined, { role: 'rival' });
  const drifting = dotRowsOf(detected, { params, result }, pinned, { role: 'alarm', shape: 'triangle' });
  return drifting.map((row, i) => ({
    ...row,
    dots: [...quiet[i].dots, ...row.dots].map((dot) => ({ ...dot, label: '' })),
  }));
}
