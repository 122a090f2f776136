import type { ViewProps } from '../lib/chart/view.ts';
import { Checks } from './Checks.tsx';
import { DayStrip } from './DayStrip.tsx';
import type { SplitCodeParams } from './params.ts';
import type { SplitCodeResult } from './result.ts';
import { ScoreLine } from './ScoreLine.tsx';

/** Where the program puts each day's rows, what its score is worth, and what was found in the outcome. */
export default function SplitCodeView({ result, predicted }: ViewProps<SplitCodeResult, SplitCodeParams>) {
  return (
    <div className="panels">
      <DayStrip days={result.days} testBegins={result.testBegins} />
      <ScoreLine scores={result} guess={predicted?.production} />
      <Checks checks={result.checks} costs={result.costs} />
    </div>
  );
}
