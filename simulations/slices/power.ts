import { binomial } from '../lib/draw.ts';
import { powerAt } from '../lib/power/twoProportions.ts';
import { newcombeDifference } from '../lib/proportions/difference.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { rng } from '../lib/rng.ts';
import { type DrawPredicted, errs, type Predicted, trueError, wrongRecords } from './late.ts';
import type { SlicesParams } from './params.ts';
import { pOf } from './pOf.ts';
import type { PowerPoint, PowerResult } from './result.ts';

/** Sizes of a slice at which the curve is drawn. */
const SIZES = [20, 50, 100, 200, 500, 1000, 2000, 5000] as const;
/** Slices that are drawn at each size, each with a rest of its own. */
const REPEATS = 200;
/** More parcels than this are not looked for. */
const MOST = 100_000;

/** Whether a slice that is worse can be told from the rest, once, and how often. */
export function lookAtOne(params: SlicesParams, draw: DrawPredicted): PowerResult {
  const { gap, sliceRows, restRows, seed } = params;
  const level = params.level / 100;
  const drawnRest = draw('rest', restRows);
  const error = trueError(drawnRest);
  const flip = wrongRecords(gap / 100, error);
  const slice = { x: errorsOf(draw('slice', sliceRows), seed, flip), n: sliceRows };
  const rest = { x: errorsOf(drawnRest, seed, 0), n: restRows };
  const truth = { slice: error + gap / 100, rest: error };
  const curve = curveOf(params, truth, level);
  return {
    slice: { value: slice.x / slice.n, ...wilsonInterval(slice.x, slice.n) },
    rest: { value: rest.x / rest.n, ...wilsonInterval(rest.x, rest.n) },
    gap: { value: slice.x / slice.n - rest.x / rest.n, ...newcombeDifference(slice, rest) },
    p: pOf(slice, rest),
    curve: curve.slice(0, SIZES.length),
    atRows: curve[SIZES.length],
    needed: neededRows(truth, restRows, level),
  };
}

interface Truth {
  slice: number;
  rest: number;
}

/** Errors at one half against what is recorded; a higher rate spoils the same records, and more. */
function errorsOf({ parcels: { late }, p }: Predicted, seed: number, flip: number): number {
  const chance = rng(seed, 'recorded wrongly');
  let errors = 0;
  for (let i = 0; i < p.length; i++) {
    const wrong = chance.uniform() < flip;
    errors += errs(p[i], wrong ? 1 - late[i] : late[i]);
  }
  return errors;
}

/** Repeated slices of parcels of this model, whose errors are independent of each other: their number is binomial. */
function curveOf({ seed, sliceRows, restRows }: SlicesParams, truth: Truth, level: number): PowerPoint[] {
  const chance = rng(seed, 'repeated rests');
  const rests = Array.from({ length: REPEATS }, () => ({ x: binomial(chance, restRows, truth.rest), n: restRows }));
  return [...SIZES, sliceRows].map((rows) => {
    const again = rng(seed, 'repeated slices', rows);
    const found = rests.filter((rest) => pOf({ x: binomial(again, rows, truth.slice), n: rows }, rest) < level).length;
    return {
      rows,
      found: { value: found / REPEATS, ...wilsonInterval(found, REPEATS) },
      formula: formulaAt(rows, truth, restRows, level),
    };
  });
}

/** The power of the formula; without a gap it is the level itself. */
function formulaAt(rows: number, { slice, rest }: Truth, restRows: number, level: number): number {
  return slice === rest ? level : powerAt(rows, { p1: slice, p2: rest, alpha: level, ratio: restRows / rows });
}

/** The fewest parcels of the slice with a power of 80 %, by halving. */
function neededRows(truth: Truth, restRows: number, level: number): number | null {
  const enough = (rows: number) => formulaAt(rows, truth, restRows, level) >= 0.8;
  if (!enough(MOST)) return null;
  let [few, many] = [1, MOST];
  while (many - few > 1) {
    const middle = (few + many) >> 1;
    if (enough(middle)) many = middle;
    else few = middle;
  }
  return many;
}
