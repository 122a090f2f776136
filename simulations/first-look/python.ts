import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { FirstLookParams } from './params.ts';
import type { FirstLookResult } from './result.ts';
import { POUNDS_FROM } from './table.ts';

const saved = filesOf('first-look', 'rows');

/** A script that looks at the exported table with pandas and prints what each picture shows beside ours. */
export function python(result: FirstLookResult, params: FirstLookParams, files: Files = saved): string {
  return besideOurs({
    files,
    repeats: `Looks at the table of the first-look lab with pandas, seed ${params.seed}.`,
    about: 'Weeks are counted from 0. Nothing is drawn or fitted here, so the numbers are the same.',
    ours: oursOf(measures, Object.keys(measures), result, params),
    compute: `
week, weight, late = table["week"], table["weight"], table["late"]
# A weight of 0 is a code for "not known", and an empty one was not measured.
written = table[weight > 0]
later = written["week"] >= ${POUNDS_FROM}
found = {
    "jump": written["weight"][later].mean() / written["weight"][~later].mean(),
    "zeros": 100 * (weight == 0).mean(),
    "widestHole": 100 * weight.isna().groupby(week).mean().max(),
    "twins": np.corrcoef(table["distance"], table["hours"])[0, 1],
    "lateShare": 100 * late.mean(),
    "lateInWorstWeek": 100 * late.groupby(week).mean().max(),
    "busiest": week.value_counts().max(),
}
`,
  });
}
