import { demandPairs, demandProbabilities } from '../demand.ts';
import { sortRows } from '../learners/sortRows.ts';
import type { AucInfluence } from './aucInfluence.ts';

/**
 * The expected AUC, as `expectedAuc`, and the influence of each row on it: how much it changes with the row's weight. The
 * influences sum to 0, and the sum of their squares is the variance over samples of rows; of the differences between those of two
 * scores, it is the variance of the difference. For chances of 0 and 1 they are those of `aucInfluence`. Throws as
 * `expectedAuc`. O(n log n).
 */
export function expectedAucInfluence(p: ArrayLike<number>, score: ArrayLike<number>): AucInfluence {
  demandPairs(p, score, 'expectedAucInfluence');
  demandProbabilities(p, 'expectedAucInfluence');
  for (let i = 0; i < score.length; i++)
    if (Number.isNaN(score[i])) throw new RangeError(`expectedAucInfluence: got the score NaN at ${i}, needs numbers.`);
  const n = score.length;
  const order = sortRows(Float64Array.from(score));
  let [ones, zeros, own] = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    ones += p[i];
    zeros += 1 - p[i];
    own += p[i] * (1 - p[i]);
  }
  const pairs = ones * zeros - own;
  if (!(pairs > 0))
    throw new RangeError('expectedAucInfluence: got rows that are all surely 1 or all surely 0, needs both.');

  // What each row wins as the late one and as the other, in sums over the rows below and above it; ties are half.
  const won = new Float64Array(n);
  let total = 0;
  let [onesBelow, zerosBelow] = [0, 0];
  for (let start = 0; start < n; ) {
    let end = start;
    let [tiedOnes, tiedZeros] = [0, 0];
    for (; end < n && score[order[end]] === score[order[start]]; end++) {
      tiedOnes += p[order[end]];
      tiedZeros += 1 - p[order[end]];
    }
    const onesAbove = ones - onesBelow - tiedOnes;
    for (let i = start; i < end; i++) {
      const chance = p[order[i]];
      const asOne = chance * (zerosBelow + 0.5 * (tiedZeros - (1 - chance)));
      total += asOne;
      won[order[i]] = asOne + (1 - chance) * (onesAbove + 0.5 * (tiedOnes - chance));
    }
    onesBelow += tiedOnes;
    zerosBelow += tiedZeros;
    start = end;
  }
  const auc = total / pairs;
  const pull = won.map((wins, i) => {
    const met = p[i] * (zeros - (1 - p[i])) + (1 - p[i]) * (ones - p[i]);
    return (wins - auc * met) / pairs;
  });
  return { auc, pull };
}
