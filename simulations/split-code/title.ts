import type { SplitCodeResult } from './result.ts';

/** What to see, from the outcome of this program. */
export function titleOf({ checks }: SplitCodeResult): string {
  const [runs] = checks;
  if (runs.verdict === 'fails') return 'The program stops before it prints a score';
  const failing = checks.filter(({ verdict }) => verdict === 'fails').length;
  if (failing === 0) return 'Every check holds: this score is worth reporting';
  return `The program runs, and ${failing === 1 ? 'one thing is' : `${words[failing]} things are`} wrong with its score`;
}

const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
