import type { Estimate } from '../lib/estimate.ts';
import { printedBy, winnerOf } from './numbers.ts';
import type { SearchParams } from './params.ts';
import { type SearchResult, stages } from './result.ts';

/** What one way of choosing a model ends at. */
export interface Compared {
  name: string;
  /** Its validation AUC; without an interval where only the winner's is known. */
  printed: Estimate;
  truth: number;
  /** Trees fitted; null for what has none. */
  trees: number | null;
  role: 'winner' | 'other' | 'untuned';
}

/** The chosen way beside halving, or trying all of the same settings, and beside what nobody tuned. */
export function compared(result: SearchResult, { way }: SearchParams): Compared[] {
  const { trials, best, halving, trees, printed, standard, logistic } = result;
  const isHalving = way === 'halving';
  const whole = stages[stages.length - 1];
  const other = trials[isHalving ? best[best.length - 1] : halving.winner];
  const score = printedBy(other);
  const inFull = trials.length === 1 ? 'the one in full' : `all ${trials.length} in full`;
  return [
    {
      name: isHalving ? 'with halving' : inFull,
      printed,
      truth: winnerOf(result).truth,
      trees,
      role: 'winner',
    },
    {
      name: isHalving ? inFull : 'with halving',
      printed: { value: score, low: score, high: score },
      truth: other.truth,
      trees: isHalving ? trials.length * whole : halving.trees,
      role: 'other',
    },
    { name: 'default settings', printed: standard.validation, truth: standard.truth, trees: whole, role: 'untuned' },
    { name: 'logistic regression', printed: logistic.validation, truth: logistic.truth, trees: null, role: 'untuned' },
  ];
}
