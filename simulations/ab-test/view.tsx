import { DotRows } from '../lib/chart/DotRows.tsx';
import { fluid } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber, formatSigned } from '../lib/format.ts';
import { Estimates } from './Estimates.tsx';
import { NeededUsers } from './NeededUsers.tsx';
import type { AbTestParams } from './params.ts';
import type { AbTestResult, Rate, RuleName } from './result.ts';
import { ZPaths } from './ZPaths.tsx';

const NAMES: Record<RuleName, string> = {
  fixed: 'A single look',
  peeking: 'Peeking',
  mixture: 'mSPRT',
  obrienFleming: 'O’Brien–Fleming',
};
const ORDER = ['fixed', 'peeking', 'mixture', 'obrienFleming'] as const;

/** How z wanders, how often each rule finds a difference, what it then reports, and how many users it takes. */
export default function AbTestView({ params, result, pinned, predicted }: ViewProps<AbTestResult, AbTestParams>) {
  const { truth, baseline, repetitions, alpha } = params;
  const real = truth !== baseline;
  const x = fluid([0, 100], [1, 99]);
  const guess = predicted?.falsePositivesPeeking;
  return (
    <div className="panels">
      <div className="pair">
        <ZPaths name="Nothing to find" paths={result.paths.unchanged} result={result} />
        {real && (
          <ZPaths
            name={`A true difference of ${formatSigned(truth - baseline, 2)} points`}
            paths={result.paths.changed}
            result={result}
          />
        )}
      </div>
      <div>
        <p className="plot-name">How often each rule finds a difference, in {formatNumber(repetitions)} experiments</p>
        <DotRows
          x={x}
          ticks={x.ticks(5)}
          axis="% of the experiments"
          line={{ value: alpha, label: `promised ${formatNumber(alpha)} %` }}
          guess={guess === undefined ? undefined : { value: guess, label: `you ${formatNumber(guess, 0)} %` }}
          rows={ORDER.map((rule) => {
            const { falsePositives, power } = result.rules[rule];
            return {
              name: NAMES[rule],
              dots: [dot(falsePositives, 'triangle'), ...(real ? [dot(power, 'circle')] : [])],
              kept: pinned && [100 * pinned.result.rules[rule].falsePositives.value],
            };
          })}
        />
        <p className="plot-note" aria-hidden="true">
          <span>
            <span className="alarm role">▲</span> where there is none{real && ', ● where there is one'}
          </span>
        </p>
      </div>
      <Estimates result={result} truth={truth - baseline} names={NAMES} order={ORDER} />
      <NeededUsers plan={result.plan} params={params} />
    </div>
  );
}

function dot({ value, low, high }: Rate, shape: 'circle' | 'triangle') {
  return {
    value: 100 * value,
    low: 100 * low,
    high: 100 * high,
    shape,
    ...(shape === 'triangle' && { colour: 'var(--alarm)' }),
    label: `${formatNumber(100 * value, 1)} %`,
  };
}
