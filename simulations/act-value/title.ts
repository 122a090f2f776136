import { show } from '../lib/quantity.ts';
import { euros } from './numbers.ts';
import type { ActValueParams } from './params.ts';
import type { ActValueResult } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf({ tStar, value }: ActValueResult, { capacity }: ActValueParams): string {
  const [all, rule, best, hindsight] = [value.all, value.rule, value.trueP, value.hindsight].map((one) => one.value);
  if (hindsight <= 0)
    return tStar === 0 ? 'Acting is free and saves nothing' : 'Acting costs more than it saves, even on a late parcel';
  const of = `of the ${show(euros, hindsight)} euros that hindsight would save`;
  if (best < 0.5) return `Nothing ${of} is within reach of any model`;
  if (all >= 0.9 * best && capacity === 100)
    return `No model is needed here: acting on everybody saves ${show(euros, all)} of ${show(euros, best)} euros`;
  if (rule >= 0.9 * best)
    return `A rule is nearly enough: it saves ${show(euros, rule)} of the ${show(euros, best)} euros within reach`;
  return `The best possible model saves ${show(euros, best)} ${of}`;
}
