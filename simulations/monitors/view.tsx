import { type Dot, DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf } from '../lib/chart/dotRowsOf.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { percent } from '../lib/quantity.ts';
import { monitorKeys, monitors } from './monitors.ts';
import type { MonitorsParams } from './params.ts';
import { RatePanel } from './RatePanel.tsx';
import type { MonitorResult, MonitorsResult } from './result.ts';

/** What rings after a drift against what rings anyway, and how early each monitor is at every rate of false alarms. */
export default function MonitorsView({ params, result, predicted }: ViewProps<MonitorsResult, MonitorsParams>) {
  const guess = predicted?.detectedKs;
  return (
    <div className="panels">
      <DotRows
        name={
          <>
            Years with an alarm within {params.withinDays} days, at the usual settings:{' '}
            <span className="alarm role">▲</span> with the drift, ● in the twin year without one
          </>
        }
        x={[0, 100]}
        axis={`% of ${params.pairs} years`}
        guess={{ value: guess === undefined ? undefined : 100 * guess, reading: percent() }}
        rows={monitorKeys.map((key) => ({ name: monitors[key].usualName, dots: dotsOf(result.monitors[key]) }))}
      />
      <div>
        <p className="plot-name">Compare monitors only at the same rate of false alarms</p>
        <div className="multiples">
          {monitorKeys.map((key) => (
            <RatePanel key={key} name={monitors[key].name} shown={key} result={result} />
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

function dotsOf({ points, usual }: MonitorResult): Dot[] {
  const { detected, chance } = points[usual];
  return [
    { ...dotOf(percent(), chance, { role: 'rival' }), label: '' },
    { ...dotOf(percent(), detected, { role: 'alarm', shape: 'triangle' }), label: '' },
  ];
}
