import { fluid, span } from '../lib/chart/fluid.ts';
import { formatNumber } from '../lib/format.ts';
import type { AbTestParams } from './params.ts';
import type { AbTestResult } from './result.ts';

const ROW = 40;

/** The users that a fall takes, for ever smaller falls, against those that the planned length brings. */
export function NeededUsers({ plan: { sizes }, params }: { plan: AbTestResult['plan']; params: AbTestParams }) {
  const { days, power } = params;
  const longest = Math.max(days, ...sizes.map((size) => size.days));
  const x = fluid([0, longest], [0, 100]);
  return (
    <div>
      <p className="plot-name">Users in each arm to find a fall {formatNumber(power)} times in 100</p>
      <svg className="plot" height={sizes.length * ROW} aria-hidden="true">
        {sizes.map((size, i) => (
          <g key={size.fall}>
            <text x={0} y={i * ROW + 14}>
              {formatNumber(size.fall)} points: {formatNumber(size.perArm)} users, {formatNumber(size.days)}{' '}
              {size.days === 1 ? 'day' : 'days'}
            </text>
            <rect
              className="band ink"
              x={0}
              y={i * ROW + 20}
              width={span(x, 0, Math.min(days, size.days))}
              height={10}
            />
            {size.days > days && (
              <rect
                className="band unknown"
                x={x(days)}
                y={i * ROW + 20}
                width={span(x, days, size.days)}
                height={10}
              />
            )}
          </g>
        ))}
      </svg>
      <p className="plot-note" aria-hidden="true">
        <span className="quiet">solid: within the {days} planned days; hatched: beyond them</span>
      </p>
    </div>
  );
}
