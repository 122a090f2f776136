import type { Table } from '../../../../simulations/lib/define.ts';
import type { Field } from '../../../course/fields.ts';
import type { Answers } from '../kind.ts';

export type Refit = Extract<Field, { kind: 'refit' }>;

/** The cells of the chosen fix, the price, and the fix that was tried first. */
export const fixCell = ({ key }: Refit): string => `${key}.fix`;
export const priceCell = ({ key }: Refit): string => `${key}.price`;
export const firstCell = ({ key }: Refit): string => `${key}.first`;
/** The cell of what a fit found: of the filter as found, or with a fix. */
export const rowCell = ({ key }: Refit, fix: string): string => `${key}.found-${fix}`;

export const cellsOf = (field: Refit): string[] => [
  fixCell(field),
  priceCell(field),
  firstCell(field),
  ...['none', ...field.fixes.map(({ key }) => key)].map((fix) => rowCell(field, fix)),
];

/** What a filter does: errors on the 400 in mails and on fresh mail in percent of all, and what both change in cost per 100 mails. */
export interface Row {
  box: { lost: number; through: number; change: number; low: number; high: number };
  fresh: { lost: number; through: number; change: number; low: number; high: number };
}

/** The row of a filter in the tables of a run. */
export function rowOf(tables: readonly Table[], filter: string): Row | null {
  const read = (name: string) => {
    const table = tables.find((one) => one.name === name);
    const cells = table?.rows.find(([label]) => label === filter);
    if (!table || !cells) return null;
    const cell = (key: string) => Number(cells[table.columns.findIndex((column) => column.key === key)] ?? 0);
    return {
      lost: cell('fp'),
      through: cell('fn'),
      change: cell('change'),
      low: cell('changeLow'),
      high: cell('changeHigh'),
    };
  };
  const [box, fresh] = [read('same'), read('fixes')];
  return box && fresh && { box, fresh };
}

/** A row as the text that is kept. */
export const rowToText = ({ box, fresh }: Row): string =>
  [box, fresh]
    .flatMap(({ lost, through, change, low, high }) => [lost, through, change, low, high])
    .map((value) => String(Number(value.toFixed(3))))
    .join(' ');

/** The row that a text holds; null where it holds none. */
export function rowFrom(text: string | undefined): Row | null {
  const values = (text ?? '').split(' ').map(Number);
  if (text === undefined || values.length !== 10 || !values.every(Number.isFinite)) return null;
  const part = ([lost, through, change, low, high]: number[]) => ({ lost, through, change, low, high });
  return { box: part(values.slice(0, 5)), fresh: part(values.slice(5)) };
}

/** The price that stands there; that of the exercise where none was typed that can be one. */
export function keptPrice(field: Refit, answers: Answers): number {
  const typed = Number(answers[priceCell(field)] || Number.NaN);
  return typed >= 1 && typed <= 50 ? typed : field.price;
}
