import { standardise } from '../../../simulations/lib/encode/standardise.ts';
import { targetEncoding } from '../../../simulations/lib/encode/targetEncoding.ts';
import { columnsOf, golden } from './harness.ts';

interface Input {
  X?: number[][];
  T: number[][];
  category: number[];
  y: number[];
  m: number;
  query: number[];
}

golden('scaling', ({ X, T, category, y, m, query }: Input) => {
  if (X) {
    const { mean, scale, apply } = standardise(columnsOf(X));
    const columns = apply(columnsOf(T));
    return { mean, scale, T: T.map((_, i) => columns.map((column) => column[i])) };
  }
  const encoded = targetEncoding(category, y, { m }).apply(query);
  return { encoding: Object.fromEntries(query.map((id, i) => [id, encoded[i]])) };
});
