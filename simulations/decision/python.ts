import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { boosting } from './boosting.ts';
import { measures } from './numbers.ts';
import type { DecisionParams } from './params.ts';
import type { DecisionResult } from './result.ts';

const saved = filesOf('decision', 'rows');
const repeated = [
  ...['costNothing', 'costOls', 'costLogistic', 'costBoosted', 'rmse', 'baseRate'],
  ...['aucOls', 'aucLogistic', 'aucBoosted', 'precisionOls', 'precisionLogistic', 'costTStarPlain'],
  ...['costTStarBalanced', 'costTStarPlatt', 'costHalfPlain', 'costYoursPlain', 'brierPlain', 'brierBalanced'],
];

/** A script that fits the exported parcels with scikit-learn and prints what each model's choice costs beside ours. */
export function python(result: DecisionResult, params: DecisionParams, files: Files = saved): string {
  const { cFn, cFp, capacity, threshold, model, seed } = params;
  return besideOurs({
    files,
    repeats: `Fits the parcels of the decision lab with scikit-learn, and counts what each choice costs, seed ${seed}.`,
    about: `Costs are in euros a parcel of all. Boosted trees of scikit-learn may break ties of two questions in another way, so their
numbers may differ in the third digit. The isotonic repair and the true probabilities are not repeated.`,
    imports: [
      'from sklearn.ensemble import HistGradientBoostingClassifier',
      'from sklearn.linear_model import LinearRegression, LogisticRegression',
      'from sklearn.metrics import roc_auc_score',
    ],
    ours: oursOf(measures, repeated, result, params),
    compute: `
missed, needless, capacity, yours = ${cFn}, ${cFp}, ${capacity / 100}, ${threshold / 100}
past, test, other = (table[table["part"] == part] for part in ("training", "test", "calibration"))
X = ["x1", "x2", "x3", "x4"]
late = test["late"].to_numpy()


def probabilities(kind, balanced=False):
    """Fits a model, and gives its probabilities for the test parcels and for those that calibrate it."""
    weight = "balanced" if balanced else None
    fit = {
        "logistic": LogisticRegression(C=1, solver="newton-cholesky", tol=1e-10, max_iter=10_000, class_weight=weight),
        "boosted": HistGradientBoostingClassifier(
            max_iter=${boosting.trees}, learning_rate=${boosting.learningRate}, max_leaf_nodes=${boosting.maxLeaves}, min_samples_leaf=${boosting.minLeaf}, early_stopping=False
        ),
    }[kind]
    if past["late"].nunique() < 2:
        constant = np.full(len(test), float(past["late"].iloc[0]))
        return constant, constant[: len(other)]
    share = past["late"].mean()
    each = past["late"].map({1: 0.5 / share, 0: 0.5 / (1 - share)}) if balanced and kind == "boosted" else None
    fit.fit(past[X], past["late"], **({"sample_weight": each} if each is not None else {}))
    return fit.predict_proba(test[X])[:, 1], fit.predict_proba(other[X])[:, 1]


def platt(p, q):
    """A logistic regression of the label on the log-odds, all but unpenalised."""
    odds = [np.log(np.clip(x, 1e-15, 1 - 1e-15) / (1 - np.clip(x, 1e-15, 1 - 1e-15)))[:, None] for x in (q, p)]
    if other["late"].nunique() < 2 or np.ptp(q) == 0:
        return np.full(len(p), other["late"].mean())
    sigmoid = LogisticRegression(C=1e6, tol=1e-10, max_iter=10_000).fit(odds[0], other["late"])
    return sigmoid.predict_proba(odds[1])[:, 1]


def cost(acted):
    return (missed * late[~acted].sum() + needless * (1 - late[acted]).sum()) / len(late)


def auc(score):
    return roc_auc_score(late, score) if 0 < late.mean() < 1 else 0.5


hours = LinearRegression().fit(past[X], past["hours"]).predict(test[X])
scores = {"Ols": hours, "Logistic": probabilities("logistic")[0], "Boosted": probabilities("boosted")[0]}
room = int(np.floor(capacity * len(test) + 1e-9))
found = {
    "costNothing": missed * late.mean(),
    "rmse": np.sqrt(np.mean((test["hours"] - hours) ** 2)),
    "baseRate": 100 * late.mean(),
}
for name, score in scores.items():
    chosen = np.zeros(len(test), bool)
    chosen[np.argsort(-score, kind="stable")[:room]] = True
    found[f"cost{name}"], found[f"auc{name}"] = cost(chosen), auc(score)
    found[f"precision{name}"] = 100 * late[chosen].mean()

pays = needless / (needless + missed)
plain = scores["${model === 'logistic' ? 'Logistic' : 'Boosted'}"]
balanced, learned = probabilities("${model}", balanced=True)
found |= {
    "costTStarPlain": cost(plain >= pays),
    "costTStarBalanced": cost(balanced >= pays),
    "costTStarPlatt": cost(platt(balanced, learned) >= pays),
    "costHalfPlain": cost(plain >= 0.5),
    "costYoursPlain": cost(plain >= yours),
    "brierPlain": np.mean((plain - late) ** 2),
    "brierBalanced": np.mean((balanced - late) ** 2),
}
`,
  });
}
