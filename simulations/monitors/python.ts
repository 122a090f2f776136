import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { MonitorsParams } from './params.ts';
import type { MonitorsResult } from './result.ts';
import { onsetDay } from './year.ts';

const saved = filesOf('monitors', 'years');

/** A script that counts the exported alarms with pandas and prints what the drift explains of them beside ours. */
export function python(result: MonitorsResult, params: MonitorsParams, files: Files = saved): string {
  return besideOurs({
    files,
    repeats: `Counts the alarms of the monitors lab, each monitor at its usual setting, seed ${params.seed}.`,
    about: `A monitor caught the drift as far as it rang more often after it than in the same days of the twin without a drift. The parcels of
the years are too many for a file: the script counts alarms, and draws no year again.`,
    ours: oursOf(measures, Object.keys(measures), result, params),
    compute: `
onset, within = ${onsetDay}, ${params.withinDays}
usual = table[table["usual"] == 1]
rang = (usual["first"] - onset) <= within  # Where a monitor never rang, the day is empty.
shares = rang.groupby([usual["monitor"], usual["year"]]).mean().unstack()
quiet = usual[usual["year"] == "quiet"].groupby("monitor")["alarms"].mean()
found = {}
for monitor, row in shares.iterrows():
    name = monitor[0].upper() + monitor[1:]
    found[f"detected{name}"], found[f"chance{name}"] = row["drifting"], row["quiet"]
    found[f"caught{name}"], found[f"alarms{name}"] = row["drifting"] - row["quiet"], quiet[monitor]
`,
  });
}
