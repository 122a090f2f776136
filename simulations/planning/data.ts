import type { Table } from '../lib/define.ts';
import { byMember } from '../lib/quantity.ts';
import { tableOf } from '../lib/tableOf.ts';
import { type Carried, carryOut } from './carryOut.ts';
import type { PlanningParams } from './params.ts';
import { phaseKeys, phases } from './phases.ts';
import { type Project, projectsOf } from './project.ts';

/** Every project of the run: what it holds, and what came of it as the work is cut, and cut in the other way. */
export function data(values: PlanningParams): Table[] {
  const next = projectsOf(values);
  const rows = Array.from({ length: values.projects }, (_, k) => {
    const project: Project = next(k);
    return {
      number: k + 1,
      project,
      chosen: carryOut(project, values.increments, values),
      other: carryOut(project, values.otherIncrements, values),
    };
  });
  type Row = (typeof rows)[number];
  const works = byMember(phases, (key) => ({
    label: `Weeks of work, ${phases[key]}`,
    of: ({ project }: Row) => project.work[key],
  }));
  const cut = (name: 'chosen' | 'other', words: string) => {
    const column = (label: string, of: (carried: Carried) => number) => ({
      label: `${label}, ${words}`,
      of: (row: Row) => of(row[name]),
    });
    return {
      [`${name}Weeks`]: column('Weeks to the end', ({ total }) => total),
      [`${name}FirstSlice`]: column('Weeks to the first use', ({ firstSlice }) => firstSlice),
      [`${name}Visits`]: column('Visits to phases before it', ({ visits }) => visits),
      [`${name}Escaped`]: column('Issues that nobody found', ({ escaped }) => escaped.length),
      [`${name}Rework`]: column('Weeks of rework', ({ fixes }) => fixes.reduce((sum, { weeks }) => sum + weeks, 0)),
    };
  };
  return [
    tableOf('projects', `Every project, with the work of its ${phaseKeys.length} phases and what came of it`, rows, {
      project: { label: 'Project', of: ({ number }: Row) => number },
      issues: { label: 'Hidden issues', of: ({ project }: Row) => project.issues.length },
      ...works,
      ...cut('chosen', `in ${values.increments}`),
      ...cut('other', `in ${values.otherIncrements}`),
    }),
  ];
}
