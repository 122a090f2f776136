/** Cells with more numbers than this are handed to the engine's own sort. */
const CROWDED = 24;

/**
 * The numbers of a column in rising order; all must be finite.
 * About O(n): each number goes to one of n cells of equal width, and what is left to do is within cells. Where most
 * numbers fall into few cells (far outliers) it is O(n log n), as the engine's own sort.
 */
export function sortNumbers(column: Float64Array): Float64Array {
  const cells = column.length;
  const { cellOf, isFlat } = equalCells(column, cells);
  if (isFlat) return column.slice().sort();

  const ends = new Int32Array(cells + 1);
  for (let i = 0; i < cells; i++) ends[cellOf(column[i]) + 1]++;
  for (let cell = 0; cell < cells; cell++) ends[cell + 1] += ends[cell];
  // Each number is put at the start of its cell, which moves on: in the end it is the start of the next.
  const out = new Float64Array(cells);
  for (let i = 0; i < cells; i++) out[ends[cellOf(column[i])]++] = column[i];
  for (let cell = 0, start = 0; cell < cells; start = ends[cell++]) {
    if (ends[cell] - start > CROWDED) out.subarray(start, ends[cell]).sort();
  }
  insertionSort(out);
  return out;
}

/**
 * Parts the range of a column into cells of equal width. `cellOf` never falls when its argument rises, whatever the
 * rounding. The range is flat when it is too narrow or too wide for that.
 */
export function equalCells(column: Float64Array, cells: number): { cellOf: (x: number) => number; isFlat: boolean } {
  let [min, max] = [Infinity, -Infinity];
  for (let i = 0; i < column.length; i++) {
    if (column[i] < min) min = column[i];
    if (column[i] > max) max = column[i];
  }
  const scale = (cells - 1) / (max - min);
  return { cellOf: (x) => ((x - min) * scale) | 0, isFlat: !(scale > 0 && scale < Infinity) };
}

/** Fast when every number is already near its place. */
function insertionSort(numbers: Float64Array): void {
  for (let i = 1; i < numbers.length; i++) {
    const number = numbers[i];
    let place = i;
    for (; place > 0 && numbers[place - 1] > number; place--) numbers[place] = numbers[place - 1];
    numbers[place] = number;
  }
}
