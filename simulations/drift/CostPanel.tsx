import { type Fluid, fluid, span } from '../lib/chart/fluid.ts';
import { formatNumber } from '../lib/format.ts';
import type { Moment } from './moment.ts';
import type { PolicyYear } from './result.ts';

const ROW = 40;

export interface Bill {
  name: string;
  year: PolicyYear;
}

interface Props {
  bills: readonly Bill[];
  retrainCost: number;
  moment: Moment;
}

/** What each policy has cost so far: decisions that the true risks would have made better, and retrainings. */
export function CostPanel({ bills, retrainCost, moment: { today, isMoment } }: Props) {
  const x = fluid([0, Math.max(1, ...bills.map(({ year }) => year.total))], [0, 78]);
  return (
    <div>
      <p className="plot-name">
        {isMoment ? 'Cost so far' : 'Cost of the year'}: <span className="name-regret">regret</span> and{' '}
        <span className="name-train">retraining</span>
      </p>
      <svg className="plot" height={bills.length * ROW} aria-hidden="true">
        {bills.map(({ name, year }, i) => (
          <Row
            key={name}
            name={name}
            x={x}
            y={i * ROW}
            regret={year.regretBefore[today]}
            price={retrainCost * year.retrainings.filter((retraining) => retraining.day <= today).length}
          />
        ))}
      </svg>
    </div>
  );
}

interface RowProps {
  name: string;
  x: Fluid;
  y: number;
  regret: number;
  price: number;
}

function Row({ name, x, y, regret, price }: RowProps) {
  return (
    <g>
      <text className="row-name" x={0} y={y + 12}>
        {name}
      </text>
      <rect className="regret" x={0} width={span(x, 0, regret)} y={y + 18} height={14} />
      <rect className="train" x={x(regret)} width={span(x, regret, regret + price)} y={y + 18} height={14} />
      <text x={x(regret + price)} dx={8} y={y + 30}>
        {formatNumber(regret + price, 0)}
      </text>
    </g>
  );
}
