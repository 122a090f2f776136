import { equalCells } from './sortNumbers.ts';

/** Cells with more rows than this are not worth putting in order one by one. */
const CROWDED = 24;

/**
 * The row numbers of a column in rising order of its values; rows of equal value keep their order.
 * About O(rows): each row goes to one of as many cells of equal width, and what is left to do is within cells. Where
 * most rows fall into few cells it is O(rows x log rows), by the engine's own sort of numbers and a counting sort, which
 * are many times faster than sorting row numbers with a comparison function.
 */
export function sortRows(column: Float64Array): Int32Array {
  return byCells(column) ?? byPlaces(column);
}

/** Null where too many values are near each other. */
function byCells(column: Float64Array): Int32Array | null {
  const rows = column.length;
  const { cellOf, isFlat } = equalCells(column, rows);
  if (isFlat) return null;
  const ends = new Int32Array(rows + 1);
  for (let row = 0; row < rows; row++) if (++ends[cellOf(column[row]) + 1] > CROWDED) return null;
  for (let cell = 0; cell < rows; cell++) ends[cell + 1] += ends[cell];
  const order = new Int32Array(rows);
  for (let row = 0; row < rows; row++) order[ends[cellOf(column[row])]++] = row;
  // Every row is near its place by now.
  for (let i = 1; i < rows; i++) {
    const row = order[i];
    const value = column[row];
    let place = i;
    for (; place > 0 && column[order[place - 1]] > value; place--) order[place] = order[place - 1];
    order[place] = row;
  }
  return order;
}

function byPlaces(column: Float64Array): Int32Array {
  const sorted = column.slice().sort();
  // Different values, and where the next row of each goes. Crowded columns have few of them.
  const values = new Float64Array(sorted.length);
  const next = new Int32Array(sorted.length);
  let count = 0;
  for (let i = 0; i < sorted.length; i++) {
    if (count > 0 && sorted[i] === values[count - 1]) continue;
    values[count] = sorted[i];
    next[count++] = i;
  }
  const order = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++) order[next[placeOf(column[row], values, count)]++] = row;
  return order;
}

/** The place of a value among the first `count` of a rising list that holds it, by bisection. */
function placeOf(value: number, values: Float64Array, count: number): number {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
