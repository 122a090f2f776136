import type { ViewProps } from '../lib/chart/view.ts';
import { CurvePanel } from './CurvePanel.tsx';
import { LadderPanel } from './LadderPanel.tsx';
import { PartsPanel } from './PartsPanel.tsx';
import type { BaselinesParams } from './params.ts';
import type { BaselinesResult } from './result.ts';

/** How six models learn from more rows, which of them pays for itself, and what their errors are made of. */
export default function BaselinesView(props: ViewProps<BaselinesResult, BaselinesParams>) {
  return (
    <div className="panels">
      <CurvePanel {...props} />
      <LadderPanel {...props} />
      <PartsPanel {...props} />
    </div>
  );
}
