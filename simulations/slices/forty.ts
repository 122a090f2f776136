import { integer } from '../lib/draw.ts';
import { byMember } from '../lib/quantity.ts';
import { rng } from '../lib/rng.ts';
import { type DrawPredicted, trueError, wrongRecords } from './late.ts';
import { type Correction, corrections } from './names.ts';
import type { SlicesParams } from './params.ts';
import type { FortyResult } from './result.ts';
import { sliceNames, WEAK } from './slicing.ts';
import { type Countable, countable, type Recording, tally } from './tally.ts';
import { beyondOf, foundBy, gapOf, pValues } from './verdicts.ts';

/** Test sets beside the one that is shown. */
const OTHERS = 40;
/** Parcels from which they are drawn. */
const POOL = 20_000;

/** A test set, looked at in forty slices, and how many slices are found in forty other test sets of the same model. */
export function lookAtForty(params: SlicesParams, draw: DrawPredicted): FortyResult {
  const { testRows, test } = params;
  const predicted = draw('test', testRows);
  const flip = wrongRecords(params.weakness / 100, trueError(predicted));
  const banded = params.slicing === 'bands';
  const shown = countable(predicted, banded);
  const { all, each } = tally(shown, Uint32Array.from(shown.late.keys()), recording(params, 'test', flip));
  const p = pValues({ all, each }, test);
  const found = byMember(corrections, (correction) => foundBy(p, correction));
  const slices = sliceNames(params).map((name, k) => ({
    name,
    weak: k === WEAK,
    rows: each[k].rows,
    errors: each[k].errors,
    beyond: beyondOf(each[k], all, test),
    gap: gapOf(each[k], all),
    p: p[k],
    found: byMember(corrections, (correction) => found[correction][k]),
  }));
  return {
    slices: slices.sort((one, other) => other.beyond.value - one.beyond.value),
    errors: all.errors,
    others: otherSets(params, countable(draw('pool', POOL), banded), flip),
  };
}

/** Streams of chance for test sets, one for the columns and one for the records. */
function recording({ seed }: SlicesParams, purpose: string, flip: number): Recording {
  return { columns: rng(seed, purpose, 'columns'), records: rng(seed, purpose, 'records'), flip };
}

/** How many slices are found in other test sets, which are drawn from a large pool of parcels. */
function otherSets(params: SlicesParams, pool: Countable, flip: number): Record<Correction, number>[] {
  const { seed, testRows, test } = params;
  const chance = rng(seed, 'other sets');
  const records = recording(params, 'other sets', flip);
  return Array.from({ length: OTHERS }, () => {
    const rows = new Uint32Array(testRows);
    for (let i = 0; i < testRows; i++) rows[i] = integer(chance, POOL);
    const p = pValues(tally(pool, rows, records), test);
    return byMember(corrections, (correction) => foundBy(p, correction).filter(Boolean).length);
  });
}
