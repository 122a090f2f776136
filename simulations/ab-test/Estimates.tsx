import { Axis, anchor } from '../lib/chart/Axis.tsx';
import { fluid } from '../lib/chart/fluid.ts';
import { Histogram } from '../lib/chart/Histogram.tsx';
import { formatNumber, formatSigned } from '../lib/format.ts';
import type { AbTestResult, RuleName, RuleResult } from './result.ts';

interface Props {
  result: AbTestResult;
  /** The true difference in points. */
  truth: number;
  names: Record<RuleName, string>;
  order: readonly RuleName[];
}

const TOP = 18;
const ROW = 62;
const SHAPE = 40;

/** What the experiments report that found a difference, against the truth that only a simulation knows. */
export function Estimates({ result: { rules, bins }, truth, names, order }: Props) {
  const x = fluid([100 * bins.low, 100 * bins.high], [1, 99]);
  const bottom = TOP + order.length * ROW;
  const highest = Math.max(...order.flatMap((rule) => rules[rule].histogram));
  return (
    <div>
      <p className="plot-name">What is reported where a difference was found</p>
      <svg className="plot" height={bottom + 38} aria-hidden="true">
        {order.map((rule, i) => {
          const { atStop, histogram } = rules[rule];
          const ground = TOP + (i + 1) * ROW;
          return (
            <g key={rule}>
              <Histogram
                x={x}
                y={ground - SHAPE}
                height={SHAPE}
                low={100 * bins.low}
                high={100 * bins.high}
                counts={histogram}
                highest={highest}
                colour={rule === 'peeking' ? 'var(--alarm)' : 'var(--muted)'}
              />
              <line x1={x(x.domain[0])} x2={x(x.domain[1])} y1={ground} y2={ground} stroke="var(--edge)" />
              {atStop && truth !== 0 && (
                <line
                  x1={x(100 * atStop.estimate.value)}
                  x2={x(100 * atStop.estimate.value)}
                  y1={ground - SHAPE}
                  y2={ground}
                  stroke="var(--ink)"
                  strokeWidth="3"
                />
              )}
              <text x={0} y={ground - SHAPE - 4}>
                {names[rule]} <tspan className="quiet">{reported(rules[rule], truth)}</tspan>
              </text>
            </g>
          );
        })}
        <g className="oracle">
          <line x1={x(truth)} x2={x(truth)} y1={TOP} y2={bottom} />
          <text x={x(truth)} y={TOP - 6} textAnchor={anchor(x.at(truth))}>
            truth {formatSigned(truth, 2)}
          </text>
        </g>
        <Axis x={x} y={bottom} ticks={x.ticks(5)} label="points of difference reported" />
      </svg>
    </div>
  );
}

function reported({ atStop, stopDay }: RuleResult, truth: number): string {
  if (!atStop) return 'never found one';
  const size =
    truth === 0
      ? `${formatNumber(100 * atStop.exaggeration.value, 2)} points from 0`
      : `${formatSigned(100 * atStop.estimate.value, 2)} points`;
  return `${size}, day ${formatNumber(stopDay.value, 1)}`;
}
