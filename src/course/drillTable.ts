import type { Table } from '../../simulations/lib/define.ts';
import { worked } from '../computed/napkins.ts';
import { textOf } from '../markdown.ts';
import type { Drill } from './drillShape.ts';

interface Asked {
  id: string;
  data: Drill;
}

const columns: readonly [key: string, of: (drill: Drill) => string | number][] = [
  ['session', ({ session }) => session],
  ['kind', ({ kind }) => kind],
  ['minutes', ({ minutes }) => minutes],
  ['question', ({ prompt }) => textOf(prompt)],
  ['answer', ({ napkin }) => (napkin ? `${worked(napkin).said.answer} ${napkin.unit}` : '')],
  ['reasoning', ({ napkin }) => (napkin ? napkin.reasoning.map(textOf).join('\n') : '')],
  ['looked_for', ({ tests }) => textOf(tests)],
  ['weak_without', ({ must }) => must.map(textOf).join('\n')],
  ['red_flags', ({ redFlags }) => redFlags.map(textOf).join('\n')],
  ['junior', ({ junior }) => textOf(junior)],
  ['senior', ({ senior }) => textOf(senior)],
  ['staff', ({ staff }) => textOf(staff)],
  ['difference', ({ difference }) => textOf(difference)],
  ['asked_next', ({ followUps }) => followUps.map(({ ask }) => textOf(ask)).join('\n')],
  ['good_replies', ({ followUps }) => followUps.map(({ good }) => textOf(good)).join('\n')],
];

/** Drills as a table for a spreadsheet, without markup. */
export const drillTable = (drills: readonly Asked[]): Table => ({
  name: 'drills',
  caption: 'Interview questions',
  columns: ['id', ...columns.map(([key]) => key)].map((key) => ({ key, label: key })),
  rows: drills.map(({ id, data }) => [id, ...columns.map(([, of]) => of(data))]),
});
