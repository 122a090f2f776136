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
    return {
      name: actings[key],
      strong: isChosen,
      dots: [
        { ...paying, role, label: labels(paying.value, half.value, nothing)[0] },
        { ...half, role, open: true, label: labels(paying.value, half.value, nothing)[1] },
      ],
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

/** The words beside the two dots of a row; where these are near each other, the right one has both. */
function labels(paying: number, half: number, nothing: number): [string, string] {
  const [one, two] = [show(money, paying), show(money, half)];
  if (Math.abs(paying - half) > nothing / 2) return [one, two];
  return paying > half ? [`${one}, open ${two}`, ''] : ['', `${one}, open ${two}`];
}
