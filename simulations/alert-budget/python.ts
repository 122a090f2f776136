import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { AlertBudgetParams } from './params.ts';
import type { AlertBudgetResult } from './result.ts';

const saved = filesOf('alert-budget', 'checks');
const repeated = [
  ...['pagesUncorrected', 'pagesByCheck', 'pagesBenjaminiHochberg', 'pagesByYear'],
  ...['pagesPerWeek', 'quietWeeks', 'busiestWeek', 'hoursPerYear'],
];

/** A script that corrects the exported p-values in four ways with numpy and prints the pages of the year beside ours. */
export function python(result: AlertBudgetResult, params: AlertBudgetParams, files: Files = saved): string {
  const { alpha, correction, pages, minutesPerPage, seed } = params;
  return besideOurs({
    files,
    repeats: `Counts the pages of the alert-budget lab's year with each correction, seed ${seed}. Nothing is wrong.`,
    about: 'The first four numbers are pages a year by each correction; the others are with the one that was chosen.',
    ours: oursOf(measures, repeated, result, params),
    compute: `
alpha, once_a_check = ${alpha / 100}, ${pages === 'check' ? 'True' : 'False'}
p = table.drop(columns=["week", "check"]).to_numpy()
checks, tests = p.shape


def benjamini_hochberg(row):
    """How many of the p-values of a check are rejected at a false share of alpha."""
    under = np.flatnonzero(np.sort(row) <= alpha * np.arange(1, tests + 1) / tests)
    return 0 if len(under) == 0 else under[-1] + 1


alarms = {
    "none": (p <= alpha).sum(axis=1),
    "check": (p <= alpha / tests).sum(axis=1),
    "benjaminiHochberg": np.array([benjamini_hochberg(row) for row in p]),
    "year": (p <= alpha / (tests * checks)).sum(axis=1),
}
pages = {name: np.minimum(1, count) if once_a_check else count for name, count in alarms.items()}
by_week = pd.Series(pages["${correction}"]).groupby(table["week"]).sum()
found = {
    "pagesUncorrected": pages["none"].sum(),
    "pagesByCheck": pages["check"].sum(),
    "pagesBenjaminiHochberg": pages["benjaminiHochberg"].sum(),
    "pagesByYear": pages["year"].sum(),
    "pagesPerWeek": by_week.mean(),
    "quietWeeks": 100 * (by_week == 0).mean(),
    "busiestWeek": by_week.max(),
    "hoursPerYear": by_week.sum() * ${minutesPerPage} / 60,
}
`,
  });
}
