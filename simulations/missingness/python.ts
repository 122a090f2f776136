import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { MissingnessParams } from './params.ts';
import { trueSlope } from './parcels.ts';
import type { MissingnessResult } from './result.ts';

const saved = filesOf('missingness', 'rows');
const repairs = ['Drop', 'Mean', 'Indicator', 'Regression'];
const repeated = [
  ...repairs.map((repair) => `biasMean${repair}`),
  ...repairs.map((repair) => `biasSlope${repair}`),
  'biasSlopeComplete',
  'missingShare',
  'meanB',
  'slopeB',
];

/** A script that repairs the exported history with scikit-learn and prints what each repair does to mean and coefficient beside ours. */
export function python(result: MissingnessResult, params: MissingnessParams, files: Files = saved): string {
  return besideOurs({
    files,
    repeats: `Repairs the history of the missing-values lab with scikit-learn, seed ${params.seed}.`,
    about: `The true mean weight is 0 and the true coefficient ${trueSlope}: what stands here are the errors. Multiple imputation is left out,
since it draws. Bookings in production are not among the data, so no AUC is repeated.`,
    imports: ['from sklearn.linear_model import LinearRegression, LogisticRegression'],
    ours: oursOf(measures, repeated, result, params),
    compute: `
late, weight = table["late"], table["weight"]
missing = weight.isna()


def slope(weights, rows=None, indicator=False):
    """The coefficient of the weight in a logistic regression with C = 1."""
    X = pd.DataFrame({"distance": table["distance"], "weight": weights, "slack": table["slack"]})
    if indicator:
        X["missing"] = missing.astype(float)
    rows = np.full(len(X), True) if rows is None else rows
    fit = LogisticRegression(C=1, solver="newton-cholesky", tol=1e-10, max_iter=10_000).fit(X[rows], late[rows])
    return fit.coef_[0][1]


by_mean = weight.fillna(weight.mean())
known = ["distance", "slack"]
line = LinearRegression().fit(table.loc[~missing, known], weight[~missing])
by_line = weight.where(~missing, line.predict(table[known]))
found = {
    "biasMeanDrop": weight.mean(),
    "biasMeanMean": by_mean.mean(),
    "biasMeanIndicator": by_mean.mean(),
    "biasMeanRegression": by_line.mean(),
    "biasSlopeDrop": slope(weight, ~missing) - ${trueSlope},
    "biasSlopeMean": slope(by_mean) - ${trueSlope},
    "biasSlopeIndicator": slope(by_mean, indicator=True) - ${trueSlope},
    "biasSlopeRegression": slope(by_line) - ${trueSlope},
    "biasSlopeComplete": slope(table["weightA"]) - ${trueSlope},
    "missingShare": 100 * missing.mean(),
    "meanB": table["weightB"].mean(),
    "slopeB": slope(table["weightB"]),
}
`,
  });
}
