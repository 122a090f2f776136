import { Plot } from '../lib/chart/Plot.tsx';
import { Rule } from '../lib/chart/Rule.tsx';
import { Steps } from '../lib/chart/Steps.tsx';
import { type Scales, scales } from '../lib/chart/scales.ts';
import { formatNumber, formatSigned } from '../lib/format.ts';
import { members, read, say, show } from '../lib/quantity.ts';
import { points, signedPoints } from './numbers.ts';
import { type AbTestResult, type RuleName, type RuleResult, rules } from './result.ts';

interface Props {
  result: AbTestResult;
  /** The true difference in points. */
  truth: number;
}

const TOP = 18;
const ROW = 62;
const SHAPE = 40;

/** What the experiments report that found a difference, against the truth that only a simulation knows. */
export function Estimates({ result: { rules: of, bins }, truth }: Props) {
  const order = members(rules);
  const x = [read(points, bins.low), read(points, bins.high)] as const;
  const highest = Math.max(1, ...order.flatMap((rule) => of[rule].histogram));
  const whole = scales({ x, height: order.length * ROW, top: TOP });
  return (
    <Plot name="What is reported where a difference was found" in={whole} axis="points of difference reported">
      {order.map((rule, i) => (
        <Reported
          key={rule}
          in={scales({ x, y: [0, highest], height: SHAPE, top: TOP + (i + 1) * ROW - SHAPE })}
          {...{ rule, truth }}
          found={of[rule]}
          width={(x[1] - x[0]) / bins.count}
        />
      ))}
      {/* Its words alone: the line stands in each row, where it crosses none. */}
      <Rule in={scales({ x, height: 0, top: TOP })} x={truth} role="truth" label={`truth ${formatSigned(truth, 2)}`} />
    </Plot>
  );
}

interface ReportedProps {
  in: Scales;
  rule: RuleName;
  found: RuleResult;
  truth: number;
  /** The width of a bin in points. */
  width: number;
}

/** The estimates of one rule, and their mean. */
function Reported({ in: here, rule, found, truth, width }: ReportedProps) {
  const { x, top, bottom } = here;
  const [from, to] = x.domain;
  const { atStop, histogram } = found;
  return (
    <g>
      <Steps in={here} from={from} width={width} heights={histogram} role={rule === 'peeking' ? 'alarm' : 'rival'} />
      <line className="ground" x1={x(from)} x2={x(to)} y1={bottom} y2={bottom} />
      <Rule in={here} x={truth} role="truth" />
      {atStop && truth !== 0 && <Rule in={here} x={read(points, atStop.estimate)} role="ink" strong />}
      <text x={0} y={top - 4}>
        {rules[rule]} <tspan className="quiet">{reported(found, truth)}</tspan>
      </text>
    </g>
  );
}

function reported({ atStop, stopDay }: RuleResult, truth: number): string {
  if (!atStop) return 'never found one';
  const size =
    truth === 0 ? `${say(points, atStop.exaggeration.value)} from 0` : show(signedPoints, atStop.estimate.value);
  return `${size}, day ${formatNumber(stopDay.value, 1)}`;
}
