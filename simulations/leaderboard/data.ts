import type { Table } from '../lib/define.ts';
import { integer } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import type { LeaderboardParams } from './params.ts';
import { columnNames, drawRows, freshRows } from './rows.ts';

/** All rows, and how often each training row is in the resample of each candidate. */
export function data({ seed, n, trainingRows, family, k }: LeaderboardParams): Table[] {
  const parts = { training: trainingRows, test: n, 'second test': n, fresh: freshRows };
  const draws = family === 'columns' ? [] : Array.from({ length: k }, (_, j) => drawsOf(seed, j, trainingRows));
  return [
    {
      name: 'rows',
      caption:
        'Rows that candidates learn from, that rank them, and fresh ones for the truth; the last columns say how often a candidate drew a row',
      columns: [
        { key: 'set', label: 'Set' },
        ...columnNames.map((key) => ({ key, label: key })),
        { key: 'late', label: 'Late' },
        { key: 'risk', label: 'True probability of being late' },
        ...draws.map((_, j) => ({ key: `draws${j + 1}`, label: `Draws of candidate ${j + 1}` })),
      ],
      rows: Object.entries(parts).flatMap(([part, count]) => {
        const { X, late, probability } = drawRows(seed, part, count);
        const drawn = (i: number) => draws.map((counts) => (part === 'training' ? counts[i] : null));
        return Array.from(late, (y, i) => [part, ...X.map((column) => column[i]), y, probability[i], ...drawn(i)]);
      }),
    },
  ];
}

function drawsOf(seed: number, candidate: number, rows: number): Float64Array {
  const chance = rng(seed, 'candidate', candidate);
  const counts = new Float64Array(rows);
  for (let i = 0; i < rows; i++) counts[integer(chance, rows)] += 1;
  return counts;
}
