import { take, takeRows } from '../lib/columns.ts';
import { permutation } from '../lib/draw.ts';
import type { Estimate } from '../lib/estimate.ts';
import { auc } from '../lib/metrics/auc.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { byMember } from '../lib/quantity.ts';
import { mean } from '../lib/resample/moments.ts';
import { rng } from '../lib/rng.ts';
import { type Learned, learn, scoresOf } from './learn.ts';
import { strategies } from './names.ts';
import { testRows } from './noise.ts';
import type { LabellingParams } from './params.ts';
import { drawPopulation, type Population } from './population.ts';
import type { ActiveResult, Strategy, StrategyResult } from './result.ts';
import { scored, scoredBeyond } from './scored.ts';

/** Rows that may be labelled. */
export const poolRows = 3000;
const rareTestRows = 2000;
const startLabels = 20;

/** Two ways to spend a budget of labels on the same pool: random rows, or those of which the model is least sure. */
export function spendLabels(params: LabellingParams): ActiveResult {
  const pool = drawPopulation(params, 'pool', poolRows);
  const test = drawPopulation(params, 'active test', testRows);
  const rareTest = params.rareShare > 0 ? drawPopulation(params, 'rare test', rareTestRows, 1) : null;
  const order = permutation(rng(params.seed, 'order of labels'), poolRows);
  const spent = byMember(strategies, (strategy) => spend(strategy, pool, order, params));
  const told = byMember(strategies, (strategy) => tell(spent[strategy], pool, test, rareTest));
  const beyond = (on: Population): Estimate => {
    const [random, uncertain] = (['random', 'uncertain'] as const).map((key) => scoresOf(last(spent[key].fits), on.X));
    return scoredBeyond(on.y, uncertain, random);
  };
  return {
    labelled: spent.random.sizes,
    strategies: told,
    gain: beyond(test),
    gainRare: rareTest && beyond(rareTest),
    all: auc(test.y, scoresOf(learn(pool.X, pool.y), test.X)),
    poolRate: mean(pool.y),
    rareInPool: pool.rare.reduce((sum, one) => sum + one, 0),
  };
}

interface Spent {
  rows: number[];
  /** How many rows were labelled at each fit. */
  sizes: number[];
  fits: Learned[];
}

function spend(strategy: Strategy, pool: Population, order: Int32Array, { labels, batch }: LabellingParams): Spent {
  const rows = startOf(pool, order);
  const known = new Uint8Array(poolRows);
  for (const row of rows) known[row] = 1;
  const sizes: number[] = [];
  const fits: Learned[] = [];
  for (;;) {
    const fit = learn(takeRows(pool.X, rows), Uint8Array.from(take(pool.y, rows)));
    sizes.push(rows.length);
    fits.push(fit);
    const wanted = Math.min(batch, labels - rows.length);
    if (wanted <= 0) return { rows, sizes, fits };
    const next = strategy === 'random' ? firstOf(order, known, wanted) : leastSure(fit, pool, known, wanted);
    for (const row of next) known[row] = 1;
    rows.push(...next);
  }
}

/** The first rows that both strategies begin with; where all are of one class, the last is exchanged. */
function startOf({ y }: Population, order: Int32Array): number[] {
  const rows = Array.from(order.subarray(0, startLabels));
  if (rows.every((row) => y[row] === y[rows[0]])) {
    const other = order.find((row) => y[row] !== y[rows[0]]);
    if (other !== undefined) rows[rows.length - 1] = other;
  }
  return rows;
}

function firstOf(order: Int32Array, known: Uint8Array, wanted: number): number[] {
  const next: number[] = [];
  for (let i = 0; next.length < wanted; i++) if (known[order[i]] === 0) next.push(order[i]);
  return next;
}

/** The rows whose probability is nearest to one half, whose log-odds are nearest to 0. */
function leastSure(fit: Learned, { X }: Population, known: Uint8Array, wanted: number): number[] {
  const distance = scoresOf(fit, X).map((z, i) => (known[i] === 1 ? Infinity : Math.abs(z)));
  const next: number[] = [];
  for (let k = 0; k < wanted; k++) {
    let best = 0;
    for (let i = 1; i < distance.length; i++) if (distance[i] < distance[best]) best = i;
    next.push(best);
    distance[best] = Infinity;
  }
  return next;
}

function tell({ rows, fits }: Spent, pool: Population, test: Population, rareTest: Population | null): StrategyResult {
  const late = rows.reduce((sum, row) => sum + pool.y[row], 0);
  const curve = (on: Population) => fits.map((fit) => auc(on.y, scoresOf(fit, on.X)));
  const final = (on: Population) => scored(on.y, scoresOf(last(fits), on.X));
  return {
    auc: final(test),
    curve: curve(test),
    rare: rareTest && { auc: final(rareTest), curve: curve(rareTest) },
    rate: { value: late / rows.length, ...wilsonInterval(late, rows.length) },
    rareLabelled: rows.reduce((sum, row) => sum + pool.rare[row], 0),
  };
}

const last = <T>(list: readonly T[]): T => list[list.length - 1];
