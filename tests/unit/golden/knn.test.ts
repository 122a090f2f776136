import { nearestNeighbours } from '../../../simulations/lib/learners/nearestNeighbours.ts';
import { columnsOf, golden } from './harness.ts';

interface Input {
  X: number[][];
  y: number[];
  T: number[][];
  k: number;
}

golden<Input>('knn', ({ X, y, T, k }) => {
  const fit = nearestNeighbours(columnsOf(X), y, { k });
  const query = columnsOf(T);
  return {
    probabilities: fit.probabilities(query),
    nearest_index: fit.neighbours(query).filter((_, place) => place % k === 0),
  };
});
