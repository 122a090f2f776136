import { Band } from '../lib/chart/Band.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Plot } from '../lib/chart/Plot.tsx';
import { scales } from '../lib/chart/scales.ts';
import { show } from '../lib/quantity.ts';
import type { Moment } from './moment.ts';
import { money } from './numbers.ts';
import type { PolicyYear } from './result.ts';

const ROW = 40;

interface Props {
  bills: readonly { name: string; year: PolicyYear }[];
  retrainCost: number;
  moment: Moment;
}

/** What each policy has cost so far beyond what nobody could avoid: decisions that the true risks would have made better, and retrainings. */
export function CostPanel({ bills, retrainCost, moment: { today, isMoment } }: Props) {
  const rows = bills.map(({ name, year }) => {
    const regret = year.regretBefore[today];
    const fits = year.retrainings.filter(({ day }) => day <= today).length;
    return { name, regret, total: regret + retrainCost * fits };
  });
  const height = rows.length * ROW;
  const [, top] = roundDomain([0, 1, ...rows.map(({ total }) => total)], 2);
  // Heights are pixels from the top.
  const here = scales({ x: [0, top], y: [height, 0], height, within: [0, 84] });
  return (
    <Plot
      name={
        <>
          {isMoment ? 'Beyond the unavoidable, so far' : 'Beyond the unavoidable, in the year'}:{' '}
          <span className="role alarm">regret</span> and <span className="role train">retraining</span>
        </>
      }
      in={here}
    >
      {rows.map(({ name, regret, total }, i) => (
        <g key={i}>
          <text className="row-name" x={0} y={i * ROW + 12}>
            {name}
          </text>
          <Band in={here} x={[0, regret]} y={[i * ROW + 32, i * ROW + 18]} role="alarm" />
          <Band in={here} x={[regret, total]} y={[i * ROW + 32, i * ROW + 18]} role="train" />
          <text className="label ink" x={here.x(total)} dx={8} y={i * ROW + 30}>
            {show(money, total)}
          </text>
        </g>
      ))}
    </Plot>
  );
}
