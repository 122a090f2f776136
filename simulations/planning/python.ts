import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { PlanningParams } from './params.ts';
import { phaseKeys } from './phases.ts';
import { dues, type PlanningResult } from './result.ts';

const saved = filesOf('planning', 'projects');
const repeated = [
  ...['doneByModes', 'doneByDeadline', 'p10', 'p50', 'p80', 'p95', 'meanWeeks', 'firstSlice', 'visits'],
  ...['escaped', 'rework', 'reworkShare', 'otherP50', 'otherFirstSlice', 'otherVisits', 'otherEscaped'],
];

/** A script that reads what came of every project and prints quantiles and shares beside ours. */
export function python(result: PlanningResult, params: PlanningParams, files: Files = saved): string {
  return besideOurs({
    files,
    repeats: `Counts what came of the ${params.projects} projects of the planning lab, seed ${params.seed}.`,
    about: `A project whose issues nobody found took its work alone and the overhead of its increments: the script checks that before it
counts. The projects themselves are not drawn again.`,
    ours: oursOf(measures, repeated, result, params),
    compute: `
modes, deadline = ${result.sumOfModes}, ${result.deadline}  # ${dues.byModes}, and ${dues.byDeadline}, in weeks
increments, overhead = ${params.increments}, ${params.increments > 1 ? params.overheadWeeks : 0}
work = table[${JSON.stringify(phaseKeys)}].sum(axis=1)
# All weeks are work, rework or overhead.
assert np.allclose(table["chosenWeeks"], work + table["chosenRework"] + increments * overhead)

weeks, other = table["chosenWeeks"], table["otherWeeks"]
found = {
    "doneByModes": 100 * (weeks <= modes + 1e-9).mean(),
    "doneByDeadline": 100 * (weeks <= deadline + 1e-9).mean(),
    **{f"p{level}": weeks.quantile(level / 100) for level in (10, 50, 80, 95)},
    "meanWeeks": weeks.mean(),
    "firstSlice": table["chosenFirstSlice"].median(),
    "visits": table["chosenVisits"].mean(),
    "escaped": table["chosenEscaped"].mean(),
    "rework": table["chosenRework"].mean(),
    "reworkShare": 100 * table["chosenRework"].mean() / weeks.mean(),
    "otherP50": other.median(),
    "otherFirstSlice": table["otherFirstSlice"].median(),
    "otherVisits": table["otherVisits"].mean(),
    "otherEscaped": table["otherEscaped"].mean(),
}
`,
  });
}
