import { log } from '../lib/math.ts';
import type { Features } from './vocabulary.ts';

/** A fitted filter: what each feature adds to the log-odds of spam, 0 where training never saw it. */
export interface Bayes {
  prior: number;
  weight: Float64Array;
}

/**
 * Multinomial naive Bayes on what a mail contains at all, with `alpha` added to the count of every feature that training saw. Only
 * the marked mails are learned from; without marks, all are. With mails of one class the prior is infinite, without any it is 0.
 * O(features of all mails).
 */
export function fitBayes({ count, of, start }: Features, spam: Uint8Array, marked?: Uint8Array, alpha = 1): Bayes {
  const seen = [new Float64Array(count), new Float64Array(count)];
  const mails = [0, 0];
  for (let i = 0; i < spam.length; i++) {
    if (marked && marked[i] === 0) continue;
    mails[spam[i]] += 1;
    const mine = seen[spam[i]];
    for (let k = start[i]; k < start[i + 1]; k++) mine[of[k]] += 1;
  }
  const [good, bad] = seen;
  const total = [0, 0];
  for (let f = 0; f < count; f++) {
    if (good[f] + bad[f] === 0) continue;
    total[0] += good[f] + alpha;
    total[1] += bad[f] + alpha;
  }
  const weight = new Float64Array(count);
  for (let f = 0; f < count; f++)
    if (good[f] + bad[f] > 0) weight[f] = log((bad[f] + alpha) / total[1]) - log((good[f] + alpha) / total[0]);
  return { prior: priorOf(mails), weight };
}

/** The log-odds of spam of every mail. */
export function logOdds({ prior, weight }: Bayes, { of, start }: Features): Float64Array {
  const odds = new Float64Array(start.length - 1).fill(prior);
  for (let i = 0; i < odds.length; i++) for (let k = start[i]; k < start[i + 1]; k++) odds[i] += weight[of[k]];
  return odds;
}

function priorOf([good, bad]: readonly number[]): number {
  if (good === 0 && bad === 0) return 0;
  return good === 0 ? Infinity : bad === 0 ? -Infinity : log(bad / good);
}
