import { take } from '../lib/columns.ts';
import { type Feature, noiseColumns, type Rows } from './history.ts';

const kept = 20;

/**
 * The numbers of the 20 noise columns whose correlation with the label is largest, in either direction, over `rows`;
 * the strongest first.
 */
export function selectNoise(history: Rows, rows: Int32Array): number[] {
  const late = take(history.late, rows);
  const strength = Array.from({ length: noiseColumns }, (_, column) => ({
    column,
    size: Math.abs(correlation(take(history.noise(column), rows), late)),
  }));
  return strength
    .sort((a, b) => b.size - a.size || a.column - b.column)
    .slice(0, kept)
    .map(({ column }) => column);
}

/** Selected noise columns as features of a table. */
export function noiseFeatures(table: Rows, columns: readonly number[]): Feature[] {
  return columns.map((column) => ({ key: `noise${column}`, label: `Noise ${column}`, values: table.noise(column) }));
}

/** Pearson's correlation; 0 where either column is constant. */
function correlation(x: Float64Array, y: Float64Array): number {
  const n = x.length;
  let meanX = 0;
  let meanY = 0;
  for (let i = 0; i < n; i++) {
    meanX += x[i] / n;
    meanY += y[i] / n;
  }
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let i = 0; i < n; i++) {
    xx += (x[i] - meanX) * (x[i] - meanX);
    yy += (y[i] - meanY) * (y[i] - meanY);
    xy += (x[i] - meanX) * (y[i] - meanY);
  }
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
}
