import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { boosting, columnsSeen } from './candidates.ts';
import { measures } from './numbers.ts';
import type { LeaderboardParams } from './params.ts';
import type { LeaderboardResult } from './result.ts';
import { columnNames } from './rows.ts';

const saved = filesOf('leaderboard', 'rows');
const repeated = [
  ...['winnerNotBetterThanSecond', 'gainOverRandomPick', 'optimismNet', 'optimism', 'optimismAgain'],
  ...['lostToBest', 'leadOnBoard', 'trueLead', 'truePlace'],
];

/** A script that fits the candidates on the exported rows with scikit-learn and prints what the board says beside ours. */
export function python(result: LeaderboardResult, params: LeaderboardParams, files: Files = saved): string {
  const { family, k, seed } = params;
  const seen =
    family === 'columns'
      ? columnsSeen(params).map((some) => some.map((j) => columnNames[j]))
      : Array.from({ length: k }, () => null);
  return besideOurs({
    files,
    repeats: `Fits the ${k} candidates of the leaderboard with scikit-learn, and ranks them, seed ${seed}.`,
    about: `Each candidate is fitted to its own resample, or sees its own columns. Where two candidates are as good as equal, boosted
trees that break a tie in another way may change places.`,
    imports: [
      'from sklearn.ensemble import HistGradientBoostingClassifier',
      'from sklearn.linear_model import LogisticRegression',
      'from sklearn.metrics import roc_auc_score',
    ],
    ours: oursOf(measures, repeated, result, params),
    compute: `
columns = ${JSON.stringify(columnNames)}
# The columns that each candidate sees: None stands for all.
seen = [
${seen.map((some) => `    ${some === null ? 'None' : JSON.stringify(some)},`).join('\n')}
]
past, test, second, fresh = (table[table["set"] == part] for part in ("training", "test", "second test", "fresh"))
risk = fresh["risk"].to_numpy()


def expected_auc(score):
    """The AUC over labels that are drawn with the true probabilities."""
    rows = pd.DataFrame({"score": score, "p": risk, "q": 1 - risk, "own": risk * (1 - risk)})
    tied = rows.groupby("score").sum()
    below = tied["q"].cumsum() - tied["q"] / 2
    won = (tied["p"] * below).sum() - tied["own"].sum() / 2
    return won / (risk.sum() * (1 - risk).sum() - tied["own"].sum())


board = []
for j, some in enumerate(seen):
    X = some or columns
    rows = past if some else past.loc[past.index.repeat(past[f"draws{j + 1}"].astype(int))]
    model = ${
      family === 'boosted'
        ? `HistGradientBoostingClassifier(
        max_iter=${boosting.trees}, learning_rate=${boosting.learningRate}, max_depth=${boosting.maxDepth}, max_leaf_nodes=None, max_bins=${boosting.maxBins}, early_stopping=False
    )`
        : 'LogisticRegression(C=1, solver="newton-cholesky", tol=1e-10, max_iter=10_000)'
    }
    model.fit(rows[X], rows["late"])
    scores = [model.decision_function(part[X]) for part in (test, second, fresh)]
    board.append(
        {
            "board": roc_auc_score(test["late"], scores[0]),
            "again": roc_auc_score(second["late"], scores[1]),
            "truth": expected_auc(scores[2]),
        }
    )

board = pd.DataFrame(board).sort_values("board", ascending=False, kind="stable")
winner, runner_up, mean = board.iloc[0], board.iloc[1], board.mean()
found = {
    "winnerNotBetterThanSecond": float(winner["truth"] <= runner_up["truth"]),
    "gainOverRandomPick": winner["truth"] - mean["truth"],
    "optimism": winner["board"] - winner["truth"],
    "optimismNet": winner["board"] - winner["truth"] - (mean["board"] - mean["truth"]),
    "optimismAgain": winner["again"] - winner["truth"] - (mean["again"] - mean["truth"]),
    "lostToBest": board["truth"].max() - winner["truth"],
    "leadOnBoard": winner["board"] - runner_up["board"],
    "trueLead": winner["truth"] - runner_up["truth"],
    "truePlace": 1 + (board["truth"] > winner["truth"]).sum(),
}
`,
  });
}
