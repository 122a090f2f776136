import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { AbAnalysisParams } from './params.ts';
import type { AbAnalysisResult } from './result.ts';

const saved = filesOf('ab-analysis', 'experiments');
const repeated = ['requestLevelRejects', 'userLevelRejects', 'understated', 'understatedByUser', 'srmAlarm'];

/** A script that tests the exported experiments by request, by user and by the sizes of the arms, and prints how often each is wrong beside ours. */
export function python(result: AbAnalysisResult, params: AbAnalysisParams, files: Files = saved): string {
  return besideOurs({
    files,
    repeats: `Tests the experiments of the A/B checks with numpy and scipy, seed ${params.seed}. In none of them anything differs.`,
    about: `By user, the variance of complaints over requests is that of the delta method. What the visitors who are left say is not
among the data.`,
    imports: ['from scipy.stats import chisquare'],
    ours: oursOf(measures, repeated, result, params),
    compute: `
def arm(name):
    """The share of complaints in all requests, and its variance when users are the independent units."""
    users, n, x, nn, xx, nx = (
        table[f"{name}_{what}"].to_numpy(float)
        for what in ("users", "trials", "successes", "trialsSquared", "successesSquared", "product")
    )
    share = x / n
    return n, x, share, users / (users - 1) * (xx - 2 * share * nx + share**2 * nn) / n**2


def rejected(error):
    z = np.divide(difference, error, out=np.zeros_like(error), where=error > 0)
    return 100 * np.mean(np.abs(z) > 1.96)


n, x, before, variance_before = arm("old")
m, y, after, variance_after = arm("new")
difference = after - before
pooled = (x + y) / (n + m)
by_request = np.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
by_user = np.sqrt(np.maximum(0, variance_before + variance_after))
sizes = table[["old_visitors", "new_visitors"]].to_numpy(float)
found = {
    "requestLevelRejects": rejected(by_request),
    "userLevelRejects": rejected(by_user),
    "understated": difference.std(ddof=1) / by_request.mean(),
    "understatedByUser": difference.std(ddof=1) / by_user.mean(),
    "srmAlarm": 100 * np.mean(chisquare(sizes, axis=1).pvalue < 0.001),
}
`,
  });
}
