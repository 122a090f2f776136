import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import { Line, type Place } from '../lib/chart/Line.tsx';
import { Plot } from '../lib/chart/Plot.tsx';
import { type Ruled, Rules, ruleRoom } from '../lib/chart/Rules.tsx';
import { Steps } from '../lib/chart/Steps.tsx';
import { scales } from '../lib/chart/scales.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import { show } from '../lib/quantity.ts';
import { biasMean, biasMeanB, estimatedMean } from './numbers.ts';
import type { MissingnessParams } from './params.ts';
import type { Histogram, MissingnessResult } from './result.ts';

type Props = ViewProps<MissingnessResult, MissingnessParams>;

/** What was recorded, what was not in each of two worlds, and the estimates, which are the same in both. */
export function Worlds({ result, params, pinned, predicted }: Props) {
  const { histogram } = result;
  const { from, width, recorded, hiddenA, hiddenB } = histogram;
  const rules = rulesOf(result);
  const here = scales({
    x: [from, from + width * recorded.length],
    y: [0, Math.max(...recorded, ...hiddenA, ...hiddenB)],
    height: 130,
    top: ruleRoom(rules.length),
  });
  const inA = dotRowsOf(biasMean, { params, result }, pinned, { role: 'ink' });
  const inB = dotRowsOf(biasMeanB, { params, result }, pinned, { role: 'ink' });
  const ends = [...inA, ...inB].flatMap(({ dots }) => dots.flatMap(({ low, high }) => [low, high]));
  const x = roundDomain([0, 0.02, ...ends, ...(predicted?.biasMean === undefined ? [] : [predicted.biasMean])]);
  return (
    <div className="panels">
      <Plot
        name={
          <>
            Weights of {formatNumber(result.rows)} parcels: <span className="train role">recorded</span>, the same in
            both worlds; <span className="alarm role">missing, world A</span> (broken line);{' '}
            <span className="production role">missing, world B</span> (thick line)
          </>
        }
        in={here}
        axis="weight, standardised"
      >
        <Steps in={here} from={from} width={width} heights={recorded} role="train" />
        <Line in={here} places={outlineOf(histogram, hiddenB)} role="production" />
        <Line in={here} places={outlineOf(histogram, hiddenA)} role="alarm" strong />
        <Rules in={here} rules={rules} />
      </Plot>
      <div className="pair">
        <DotRows
          name="World A: the same estimates less its mean weight"
          x={x}
          axis="standard deviations"
          line={{ value: 0, label: 'no error' }}
          guess={{ value: predicted?.biasMean, reading: biasMean }}
          rows={inA}
        />
        <DotRows
          name="World B: the same estimates less its mean weight"
          x={x}
          axis="standard deviations"
          line={{ value: 0, label: 'no error' }}
          rows={inB}
        />
      </div>
    </div>
  );
}

/** The upper edge of a histogram. */
function outlineOf({ from, width }: Histogram, counts: readonly number[]): Place[] {
  return counts.flatMap((count, bin): Place[] => [
    [from + bin * width, count],
    [from + (bin + 1) * width, count],
  ]);
}

/** Repairs that state the same mean share a rule. */
function rulesOf({ repairs, worldB }: MissingnessResult): Ruled[] {
  const rule = (words: string, x: number, role: Ruled['role']): Ruled => ({
    x,
    text: `${words} ${show(estimatedMean, x)}`,
    role,
  });
  return [
    rule('drop, mean', repairs.drop.mean.value, 'ink'),
    rule('regression', repairs.regression.mean.value, 'ink'),
    rule('multiple', repairs.multiple.mean.value, 'ink'),
    { ...rule('all in B', worldB.mean, 'production'), strong: true },
    { ...rule('all in A', 0, 'alarm'), strong: true },
  ].sort((a, b) => a.x - b.x);
}
