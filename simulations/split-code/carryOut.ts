import { type Executed, execute } from './execute.ts';
import type { SplitCodeParams } from './params.ts';
import { type Part, partNames, parts } from './result.ts';
import { drawTables, type ParcelTable } from './table.ts';

/** The tables of a world, what the program did with them, and in which part each row of the history ended. */
export interface CarriedOut {
  history: ParcelTable;
  production: ParcelTable;
  done: Executed;
  /** For each row of the history, the place of its part in `parts`. */
  partOfRow: Uint8Array;
}

/** Draws the tables and carries the program out, up to where its learner begins. */
export function carryOut(params: SplitCodeParams): CarriedOut {
  const { history, production } = drawTables(params.seed);
  const executed = execute(history, params);
  const done = { ...executed, stopped: executed.stopped ?? stopsAtFit(history, executed, params) };
  return { history, production, done, partOfRow: partsOf(history, done) };
}

/** Why the learner refuses what it is given, or null. */
function stopsAtFit(history: ParcelTable, { train, test }: Executed, params: SplitCodeParams): string | null {
  if (!params.dropBookedAt) return 'TypeError: booked_at is a time stamp, and a learner takes numbers.';
  for (const [name, rows] of [
    [partNames.train, train],
    ['the test', test],
  ] as const) {
    const late = rows.filter((row) => history.late[row] === 1).length;
    if (rows.length < 20 || late === 0 || late === rows.length)
      return `ValueError: of ${rows.length} rows in ${name}, ${late} are late. It takes at least 20 rows, late and punctual ones.`;
  }
  return null;
}

function partsOf(history: ParcelTable, { atSplit, parcels, train, test }: Executed): Uint8Array {
  const [inTrain, inTest, inTable] = [train, test, atSplit ?? parcels].map((rows) => new Set(rows));
  const partOf = (row: number): Part => {
    if (inTrain.has(row)) return inTest.has(row) ? 'both' : 'train';
    if (inTest.has(row)) return 'test';
    return inTable.has(row) ? 'unused' : 'removed';
  };
  return Uint8Array.from(history.booked, (_, row) => parts.indexOf(partOf(row)));
}
