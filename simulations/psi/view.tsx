import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import { percent, say } from '../lib/quantity.ts';
import { alarms, at } from './numbers.ts';
import type { PsiParams } from './params.ts';
import type { PsiResult, ThresholdName } from './result.ts';
import { Values } from './Values.tsx';

/** How PSI is spread when nothing has drifted, how often each threshold alarms, and how all that depends on the size. */
export default function PsiView({ params, result, pinned, predicted }: ViewProps<PsiResult, PsiParams>) {
  const { thresholds, sizes } = result;
  const { threshold } = params;
  const rows = dotRowsOf(alarms, { params, result }, pinned, { role: 'alarm', shape: 'triangle' });
  return (
    <div className="panels">
      <Values result={result} params={params} />
      <DotRows
        name="How many windows alarm, though nothing has drifted"
        x={[0, 100]}
        axis="% of the windows"
        line={{ value: 5, label: '5 %' }}
        guess={{ value: predicted?.alarms, reading: alarms }}
        rows={rows
          .filter(({ member }) => !isTheOneSet(member, threshold))
          .map((row) => ({
            ...row,
            name: isRuleOfThumb(row.member)
              ? row.name
              : `${row.name}, ${formatNumber(Number(thresholds[row.member].at.toFixed(at.digits)))}`,
            strong: row.member === 'chosen',
          }))}
      />
      <DotRows
        name="PSI of identical data in windows of other sizes, and how many of them alarm"
        x={roundDomain([0, threshold, ...sizes.map(({ high }) => high)])}
        axis="PSI: mean, and nine values in ten"
        ticks={4}
        line={{ value: threshold, label: `alarm above ${formatNumber(threshold)}` }}
        rows={sizes.map(({ n, mean, low, high, alarms: rate }) => ({
          name: `${n} values: mean ${formatNumber(mean, 3)}, ${say(percent(0), rate.value)} alarm`,
          dots: [{ value: mean, low, high, role: 'ink' }],
        }))}
      />
    </div>
  );
}

const isRuleOfThumb = (name: ThresholdName) => name === 'tenth' || name === 'fifth';

/** A rule of thumb that is also the threshold set has its row already. */
const isTheOneSet = (name: ThresholdName, threshold: number) =>
  (name === 'tenth' && threshold === 0.1) || (name === 'fifth' && threshold === 0.2);
