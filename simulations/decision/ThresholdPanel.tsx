import { type DotRow, DotRows } from '../lib/chart/DotRows.tsx';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { members, plain, show } from '../lib/quantity.ts';
import { CostCurve } from './CostCurve.tsx';
import { costTStar } from './numbers.ts';
import type { DecisionParams } from './params.ts';
import { Reliability } from './Reliability.tsx';
import { actings, type DecisionResult } from './result.ts';

const money = plain(2);

/** What each way to make probabilities costs, from the threshold of the prices and from one half; and two looks at one of them. */
export function ThresholdPanel({ params, result, pinned, predicted }: ViewProps<DecisionResult, DecisionParams>) {
  const { nothing } = result;
  const guess = predicted?.costTStarShown ?? predicted?.costTStarBalanced;
  const rows = members(actings).map((key): DotRow => {
    const { costTStar: paying, costHalf: half } = result.actings[key];
    const isChosen = key === params.calibration;
    const role = key === 'truth' ? 'truth' : isChosen ? 'deployed' : 'ink';
    const text = `${show(money, paying.value)}, from one half ${show(money, half.value)}`;
    const [first, second] = [
      { ...paying, role, label: paying.high >= half.high ? text : '' } as const,
      { ...half, role, open: true, label: paying.high >= half.high ? '' : text } as const,
    ];
    return {
      name: actings[key],
      strong: isChosen,
      dots: [first, second],
      kept: pinned && [pinned.result.actings[key].costTStar.value],
    };
  });
  const ends = rows.flatMap(({ dots }) => dots.flatMap(({ low, high }) => [low, high]));
  const x = roundDomain([0, nothing, guess ?? 0, ...ends]);
  return (
    <div className="panels">
      <DotRows
        name="Cost when one acts from the threshold of the prices, or from one half, euros a parcel"
        x={x}
        axis="euros a parcel"
        line={{ value: nothing, label: `do nothing ${show(money, nothing)}` }}
        guess={{ value: guess, reading: costTStar }}
        rows={rows}
        note="Filled: from the threshold of the prices. Open: from one half. Bars: 95 % intervals of the difference to doing nothing."
      />
      <div className="pair decision-curves">
        <CostCurve result={result} params={params} highest={x[1]} />
        <Reliability result={result} params={params} kept={pinned} />
      </div>
    </div>
  );
}
