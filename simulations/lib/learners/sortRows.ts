/**
 * The row numbers of a column in rising order of its values; rows of equal value keep their order.
 * O(rows x log rows). The engine's own sort of numbers and a counting sort are many times faster than sorting row
 * numbers with a comparison function.
 */
export function sortRows(column: Float64Array): Int32Array {
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
