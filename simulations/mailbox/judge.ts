import type { Estimate } from '../lib/estimate.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { summarise } from '../lib/replicate.ts';
import type { Errors } from './result.ts';

/** The errors of a filter whose log-odds these are, on mails of which some are spam; cost per mail where a spam let through costs 1. */
export function errorsOf(odds: Float64Array, spam: Uint8Array, price: number): Errors {
  const n = spam.length;
  let [fp, fn] = [0, 0];
  const each = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    const wrong = wrongBy(odds[i], spam[i]);
    if (wrong === 0) continue;
    each[i] = wrong === 1 ? price : 1;
    if (wrong === 1) fp += 1;
    else fn += 1;
  }
  const { mean, low, high } = summarise(each);
  return { fp: shareOf(fp, n), fn: shareOf(fn, n), cost: { value: mean, low: Math.max(0, low), high } };
}

/** How a fix changes the errors on the same mails. */
export function changeOf(before: Float64Array, after: Float64Array, spam: Uint8Array, price: number): Errors {
  const flips = { fpMore: 0, fpFewer: 0, fnMore: 0, fnFewer: 0 };
  for (let i = 0; i < spam.length; i++) {
    const [was, is] = [before[i] > 0, after[i] > 0];
    if (was === is) continue;
    if (spam[i] === 1) flips[is ? 'fnFewer' : 'fnMore'] += 1;
    else flips[is ? 'fpMore' : 'fpFewer'] += 1;
  }
  const { fpMore, fpFewer, fnMore, fnFewer } = flips;
  return {
    fp: paired([[fpMore, fpFewer, 1]], spam.length),
    fn: paired([[fnMore, fnFewer, 1]], spam.length),
    cost: paired(
      [
        [fpMore, fpFewer, price],
        [fnMore, fnFewer, 1],
      ],
      spam.length,
    ),
  };
}

/** A share with its Wilson interval. */
export function shareOf(x: number, n: number): Estimate {
  return { value: x / n, ...wilsonInterval(x, n) };
}

/** 1 for good mail in junk, 2 for spam let through, 0 for a mail where it belongs. */
export function wrongBy(odds: number, spam: number): 0 | 1 | 2 {
  if (odds > 0) return spam === 1 ? 0 : 1;
  return spam === 1 ? 2 : 0;
}

/**
 * The mean change a mail, where so many got worse and so many better by a weight. Half a mail is added to each count for the interval,
 * which says something when no mail has changed. Source: A. Agresti, Y. Min, Statistics in Medicine 24 (2005).
 */
function paired(flips: readonly (readonly [more: number, fewer: number, weight: number])[], n: number): Estimate {
  let [sum, squares] = [0, 0];
  for (const [more, fewer, weight] of flips) {
    sum += weight * (more - fewer);
    squares += weight * weight * (more + fewer + 1);
  }
  const all = n + 2;
  const mean = sum / all;
  const half = 1.96 * Math.sqrt(Math.max(0, squares / all - mean * mean) / all);
  return { value: sum / n, low: mean - half, high: mean + half };
}
