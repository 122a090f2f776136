import { defineModel } from '../lib/define.ts';
import { type Carried, carryOut, type Stretch } from './carryOut.ts';
import { data } from './data.ts';
import { describePlanning } from './describe.ts';
import { measures, tables } from './numbers.ts';
import { type PlanningParams, params } from './params.ts';
import { sumOfModes } from './phases.ts';
import { planOf } from './plan.ts';
import { presets } from './presets.ts';
import { type Project, projectsOf } from './project.ts';
import { python } from './python.ts';
import type { PlanningResult } from './result.ts';
import { titleOf } from './title.ts';

export default defineModel({
  title: 'Planning',
  version: 1,
  question: 'The most likely durations add up to 18 weeks. What is the chance to be done by then?',
  params,
  run,
  measures,
  headline: ['doneByModes', 'p50', 'firstSlice'],
  show: ['hiddenIssues', 'increments', 'commonFactor', 'foundAtEvaluation'],
  titleOf,
  describe: describePlanning,
  tables,
  data,
  presets,
  python,
});

/** Many projects of one plan, each carried out twice: cut as chosen, and cut in the other way. */
function run(values: PlanningParams): PlanningResult {
  const next = projectsOf(values);
  const projects = Array.from({ length: values.projects }, (_, k) => next(k));
  const all = (increments: number) => projects.map((project) => carryOut(project, increments, values));
  const chosen = all(values.increments);
  const other = values.otherIncrements === values.increments ? chosen : all(values.otherIncrements);
  const modes = sumOfModes(values.modeAt / 100);
  const due = { byModes: modes, byDeadline: values.deadlineWeeks, by4: 4, by12: 12, by30: 30 };
  const weeks = weeksOf(chosen, other);
  const plans = {
    chosen: planOf(values.increments, chosen, due, weeks),
    other: planOf(values.otherIncrements, other, due, weeks),
  };
  return {
    sumOfModes: modes,
    deadline: values.deadlineWeeks,
    plans,
    weeks,
    example: exampleOf(projects[nearest(chosen, plans.chosen.weeks.p50.value)], values),
  };
}

function exampleOf(project: Project, values: PlanningParams): PlanningResult['example'] {
  const stretches: Stretch[] = [];
  const { total } = carryOut(project, values.increments, values, (stretch) => stretches.push(stretch));
  return { total, stretches };
}

/** Every half week until 49 projects in 50 are done, however they are cut. */
function weeksOf(...plans: readonly Carried[][]): number[] {
  const late = plans.map((carried) => {
    const totals = Float64Array.from(carried, ({ total }) => total).sort();
    return totals[Math.floor(0.98 * (totals.length - 1))];
  });
  return Array.from({ length: 2 * Math.ceil(Math.max(...late)) + 1 }, (_, i) => i / 2);
}

/** The index of the project whose length is nearest to so many weeks. */
function nearest(carried: readonly Carried[], weeks: number): number {
  const away = (k: number) => Math.abs(carried[k].total - weeks);
  return carried.reduce((best, _, k) => (away(k) < away(best) ? k : best), 0);
}
