import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber, formatSigned } from '../lib/format.ts';
import { Estimates } from './Estimates.tsx';
import { NeededUsers } from './NeededUsers.tsx';
import { falsePositives, power } from './numbers.ts';
import type { AbTestParams } from './params.ts';
import type { AbTestResult } from './result.ts';
import { ZPaths } from './ZPaths.tsx';

/** Experiments that are drawn: more would hide each other, and every one weighs on a page. */
const drawn = 10;

/** How z wanders, how often each rule finds a difference, what it then reports, and how many users it takes. */
export default function AbTestView({ params, result, pinned, predicted }: ViewProps<AbTestResult, AbTestParams>) {
  const { truth, baseline, repetitions, alpha } = params;
  const real = truth !== baseline;
  const shown = { params, result };
  const falsely = dotRowsOf(falsePositives, shown, pinned, { role: 'alarm', shape: 'triangle' });
  const rightly = dotRowsOf(power, shown, undefined, { role: 'ink' });
  return (
    <div className="panels">
      <div className="pair">
        <ZPaths name="Nothing to find" paths={result.paths.unchanged.slice(0, drawn)} result={result} />
        {real && (
          <ZPaths
            name={`A true difference of ${formatSigned(truth - baseline, 2)} points`}
            paths={result.paths.changed.slice(0, drawn)}
            result={result}
          />
        )}
      </div>
      <DotRows
        name={`How often each rule finds a difference, in ${formatNumber(repetitions)} experiments`}
        x={[0, 100]}
        axis="% of the experiments"
        line={{ value: alpha, label: `promised ${formatNumber(alpha)} %` }}
        guess={{ value: predicted?.falsePositivesPeeking, reading: falsePositives }}
        rows={falsely.map((row, i) => ({ ...row, dots: [...row.dots, ...(real ? rightly[i].dots : [])] }))}
        note={
          <span>
            <span className="alarm role">▲</span>
            {real ? ' where there is none, ● where there is one' : ' where there is none'}
          </span>
        }
      />
      <Estimates result={result} truth={truth - baseline} />
      <NeededUsers plan={result.plan} params={params} />
    </div>
  );
}
