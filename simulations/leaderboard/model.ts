import { defineModel } from '../lib/define.ts';
import { auc } from '../lib/metrics/auc.ts';
import { expectedAuc } from '../lib/metrics/expectedAuc.ts';
import { boardOf } from './board.ts';
import { fitCandidates } from './candidates.ts';
import { data } from './data.ts';
import { describeLeaderboard } from './describe.ts';
import { measures, tables } from './numbers.ts';
import { type LeaderboardParams, params } from './params.ts';
import { presets } from './presets.ts';
import { python } from './python.ts';
import type { LeaderboardResult } from './result.ts';
import { drawRows, freshRows } from './rows.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Leaderboard',
  version: 1,
  question: 'Ten models, one test set of 1,000 parcels. Is the winner truly better than the second?',
  params,
  run,
  measures,
  headline: ['winnerNotBetterThanSecond', 'gainOverRandomPick', 'optimismNet'],
  show: ['family', 'k', 'n'],
  titleOf,
  describe: describeLeaderboard,
  tables,
  data,
  presets,
  python,
});

/** Candidates fitted on one table, ranked on one test set, and what each of them is worth in truth. */
function run(values: LeaderboardParams): LeaderboardResult {
  const { seed, n, trainingRows } = values;
  const test = drawRows(seed, 'test', n);
  const second = drawRows(seed, 'second test', n);
  const fresh = drawRows(seed, 'fresh', freshRows);
  const candidates = fitCandidates(drawRows(seed, 'training', trainingRows), values);
  return boardOf(
    test.late,
    candidates.map((score) => ({
      scores: score(test.X),
      again: auc(second.late, score(second.X)),
      truth: expectedAuc(fresh.probability, score(fresh.X)),
    })),
  );
}
