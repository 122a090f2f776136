import { roundDomain, span } from '../lib/chart/fluid.ts';
import { Plot } from '../lib/chart/Plot.tsx';
import { scales } from '../lib/chart/scales.ts';
import { read, show } from '../lib/quantity.ts';
import { readings } from './numbers.ts';
import type { Errors } from './result.ts';

const ROW = 46;

interface Row {
  name: string;
  errors: Errors;
}

/** What both errors cost on fresh mail, as found and with the fix: two bars behind each other. */
export function CostBars({ rows, price }: { rows: readonly Row[]; price: number }) {
  const parts = rows.map(({ name, errors }) => ({
    name,
    lost: price * read(readings.cost, errors.fp),
    through: read(readings.cost, errors.fn),
    total: errors.cost.value,
  }));
  const here = scales({
    x: roundDomain([0, ...parts.map(({ lost, through }) => lost + through)]),
    height: rows.length * ROW,
  });
  const { x } = here;
  return (
    <Plot
      name={
        <>
          What both errors cost on fresh mail: <span className="alarm role">good mail in junk</span>, then{' '}
          <span className="test role">spam let through</span>
        </>
      }
      in={here}
      axis="cost per 100 mails"
    >
      {parts.map(({ name, lost, through, total }, i) => (
        <g key={name}>
          <text className="row-name" x={0} y={i * ROW + 13}>
            {name}: {show(readings.cost, total)}
          </text>
          <rect className="band alarm" x={x(0)} width={span(x, 0, lost)} y={i * ROW + 20} height={14} />
          <rect className="band test" x={x(lost)} width={span(x, lost, lost + through)} y={i * ROW + 24} height={10} />
        </g>
      ))}
    </Plot>
  );
}
