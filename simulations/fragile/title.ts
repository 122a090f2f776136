import { formatNumber } from '../lib/format.ts';
import { show } from '../lib/quantity.ts';
import { change } from './numbers.ts';
import type { FragileParams } from './params.ts';
import type { FragileResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ chosen: { changeEach, d } }: FragileResult, _: FragileParams): string {
  const features = `${formatNumber(d)} features`;
  if (changeEach === null) return `With ${features} the model is never sure: nothing reaches a probability of 0.9`;
  return `With ${features}, ${show(change, changeEach.value)} standard deviations in each overturn a sure decision, if all signs are the worst`;
}
