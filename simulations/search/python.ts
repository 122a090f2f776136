import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { SearchParams } from './params.ts';
import { type SearchResult, stages } from './result.ts';
import { standardSetting } from './settings.ts';
import { BINS } from './trials.ts';

const saved = filesOf('search', 'rows');
const repeated = [
  ...['validation', 'true', 'optimism', 'trueBest', 'validationLogistic', 'trueLogistic', 'logisticLead'],
  ...['trueDefault', 'trueBayes'],
];

/** A script that fits every setting of the search with scikit-learn and prints what the winner is worth beside ours. */
export function python(result: SearchResult, params: SearchParams, files: Files = saved): string {
  const settings = result.trials.map(
    ({ setting: { rate, leaves, minLeaf } }) => `    (${rate}, ${leaves}, ${minLeaf}),`,
  );
  const { rate, leaves, minLeaf } = standardSetting;
  return besideOurs({
    files,
    repeats: `Fits the settings of the hyperparameter search with scikit-learn, and keeps the best, seed ${params.seed}.`,
    about: `Boosted trees of scikit-learn bin the columns in another way, so an AUC differs in the second digit and another setting may win.
Here all settings are fitted whole, however the lab searched.`,
    imports: [
      'from sklearn.ensemble import HistGradientBoostingClassifier',
      'from sklearn.linear_model import LogisticRegression',
      'from sklearn.metrics import roc_auc_score',
    ],
    ours: oursOf(measures, repeated, result, params),
    compute: `
# Learning rate, leaves at most, rows of a leaf at least.
settings = [
${settings.join('\n')}
]
columns = [name for name in table if name not in ("set", "late", "risk")]
past, validation, fresh = (table[table["set"] == name] for name in ("training", "validation", "fresh"))
risk = fresh["risk"].to_numpy()


def expected_auc(score):
    """The AUC over labels that are drawn with the true probabilities."""
    rows = pd.DataFrame({"score": score, "p": risk, "q": 1 - risk, "own": risk * (1 - risk)})
    tied = rows.groupby("score").sum()
    below = tied["q"].cumsum() - tied["q"] / 2
    won = (tied["p"] * below).sum() - tied["own"].sum() / 2
    return won / (risk.sum() * (1 - risk).sum() - tied["own"].sum())


def judge(model):
    """The AUC on the validation rows, and the true one."""
    model.fit(past[columns], past["late"])
    scores = [model.decision_function(rows[columns]) for rows in (validation, fresh)]
    return roc_auc_score(validation["late"], scores[0]), expected_auc(scores[1])


def booster(rate, leaves, smallest):
    return HistGradientBoostingClassifier(
        max_iter=${stages[stages.length - 1]}, learning_rate=rate, max_leaf_nodes=leaves, min_samples_leaf=smallest, max_bins=${BINS}, early_stopping=False
    )


tried = [judge(booster(*setting)) for setting in settings]
printed, true = max(tried, key=lambda scores: scores[0])
logistic = judge(LogisticRegression(C=1, solver="newton-cholesky", tol=1e-10, max_iter=1000))
found = {
    "validation": printed,
    "true": true,
    "optimism": printed - true,
    "trueBest": max(scores[1] for scores in tried),
    "validationLogistic": logistic[0],
    "trueLogistic": logistic[1],
    "logisticLead": logistic[1] - true,
    "trueDefault": judge(booster(${rate}, ${leaves}, ${minLeaf}))[1],
    "trueBayes": expected_auc(risk),
}
`,
  });
}
