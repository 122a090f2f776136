import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotRowsOf } from '../lib/chart/dotRowsOf.ts';
import { roundDomain } from '../lib/chart/fluid.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { CheckTable } from './CheckTable.tsx';
import { Gauges } from './Gauges.tsx';
import { bias, servedAuc } from './numbers.ts';
import type { SkewParams } from './params.ts';
import type { SkewLabResult } from './result.ts';

/** What each panel reads for the skew that is chosen; which check sees which skew; and what each skew costs. */
export function ServingPanel({ params, result, pinned, predicted }: ViewProps<SkewLabResult, SkewParams>) {
  const shown = { params, result };
  const look = { role: 'production' } as const;
  const marked = (rows: ReturnType<typeof dotRowsOf<SkewLabResult, SkewParams, SkewParams['skew']>>) =>
    rows.map((row) => ({ ...row, strong: row.member === params.skew }));
  const aucs = marked(dotRowsOf(servedAuc, shown, pinned, look));
  const biases = marked(dotRowsOf(bias, shown, pinned, look));
  const ends = (rows: typeof aucs) => rows.flatMap(({ dots }) => dots.flatMap(({ low, high }) => [low, high]));
  return (
    <div className="panels">
      <Gauges params={params} found={result.skews[params.skew]} />
      <CheckTable result={result} chosen={params.skew} />
      <div className="pair">
        <DotRows
          name="What the order is worth, by what is wrong in serving"
          x={roundDomain([0.55, 0.75, ...ends(aucs)])}
          axis="AUC"
          line={{ value: result.skews.none.auc.value, label: 'served rightly' }}
          guess={{ value: predicted?.auc, reading: servedAuc }}
          rows={aucs}
        />
        <DotRows
          name="Mean prediction less the late share"
          x={roundDomain([-0.15, 0.15, ...ends(biases)])}
          axis="difference of shares"
          ticks={4}
          line={{ value: 0, label: 'right on average' }}
          guess={{ value: predicted?.bias, reading: bias }}
          rows={biases}
        />
      </div>
    </div>
  );
}
