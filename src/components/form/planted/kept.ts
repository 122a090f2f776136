import type { Field } from '../../../course/fields.ts';
import { type Mark, markOf } from '../../../course/planted/mark.ts';
import { plantedCount } from '../../../course/planted/plantedTable.ts';
import type { Answers } from '../kind.ts';

type Planted = Extract<Field, { kind: 'planted' }>;

/** The cells of the marks: as many as there are defects, so that a guess costs one. */
export const markCells = ({ key }: Planted): string[] =>
  Array.from({ length: plantedCount }, (_, i) => `${key}.mark-${i + 1}`);
/** The cell that holds the seed of the table, where another than the first was asked for. */
export const seedCell = ({ key }: Planted): string => `${key}.seed`;
/** The cell that says that the marks were compared with what was planted. */
export const openedCell = ({ key }: Planted): string => `${key}.opened`;

/** The seed of the reader's table; that of the exercise where none was kept, or no seed. */
export function keptSeed(field: Planted, answers: Answers): number {
  const kept = answers[seedCell(field)] ?? '';
  return /^[1-9]\d{0,3}$/.test(kept) ? Number(kept) : field.seed;
}

/** The marks that stand, each with the cell that holds it. What is no mark of this table is none. */
export const keptMarks = (field: Planted, answers: Answers, rowCount: number): { cell: string; mark: Mark }[] =>
  markCells(field).flatMap((cell) => {
    const mark = markOf(answers[cell], rowCount);
    return mark ? [{ cell, mark }] : [];
  });
