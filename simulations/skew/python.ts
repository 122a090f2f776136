import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { allDays, historyDays, testFrom } from './days.ts';
import { measures } from './numbers.ts';
import type { SkewParams } from './params.ts';
import type { SkewLabResult } from './result.ts';

const saved = filesOf('skew', 'parcels');
const joins = ['OwnDay', 'EventTime', 'Available', 'Snapshot', 'Without'];
const repeated = joins.flatMap((join) => [`offline${join}`, `production${join}`]);

/** A script that joins the late rate to the exported parcels in five ways, fits each and prints its AUC offline and in production beside ours. */
export function python(result: SkewLabResult, params: SkewParams, files: Files = saved): string {
  const { settleDays, windowDays, seed } = params;
  return besideOurs({
    files,
    repeats: `Joins the late rate of a depot in five ways with pandas, and fits each with scikit-learn, seed ${seed}.`,
    about: `A label of day d may be used from day d + ${settleDays + 1} on. In production every model is served the rate of the labels that are
settled by then, however its own table was joined.`,
    imports: ['from sklearn.linear_model import LogisticRegression', 'from sklearn.metrics import roc_auc_score'],
    ours: oursOf(measures, repeated, result, params),
    compute: `
history, test_from, days = ${historyDays}, ${testFrom}, ${allDays}
settle, window = ${settleDays}, ${windowDays}
first = settle + window  # The first day whose window is whole in every join.
count = table.groupby(["depot", "day"])["late"].agg(["sum", "size"])
before = {what: np.pad(count[what].unstack().to_numpy().cumsum(axis=1), ((0, 0), (1, 0))) for what in count}


def rate_until(last):
    """The late rate of each parcel's depot over the window that ends with the day that \`last\` names."""
    to = last(table["day"].to_numpy())
    start = np.maximum(0, to - window + 1)
    depot = table["depot"].to_numpy()
    late, all_of = (before[what][depot, to + 1] - before[what][depot, start] for what in ("sum", "size"))
    return (late + 0.5) / (all_of + 2)


windows = {
    "OwnDay": lambda day: day,
    "EventTime": lambda day: np.maximum(day - 1, 0),
    "Available": lambda day: np.maximum(day - settle - 1, 0),
    "Snapshot": lambda day: np.full_like(day, history - 1),
    "Without": None,
}
served = rate_until(windows["Available"])
found = {}
for join, last in windows.items():
    columns = table[["x1", "x2"]].copy()
    live = columns.copy()
    if last is not None:
        columns["rate"], live["rate"] = rate_until(last), served

    def auc(X, learn_until, scored):
        """Fits what is settled, and scores other days."""
        rows = (table["day"] >= first) & (table["day"] < learn_until - settle)
        fit = LogisticRegression(C=1, solver="newton-cholesky", tol=1e-10, max_iter=10_000).fit(columns[rows], table["late"][rows])
        return roc_auc_score(table["late"][scored], fit.decision_function(X[scored]))

    found[f"offline{join}"] = auc(columns, test_from, (table["day"] >= test_from) & (table["day"] < history))
    found[f"production{join}"] = auc(live, history, table["day"] >= history)
`,
  });
}
