import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { penalty } from './fit.ts';
import { measures } from './numbers.ts';
import type { FragileParams } from './params.ts';
import type { FragileResult } from './result.ts';
import { truthOf } from './world.ts';

const saved = filesOf('fragile', 'rows');
const repeated = [
  ...['changeEach', 'changeL2', 'changeEachTrue', 'margin', 'auc', 'aucTrue'],
  ...['shareConfident', 'claimedRate', 'trueRate', 'norm1OverNorm2'],
];

/** A script that fits the exported rows with scikit-learn and prints what overturns a sure decision beside ours. */
export function python(result: FragileResult, params: FragileParams, files: Files = saved): string {
  const d = Number(params.d);
  const { intercept, coef } = truthOf(params, d);
  return besideOurs({
    files,
    repeats: `Fits the model of the fragile lab with scikit-learn, and asks what overturns it, seed ${params.seed}.`,
    about: `Test rows are drawn by their two scores, as in the lab: sums of independent normal features are normal. Changes with random
signs are not repeated.`,
    imports: ['from sklearn.linear_model import LogisticRegression'],
    ours: oursOf(measures, repeated, result, params),
    compute: `
past, test = (table[table["set"] == name] for name in ("training", "test"))
X, late = past.filter(regex="^x").to_numpy(), past["late"].to_numpy()
true_intercept, true_coef = ${intercept}, np.array(${JSON.stringify([...coef])})
if 0 < late.mean() < 1:
    fit = LogisticRegression(C=${penalty(params.C, d)}, solver="newton-cholesky", tol=1e-10, max_iter=1000).fit(X, late)
    intercept, coef = fit.intercept_[0], fit.coef_[0]
else:
    intercept, coef = np.log((late.sum() + 1) / ((1 - late).sum() + 1)), np.zeros(X.shape[1])

size, true_size = np.linalg.norm(coef), np.linalg.norm(true_coef)
alike = np.clip(coef @ true_coef / (size * true_size), -1, 1) if size > 0 else 0
real, other = test["x1"].to_numpy(), test["x2"].to_numpy()
score = intercept + size * (alike * real + np.sqrt(1 - alike**2) * other)
truth = true_intercept + true_size * real
risk = 1 / (1 + np.exp(-truth))


def expected_auc(score):
    """The AUC over labels that are drawn with the true probabilities."""
    rows = pd.DataFrame({"score": score, "p": risk, "q": 1 - risk, "own": risk * (1 - risk)})
    tied = rows.groupby("score").sum()
    below = tied["q"].cumsum() - tied["q"] / 2
    won = (tied["p"] * below).sum() - tied["own"].sum() / 2
    return won / (risk.sum() * (1 - risk).sum() - tied["own"].sum())


# A decision is sure from a probability of 0.9 on. Where none is, such a decision is asked about.
limit = np.log(9)
sure, truly_sure = score >= limit, truth >= limit
margin = np.median(score[sure]) if sure.any() else limit
of_each, together = np.abs(coef).sum(), size
found = {
    "margin": margin if sure.any() else 0,
    "changeEach": min(margin / of_each, 999) if of_each > 0 else 999,
    "changeL2": min(margin / together, 999) if together > 0 else 999,
    "changeEachTrue": np.median(truth[truly_sure]) / np.abs(true_coef).sum() if truly_sure.any() else 0,
    "auc": expected_auc(score),
    "aucTrue": expected_auc(truth),
    "shareConfident": 100 * sure.mean(),
    "claimedRate": np.mean(1 / (1 + np.exp(-score[sure]))) if sure.any() else 0,
    "trueRate": np.mean(risk[sure]) if sure.any() else 0,
    "norm1OverNorm2": of_each / together if together > 0 else 1,
}
`,
  });
}
