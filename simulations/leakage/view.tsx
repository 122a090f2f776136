import type { ViewProps } from '../lib/chart/view.ts';
import type { LeakageParams } from './params.ts';
import type { LeakageResult } from './result.ts';
import { ScoreRows } from './ScoreRows.tsx';
import { ScoreShapes } from './ScoreShapes.tsx';
import { SplitStrip } from './SplitStrip.tsx';

/** Which rows go where, what the notebook says against what production pays, and how the scores are spread. */
export default function LeakageView({ params, result, pinned, predicted }: ViewProps<LeakageResult, LeakageParams>) {
  return (
    <div className="panels">
      <SplitStrip strip={result.strip} />
      <ScoreRows
        result={result}
        metric={params.metric}
        kept={pinned && pinned.params.metric === params.metric ? pinned.result : undefined}
        guess={predicted?.production}
      />
      <ScoreShapes histogram={result.histogram} />
    </div>
  );
}
