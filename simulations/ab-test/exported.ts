import type { Stops } from './judge.ts';
import type { AbTestParams } from './params.ts';
import { byRule } from './paths.ts';
import type { ExportedExperiments, RuleName } from './result.ts';
import type { Complaints } from './users.ts';

const most = 500;

/** The first repetitions in full: more than enough to repeat the rules elsewhere. */
export function exportedExperiments(
  complaints: Complaints,
  unchanged: Record<RuleName, Stops>,
  changed: Record<RuleName, Stops>,
  { days }: AbTestParams,
): ExportedExperiments {
  const first = (counts: Int32Array) => counts.slice(0, most * days);
  const found = ({ look }: Stops) => look.subarray(0, most).reduce((sum, at) => sum + (at >= 0 ? 1 : 0), 0) / most;
  return {
    repetitions: most,
    days,
    old: first(complaints.old),
    unchanged: first(complaints.unchanged),
    changed: first(complaints.changed),
    found: byRule((rule) => ({ unchanged: found(unchanged[rule]), changed: found(changed[rule]) })),
  };
}
