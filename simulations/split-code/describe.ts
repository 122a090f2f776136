import { show } from '../lib/quantity.ts';
import { optimism, score } from './numbers.ts';
import type { SplitCodeResult } from './result.ts';

/** What the program prints, what production pays, and how many checks fail. */
export function describeSplitCode({ offline, production, checks }: SplitCodeResult): string {
  const failing = checks.filter(({ verdict }) => verdict === 'fails').length;
  const [runs] = checks;
  if (runs.verdict === 'fails') return `The program stops. ${runs.evidence}`;
  const promise = `The program prints an AUC of ${show(score, offline)}; in production the model reaches ${show(score, production)}, a difference of ${show(optimism, offline - production)}.`;
  const verdict =
    failing === 0
      ? `All ${checks.length} checks hold.`
      : `${failing} of ${checks.length} checks ${failing === 1 ? 'fails' : 'fail'}.`;
  return `${promise} ${verdict}`;
}
