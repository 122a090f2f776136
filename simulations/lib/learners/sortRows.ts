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
  // next[i]: where the next row goes whose value stands first at place i of the sorted values.
  const next = Int32Array.from(sorted, (_, i) => i);
  const order = new Int32Array(column.length);
  for (let row = 0; row < column.length; row++) order[next[firstPlace(sorted, column[row])]++] = row;
  return order;
}

/** The first place at which `value` stands in a sorted array that holds it, by bisection. */
function firstPlace(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
