import { normals } from '../lib/draw.ts';
import { exp } from '../lib/math.ts';
import { rng } from '../lib/rng.ts';
import type { BaselinesParams } from './params.ts';

/** Rows as a learner gets them, with what only a simulation knows. */
export interface Rows {
  X: Float64Array[];
  /** 1 where the parcel is late. */
  y: Uint8Array;
  /** The true probability of being late. */
  p: Float64Array;
}

const columns = 6;
/** The value of the fifth column beyond which the jump is added. */
const JUMP_AT = 0.8;
/** With fewer late parcels than this in its first rows, a training sample is drawn again. */
const LEAST_LATE = 5;
const FIRST_ROWS = 50;

type World = Pick<BaselinesParams, 'seed' | 'interaction' | 'step'>;

/** So many parcels; each purpose has its own. They are drawn row by row, so that more rows leave those before as they are. */
export function drawRows({ seed, interaction, step }: World, purpose: string, rows: number): Rows {
  const values = normals(rng(seed, purpose, 'columns'), rows * columns);
  const X = Array.from({ length: columns }, (_, j) =>
    Float64Array.from({ length: rows }, (_, i) => values[columns * i + j]),
  );
  const [x1, x2, x3, x4, x5] = X;
  const chance = rng(seed, purpose, 'labels');
  const p = new Float64Array(rows);
  const y = new Uint8Array(rows);
  for (let i = 0; i < rows; i++) {
    const jump = x5[i] > JUMP_AT ? step : 0;
    const logOdds = -1.2 + 0.9 * x1[i] + 0.5 * x2[i] - 0.5 * x3[i] + interaction * x1[i] * x4[i] + jump;
    p[i] = 1 / (1 + exp(-logOdds));
    y[i] = chance.uniform() < p[i] ? 1 : 0;
  }
  return { X, y, p };
}

/** A training sample: drawn again while its first rows hold too few late parcels to fit anything. */
export function drawTraining(world: World, purpose: string, rows: number): Rows {
  for (let attempt = 0; ; attempt++) {
    const drawn = drawRows(world, `${purpose} ${attempt}`, rows);
    if (drawn.y.subarray(0, FIRST_ROWS).reduce((sum, one) => sum + one, 0) >= LEAST_LATE) return drawn;
  }
}

/** The first rows of a table. */
export function firstRows({ X, y, p }: Rows, rows: number): Rows {
  return { X: X.map((column) => column.subarray(0, rows)), y: y.subarray(0, rows), p: p.subarray(0, rows) };
}
