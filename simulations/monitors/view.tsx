import { DotRows } from '../lib/chart/DotRows.tsx';
import { fluid } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { monitorKeys, monitors } from './monitors.ts';
import type { MonitorsParams } from './params.ts';
import { RatePanel } from './RatePanel.tsx';
import type { MonitorResult, MonitorsResult, Share } from './result.ts';

/** What rings after a drift against what rings anyway, and how early each monitor is at every rate of false alarms. */
export default function MonitorsView({ params, result, predicted }: ViewProps<MonitorsResult, MonitorsParams>) {
  const x = fluid([0, 100], [1, 99]);
  const guess = predicted?.detectedKs;
  return (
    <div className="panels">
      <div>
        <p className="plot-name">
          Years with an alarm within {params.withinDays} days, at the usual settings:{' '}
          <span className="alarm role">▲</span> with the drift, ● in the twin year without one
        </p>
        <DotRows
          x={x}
          ticks={x.ticks(5)}
          axis={`% of ${params.pairs} years`}
          guess={guess === undefined ? undefined : { value: 100 * guess, label: 'you' }}
          rows={monitorKeys.map((key) => ({ name: monitors[key].usualName, dots: dotsOf(result.monitors[key]) }))}
        />
      </div>
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

function dotsOf({ points, usual }: MonitorResult) {
  const { detected, chance } = points[usual];
  return [
    { ...percent(chance), shape: 'circle' as const, colour: 'var(--muted)' },
    { ...percent(detected), shape: 'triangle' as const, colour: 'var(--alarm)' },
  ];
}

const percent = ({ value, low, high }: Share) => ({ value: 100 * value, low: 100 * low, high: 100 * high });
