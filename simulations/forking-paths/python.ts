import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { ForkingPathsParams } from './params.ts';
import type { ForkingPathsResult } from './result.ts';

const saved = filesOf('forking-paths', 'parcels');
const repeated = [
  'planned',
  'anyAnalysis',
  'anyGroup',
  'anyPath',
  'threeOrMore',
  'anyHopedSign',
  'bonferroni',
  'meanCount',
];

/** A script that follows every open path through the exported parcels with scipy and prints how often one is significant beside ours. */
export function python(result: ForkingPathsResult, params: ForkingPathsParams, files: Files = saved): string {
  const { open, threshold } = result.paths;
  return besideOurs({
    files,
    repeats: `Follows the open paths of the forking-paths lab with scipy, seed ${params.seed}.`,
    about: `Shares are percent of projects. The new parcels on which a winner is tried again, and the samples of two like columns, are not
among the data.`,
    imports: ['from scipy.stats import mannwhitneyu, ttest_ind'],
    ours: oursOf(measures, repeated, result, params),
    compute: `
alpha, threshold = ${params.alpha}, ${threshold}
open_groups = ${JSON.stringify(open.groups)}
# A delay and a test; delays are counted from 0.
open_columns = [${open.columns.map(({ outcome, test }) => `(${outcome}, "${test}")`).join(', ')}]
groups = {
    "all": lambda rows: rows["project"] > 0,
    "business": lambda rows: rows["business"] == 1,
    "private": lambda rows: rows["business"] == 0,
    "north": lambda rows: rows["north"] == 1,
    "south": lambda rows: rows["north"] == 0,
}


def follow(rows, outcome, group, test):
    """The p-value of one path, and whether parcels with the printer come out later or earlier."""
    rows = rows[groups[group](rows)]
    hours = rows[f"hours{outcome + 1}"]
    values = np.log(hours) if test == "log" else hours
    if test == "trimmed" and len(values) > 1:
        rows = rows[np.abs(values - values.mean()) <= 3 * values.std()]
        values = values[rows.index]
    a, b = values[rows["printer"] == 1], values[rows["printer"] == 0]
    if min(len(a), len(b)) < 3:
        return 1.0, 0.0
    if test == "ranks":
        u, p = mannwhitneyu(a, b, method="asymptotic")
        return p, np.sign(u - len(a) * len(b) / 2)
    return ttest_ind(a, b, equal_var=False).pvalue, np.sign(a.mean() - b.mean())


projects = []
for _, rows in table.groupby("project"):
    first = lambda group, test: follow(rows, 0, group, test)[0] < alpha
    paths = [follow(rows, outcome, group, test) for group in open_groups for outcome, test in open_columns]
    p, sign = np.array(paths).reshape(-1, 2).T
    projects.append(
        {
            "planned": first("all", "hours"),
            "anyAnalysis": any(first("all", test) for test in ("hours", "trimmed", "log", "ranks")),
            "anyGroup": any(first(group, "hours") for group in groups),
            "anyPath": (p < threshold).any(),
            "threeOrMore": (p < threshold).sum() >= 3,
            "anyHopedSign": ((p < threshold) & (sign < 0)).any(),
            "bonferroni": (p < alpha / max(1, len(p))).any(),
            "meanCount": (p < threshold).sum() / 100,
        }
    )
found = 100 * pd.DataFrame(projects).astype(float).mean()
`,
  });
}
