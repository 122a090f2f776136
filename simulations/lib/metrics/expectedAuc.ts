import { demandPairs, demandProbabilities } from '../demand.ts';
import { sortRows } from '../learners/sortRows.ts';

/**
 * The AUC of a score in rows whose true chance `p` of being 1 is known: pairs of rows weigh as much as it is likely that
 * the one is 1 and the other 0; ties of the score count one half. It is the AUC of these rows without the noise of
 * their labels. From 0 to 1. Throws on lists of different length, chances outside 0 to 1, NaN scores, and where all
 * rows are surely alike. O(n log n).
 */
export function expectedAuc(p: ArrayLike<number>, score: ArrayLike<number>): number {
  demandPairs(p, score, 'expectedAuc');
  demandProbabilities(p, 'expectedAuc');
  for (let i = 0; i < score.length; i++)
    if (Number.isNaN(score[i])) throw new RangeError(`expectedAuc: got the score NaN at ${i}, needs numbers.`);
  const order = sortRows(Float64Array.from(score));
  let positives = 0;
  let negatives = 0;
  let withItself = 0;
  let won = 0;
  for (let start = 0; start < order.length; ) {
    let ones = 0;
    let zeros = 0;
    let own = 0;
    let end = start;
    for (; end < order.length && score[order[end]] === score[order[start]]; end++) {
      const chance = p[order[end]];
      ones += chance;
      zeros += 1 - chance;
      own += chance * (1 - chance);
    }
    won += ones * negatives + 0.5 * (ones * zeros - own);
    positives += ones;
    negatives += zeros;
    withItself += own;
    start = end;
  }
  const pairs = positives * negatives - withItself;
  if (!(pairs > 0)) throw new RangeError('expectedAuc: got rows that are all surely 1 or all surely 0, needs both.');
  return won / pairs;
}
