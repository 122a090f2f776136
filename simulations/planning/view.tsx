import { DotRows } from '../lib/chart/DotRows.tsx';
import { dotOf } from '../lib/chart/dotRowsOf.ts';
import type { ViewProps } from '../lib/chart/view.ts';
import { formatNumber } from '../lib/format.ts';
import { read } from '../lib/quantity.ts';
import { Born } from './Born.tsx';
import { Calendar } from './Calendar.tsx';
import { DoneBy } from './DoneBy.tsx';
import { done } from './numbers.ts';
import type { PlanningParams } from './params.ts';
import type { PlanningResult } from './result.ts';
import { cut } from './words.ts';

/** When projects are done, what one of them went through, and where rework comes from. */
export default function PlanningView({ params, result, pinned, predicted }: ViewProps<PlanningResult, PlanningParams>) {
  const { chosen, other } = result.plans;
  const both = chosen.increments === other.increments ? [chosen] : [chosen, other];
  return (
    <div className="panels">
      <DoneBy result={result} projects={params.projects} guess={predicted?.p50} />
      <DotRows
        name={`Projects done within ${formatNumber(result.sumOfModes, 1)} weeks, the sum of the most likely durations`}
        x={[0, 100]}
        axis="% of the projects"
        guess={{ value: predicted?.doneByModes, reading: done }}
        rows={both.map((plan, i) => ({
          name: cut(plan.increments),
          strong: i === 0,
          dots: [dotOf(done, plan.done.byModes, { role: i === 0 ? 'deployed' : 'rival' })],
          kept: pinned && i === 0 ? [read(done, pinned.result.plans.chosen.done.byModes)] : undefined,
        }))}
      />
      <Calendar result={result} />
      <Born plan={chosen} />
    </div>
  );
}
