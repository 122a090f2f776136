import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { PsiParams } from './params.ts';
import type { PsiResult } from './result.ts';

const saved = filesOf('psi', 'counts');
const repeated = [
  ...['meanPsi', 'theory', 'alarms', 'alarmsAbove01', 'alarmsAbove02', 'single'],
  ...['chiSquared', 'alarmsChiSquared'],
];

/** A script that computes PSI from the exported counts with numpy and prints how often windows alarm beside ours. */
export function python(result: PsiResult, params: PsiParams, files: Files = saved): string {
  return besideOurs({
    files,
    repeats: `Computes PSI from the counts of the PSI calibrator, seed ${params.seed}. Nothing has drifted.`,
    about: `A share below 0.0001 counts as 0.0001. The threshold of the permutations is left out, since it shuffles values that are not
among the data.`,
    imports: ['from scipy.stats import chi2'],
    ours: oursOf(measures, repeated, result, params),
    compute: `
threshold = ${params.threshold}
bins = [name for name in table if name.startswith("bin")]
counts = table.set_index(["feature", "window"])[bins]
shares = counts.div(counts.sum(axis=1), axis=0).clip(lower=1e-4)
reference = shares.xs(0, level="window")
windows = shares.drop(index=0, level="window")
before = reference.loc[windows.index.get_level_values("feature")].to_numpy()
psi = ((windows - before) * np.log(windows / before)).sum(axis=1).unstack("feature")

m, n = (counts.xs(window, level="window").iloc[0].sum() for window in (0, 1))
features = psi.shape[1]
limit = chi2.ppf(1 - 0.05 / features, len(bins) - 1) * (1 / n + 1 / m)


def alarms(limit):
    """Windows in percent of which at least one feature is above the limit."""
    return 100 * (psi > limit).any(axis=1).mean()


found = {
    "meanPsi": psi.to_numpy().mean(),
    "theory": (len(bins) - 1) * (1 / n + 1 / m),
    "alarms": alarms(threshold),
    "alarmsAbove01": alarms(0.1),
    "alarmsAbove02": alarms(0.2),
    "single": 100 * (psi > threshold).to_numpy().mean(),
    "chiSquared": limit,
    "alarmsChiSquared": alarms(limit),
}
`,
  });
}
