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
      <p className="figure-title">{title(result)}</p>
      <DayStrip days={result.days} testBegins={result.testBegins} />
      <ScoreLine scores={result} guess={predicted?.production} />
      <Checks checks={result.checks} costs={result.costs} />
    </div>
  );
}

function title({ checks }: SplitCodeResult): string {
  const [runs] = checks;
  if (runs.verdict === 'fails') return 'The program stops before it prints a score';
  const failing = checks.filter(({ verdict }) => verdict === 'fails').length;
  if (failing === 0) return 'Every check holds: this score is worth reporting';
  return `The program runs, and ${failing === 1 ? 'one thing is' : `${words[failing]} things are`} wrong with its score`;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
