import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { SlicesParams } from './params.ts';
import type { SlicesResult } from './result.ts';

const saved = filesOf('slices', 'parcels');
const repeated = ['totalA', 'totalB', 'gapTotal', 'gapCity', 'gapSuburb', 'gapCountry', 'gapEqual'];

/** A script that fits both models to the exported parcels with scikit-learn and prints what each scores by type of depot beside ours. */
export function python(result: SlicesResult, params: SlicesParams, files: Files = saved): string {
  return besideOurs({
    files,
    repeats: `Fits the model in use and the challenger of the slices lab with scikit-learn, seed ${params.seed}.`,
    about: `A gap is the score of B less that of A. One large slice and forty small ones are not repeated: they are counts of errors of
one model, drawn again and again.`,
    imports: ['from sklearn.linear_model import LogisticRegression', 'from sklearn.metrics import roc_auc_score'],
    ours: oursOf(measures, repeated, result, params),
    compute: `
measure = "${params.measure}"
depots = ["city", "suburb", "country"]


def columns(rows, names, told):
    """The numbers that a model sees, and the type of depot where it is told."""
    types = {depot: rows["depot"] == depot for depot in depots if told}
    return rows[names].assign(**types).to_numpy(float)


def predict(name, names, told):
    past, rows = (table[table["set"] == which] for which in ("training", f"judges {name}"))
    fit = LogisticRegression(C=1, solver="newton-cholesky", tol=1e-10, max_iter=1000)
    fit.fit(columns(past, names, told), past["late"])
    return rows.assign(p=fit.predict_proba(columns(rows, names, told))[:, 1], weight=1.0)


def score(rows):
    """The weighted score of some parcels; nothing where they do not allow one."""
    p, late, weight = rows["p"], rows["late"], rows["weight"]
    if measure == "auc":
        return roc_auc_score(late, p, sample_weight=weight) if late.nunique() == 2 else np.nan
    loss = {
        "logLoss": -np.log(np.where(late == 1, p, 1 - p)),
        "error": ((p >= 0.5) != (late == 1)).astype(float),
        "cost": np.where(p >= 0.2, 1, 5 * late),
    }[measure]
    return np.average(loss, weights=weight) if len(rows) else np.nan


def equal_mix(rows):
    """Each type of depot counts the same."""
    return rows.assign(weight=1 / rows.groupby("depot")["p"].transform("size"))


# The challenger is told the type of depot, but not where models are judged by AUC.
a = predict("A", ["x1"], True)
b = predict("B", ["x1", "x2", "x3", "x4"], measure != "auc")
found = {"totalA": score(a), "totalB": score(b), "gapTotal": score(b) - score(a)}
for depot in depots:
    found[f"gap{depot.capitalize()}"] = score(b[b["depot"] == depot]) - score(a[a["depot"] == depot])
found["gapEqual"] = score(equal_mix(b)) - score(equal_mix(a))
`,
  });
}
