import type { ViewProps } from '../lib/chart/view.ts';
import { formatSigned } from '../lib/format.ts';
import type { LeakageParams } from './params.ts';
import type { LeakageResult } from './result.ts';
import { ScoreRows } from './ScoreRows.tsx';
import { ScoreShapes } from './ScoreShapes.tsx';
import { SplitStrip } from './SplitStrip.tsx';

/** Which rows go where, what the notebook says against what production pays, and how the scores are spread. */
export default function LeakageView({ params, result, pinned, predicted }: ViewProps<LeakageResult, LeakageParams>) {
  return (
    <div className="panels">
      <p className="figure-title">{title(result, params.metric)}</p>
      <SplitStrip strip={result.strip} />
      <ScoreRows
        result={result}
        metric={params.metric}
        pinned={pinned && pinned.params.metric === params.metric ? pinned.result : undefined}
        guess={predicted?.production}
      />
      <ScoreShapes histogram={result.histogram} />
    </div>
  );
}

/** What to see, as far as this one run supports it. */
function title({ chosen }: LeakageResult, metric: 'auc' | 'logLoss'): string {
  const { value, low, high } = chosen.optimism[metric];
  const unit = metric === 'auc' ? 'AUC' : 'log loss';
  const size = formatSigned(Math.abs(value), 2).replace('+', '');
  if (low <= 0 && high >= 0) return 'Notebook and production agree, as far as one run can tell';
  return value > 0
    ? `The notebook promises ${size} ${unit} that production does not pay`
    : `The notebook is too modest: production is ${size} ${unit} better`;
}
