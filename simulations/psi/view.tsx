import { DotRows } from '../lib/chart/DotRows.tsx';
import { fluid, roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import type { PsiParams } from './params.ts';
import type { PsiResult, ThresholdName } from './result.ts';
import { Values } from './Values.tsx';

/** How PSI is spread when nothing has drifted, how often each threshold alarms, and how all that depends on the size. */
export default function PsiView({ params, result, pinned, predicted }: ViewProps<PsiResult, PsiParams>) {
  const { thresholds, sizes } = result;
  const { threshold } = params;
  const percent = fluid([0, 100], [1, 99]);
  const psi = fluid(roundDomain([0, threshold, ...sizes.map(({ high }) => high)]), [1, 99]);
  const guess = predicted?.alarms;
  return (
    <div className="panels">
      <Values result={result} params={params} />
      <div>
        <p className="plot-name">How many windows alarm, though nothing has drifted</p>
        <DotRows
          x={percent}
          ticks={percent.ticks(5)}
          axis="% of the windows"
          line={{ value: 5, label: '5 %' }}
          guess={guess === undefined ? undefined : { value: guess, label: `you ${formatNumber(guess, 0)} %` }}
          rows={rowsOf(params).map(({ name, words }) => ({
            name: `${words} ${formatNumber(Number(thresholds[name].at.toFixed(3)))}`,
            strong: name === 'chosen',
            dots: [
              {
                value: 100 * thresholds[name].alarms.value,
                low: 100 * thresholds[name].alarms.low,
                high: 100 * thresholds[name].alarms.high,
                shape: 'triangle' as const,
                colour: 'var(--alarm)',
                label: `${formatNumber(100 * thresholds[name].alarms.value, 1)} %`,
              },
            ],
            kept: pinned && [100 * pinned.result.thresholds[name].alarms.value],
          }))}
        />
      </div>
      <div>
        <p className="plot-name">PSI of identical data in windows of other sizes, and how many of them alarm</p>
        <DotRows
          x={psi}
          ticks={psi.ticks(4)}
          axis="PSI: mean, and nine values in ten"
          line={{ value: threshold, label: `alarm above ${formatNumber(threshold)}` }}
          rows={sizes.map(({ n, mean, low, high, alarms }) => ({
            name: `${n} values: mean ${formatNumber(mean, 3)}, ${formatNumber(100 * alarms.value, 0)} % alarm`,
            dots: [{ value: mean, low, high, shape: 'circle' as const }],
          }))}
        />
      </div>
    </div>
  );
}

/** The threshold that was set, unless it is a rule of thumb; the rules of thumb; those that know the sizes. */
function rowsOf({ threshold }: PsiParams): { name: ThresholdName; words: string }[] {
  const rows: { name: ThresholdName; words: string }[] = [
    { name: 'tenth', words: 'rule of thumb' },
    { name: 'fifth', words: 'rule of thumb' },
    { name: 'chosen', words: 'set to' },
    { name: 'chiSquared', words: 'chi-square' },
    { name: 'permutation', words: 'permutation' },
  ];
  return rows.filter(
    ({ name }) => !(name === 'tenth' && threshold === 0.1) && !(name === 'fifth' && threshold === 0.2),
  );
}
