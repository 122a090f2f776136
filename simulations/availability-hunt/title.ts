import { reaches } from '../lib/estimate.ts';
import { say } from '../lib/quantity.ts';
import { traps } from './names.ts';
import { score } from './numbers.ts';
import type { HuntParams } from './params.ts';
import type { HuntResult } from './result.ts';

/** What to see, as far as this one run supports it. */
export function titleOf(result: HuntResult, { trap }: HuntParams): string {
  const { optimism } = result.traps[trap].with;
  if (reaches(optimism)) return `One run cannot tell whether ${traps[trap]} promises too much: run 40 worlds`;
  const size = say(score, Math.abs(optimism.value));
  return optimism.value > 0
    ? `With ${traps[trap]} the notebook promises ${size} AUC that production does not pay`
    : `With ${traps[trap]} production is ${size} AUC better than the notebook`;
}
