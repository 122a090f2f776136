import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { LabellingParams } from './params.ts';
import type { LabellingResult } from './result.ts';
import { accuraciesOf } from './rules.ts';

const saved = filesOf('labelling', 'rows');
const repeated = [
  ...['aucTrue', 'aucMeasured', 'aucCleanLabels', 'bias', 'biasCleanLabels', 'agreement', 'chance', 'kappa'],
  ...['aucRandom', 'aucUncertain', 'activeGain', 'ratePool', 'decided', 'majorityRight', 'emRight', 'accuracyError'],
  ...['aucMajority', 'aucEm', 'aucGold50', 'aucGold150', 'aucGold500'],
];

/** A script that asks the four questions of the exported rows with scikit-learn and prints its answers beside ours. */
export function python(result: LabellingResult, params: LabellingParams, files: Files = saved): string {
  const { labels, batch, seed } = params;
  return besideOurs({
    files,
    repeats: `Asks the four questions of the labelling lab with scikit-learn, seed ${seed}.`,
    about:
      'Every model is a logistic regression with C = 1. Where a row is asked for because it is in doubt, the log-odds nearest to 0 decide.',
    imports: [
      'from sklearn.linear_model import LogisticRegression',
      'from sklearn.metrics import cohen_kappa_score, roc_auc_score',
    ],
    ours: oursOf(measures, repeated, result, params),
    compute: `
true_accuracies = ${JSON.stringify(accuraciesOf(params))}
sets = {name: rows.dropna(axis=1, how="all").reset_index(drop=True) for name, rows in table.groupby("set")}
columns = lambda rows: rows[[name for name in rows if name.startswith("x")]].to_numpy()


def log_odds(X, y, asked, weight=None):
    """Of a logistic regression; labels of one class teach it a rate near that class."""
    ones, total = (y.sum(), len(y)) if weight is None else ((y * weight).sum(), weight.sum())
    if not 0 < ones < total:
        return np.full(len(asked), np.log((ones + 1) / (total - ones + 1)))
    counted = np.full(len(y), True) if weight is None else weight > 0
    fit = LogisticRegression(C=1, solver="newton-cholesky", tol=1e-10, max_iter=1000)
    fit.fit(X[counted], y[counted], sample_weight=None if weight is None else weight[counted])
    return fit.decision_function(asked)


def auc(y, score):
    return roc_auc_score(y, score) if y.nunique() == 2 else 0.5


sigmoid = lambda z: 1 / (1 + np.exp(-z))

# Wrong labels.
past, test = sets["training"], sets["test"]
score, clean = (log_odds(columns(past), past[label], columns(test)) for label in ("recorded", "late"))
found = {
    "aucTrue": auc(test["late"], score),
    "aucMeasured": auc(test["recorded"], score),
    "aucCleanLabels": auc(test["late"], clean),
    "bias": (sigmoid(score) - test["late"]).mean(),
    "biasCleanLabels": (sigmoid(clean) - test["late"]).mean(),
}

# Two annotators.
first, second = sets["items"]["first"], sets["items"]["second"]
a, b = first.mean(), second.mean()
found["agreement"] = 100 * (first == second).mean()
found["chance"] = 100 * (a * b + (1 - a) * (1 - b))
found["kappa"] = cohen_kappa_score(first, second)

# Which rows to label.
pool, asked = sets["pool"], sets["pool test"]
in_order = pool["order"].sort_values().index.to_numpy()


def spend(doubtful):
    """Labels rows until the budget is spent, and scores the last model."""
    rows = list(in_order[:20])
    if pool["late"][rows].nunique() == 1:
        rows[-1] = next((row for row in in_order if pool["late"][row] != pool["late"][rows[0]]), rows[-1])
    while True:
        X, y = columns(pool)[rows], pool["late"][rows]
        wanted = min(${batch}, ${labels} - len(rows))
        if wanted <= 0:
            return log_odds(X, y, columns(asked))
        if doubtful:
            distance = np.abs(log_odds(X, y, columns(pool)))
            distance[rows] = np.inf
            rows += list(np.argsort(distance, kind="stable")[:wanted])
        else:
            rows += [row for row in in_order if row not in set(rows)][:wanted]


found["aucRandom"], found["aucUncertain"] = (auc(asked["late"], spend(doubtful)) for doubtful in (False, True))
found["activeGain"] = found["aucUncertain"] - found["aucRandom"]
found["ratePool"] = 100 * pool["late"].mean()

# Rules for labels.
rows, test = sets["unlabelled"], sets["rules test"]
votes = table.loc[table["set"] == "unlabelled", [f"rule{k}" for k in range(1, 7)]].to_numpy()
said = np.where(votes == 1, 1, np.where(votes == 0, -1, 0))
majority = 0.5 + 0.5 * np.sign(said.sum(axis=1))

# The one-coin model of Dawid and Skene, by expectation and maximisation.
accuracy, prior = np.full(6, 0.7), 0.5
for _ in range(50):
    late = sigmoid(np.log(prior / (1 - prior)) + said @ np.log(accuracy / (1 - accuracy)))
    prior = np.clip(late.mean(), 0.05, 0.95)
    right = np.where(said == 1, late[:, None], 1 - late[:, None])
    voted = (said != 0).sum(axis=0)
    accuracy = np.where(voted == 0, 0.7, np.clip((right * (said != 0)).sum(axis=0) / np.maximum(voted, 1), 0.51, 0.99))


def right_share(weight):
    """The share of labels that are right, an undecided one counting half."""
    return 100 * np.where(weight == 0.5, 0.5, (weight > 0.5) == (rows["late"] == 1)).mean()


def teach(weight):
    """Every row counts as late with its weight, and as on time with the rest."""
    X, y = np.vstack([columns(rows)] * 2), np.repeat([1, 0], len(rows))
    return auc(test["late"], log_odds(X, y, columns(test), np.concatenate([weight, 1 - weight])))


def gold(count):
    return auc(test["late"], log_odds(columns(rows)[:count], rows["late"][:count], columns(test)))


found |= {
    "decided": 100 * (said.sum(axis=1) != 0).mean(),
    "majorityRight": right_share(majority),
    "emRight": right_share(late),
    "accuracyError": np.abs(np.array(true_accuracies) - accuracy).mean(),
    "aucMajority": teach(majority),
    "aucEm": teach(late),
    **{f"aucGold{count}": gold(count) for count in (50, 150, 500)},
}
`,
  });
}
