import { DotRows } from '../lib/chart/DotRows.tsx';
import { fluid } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber, formatSigned } from '../lib/format.ts';
import type { AbAnalysisParams } from './params.ts';
import type { AbAnalysisResult, Rate } from './result.ts';
import { ZShape } from './ZShape.tsx';

/** How far z strays for requests and for users, and what lost visitors do. */
export default function AbAnalysisView({
  params,
  result,
  pinned,
  predicted,
}: ViewProps<AbAnalysisResult, AbAnalysisParams>) {
  const { unit, bins, losses, lost } = result;
  const x = fluid([0, 100], [1, 99]);
  const highest = Math.max(...unit.request.histogram, ...unit.user.histogram);
  const kept = pinned?.params.visitors === params.visitors ? undefined : pinned?.result.losses;
  return (
    <div className="panels">
      <div className="pair">
        <ZShape
          name="Requests counted"
          analysis={unit.request}
          bins={bins}
          highest={highest}
          guess={predicted?.requestLevelRejects}
        />
        <ZShape
          name="Users counted"
          analysis={unit.user}
          bins={bins}
          highest={highest}
          guess={predicted?.userLevelRejects}
        />
      </div>
      <div>
        <p className="plot-name">
          How often the sizes of the arms raise the alarm, {formatNumber(params.visitors)} visitors
        </p>
        <DotRows
          x={x}
          ticks={x.ticks(5)}
          axis="% of the experiments"
          guess={
            predicted?.srmAlarm === undefined
              ? undefined
              : { value: predicted.srmAlarm, label: `you ${formatNumber(predicted.srmAlarm, 0)} %` }
          }
          rows={losses.map(({ lost: share, alarm }) => ({
            name: share === 0 ? 'nobody lost' : `${formatNumber(Number((100 * share).toFixed(1)))} % lost from one arm`,
            strong: Math.abs(100 * share - params.lost) < 1e-9,
            dots: [dot(alarm, 'triangle')],
            kept: kept?.filter((other) => other.lost === share).map((other) => 100 * other.alarm.value),
          }))}
        />
      </div>
      <div>
        <p className="plot-name">How often those who are left differ significantly, though the models do not</p>
        <DotRows
          x={x}
          ticks={x.ticks(5)}
          axis="% of the experiments"
          line={{ value: 5, label: 'promised 5 %' }}
          rows={[
            {
              name: `${formatNumber(params.lost)} % lost, ${params.lostAre === 'anyone' ? 'anyone' : 'complainers first'}: ${formatSigned(100 * lost.shift, 2)} points`,
              strong: true,
              dots: [dot(lost.rejects, 'circle')],
            },
          ]}
        />
      </div>
    </div>
  );
}

function dot({ value, low, high }: Rate, shape: 'circle' | 'triangle') {
  return {
    value: 100 * value,
    low: 100 * low,
    high: 100 * high,
    shape,
    ...(shape === 'triangle' && { colour: 'var(--alarm)' }),
    label: `${formatNumber(100 * value, 1)} %`,
  };
}
