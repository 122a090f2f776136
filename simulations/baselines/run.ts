import { log } from '../lib/math.ts';
import { byMember, members } from '../lib/quantity.ts';
import { fitLadder } from './fitLadder.ts';
import { type Rung, rungs } from './names.ts';
import { overtaking } from './overtaking.ts';
import type { BaselinesParams } from './params.ts';
import { leadOver, type Ranking, rank, withInterval } from './ranking.ts';
import { repeatFits } from './repeats.ts';
import type { BaselinesResult, Climb, Scores, Size } from './result.ts';
import { drawRows, drawTraining, firstRows, type Rows } from './world.ts';

export const TEST_ROWS = 6000;
const SIZES = [50, 200, 500, 1000, 2000, 5000, 10_000];
/** Probabilities are kept this far from 0 and 1, or one wrong leaf would cost an infinite log loss. */
const CLIP = 0.001;

/** Six models on more and more of the same rows, scored on the same test rows; and what they owe to their training sample. */
export function runBaselines(params: BaselinesParams): BaselinesResult {
  const rows = Math.round(params.rows);
  const end = Math.max(rows, Math.round(params.upTo));
  const all = [...new Set([...SIZES.filter((size) => size <= end), rows, end])].sort((a, b) => a - b);
  const test = drawRows(params, 'test', TEST_ROWS);
  const past = drawTraining(params, 'training', end);
  const fitted = all.map((size) => scoreAll(firstRows(past, size), test));
  const sizes = fitted.map(({ size }) => size);
  const at = all.indexOf(rows);
  const { rankings } = fitted[at];
  const climb = climbLadder(rankings);
  return {
    sizes,
    here: sizes[at],
    auc: byMember(rungs, (rung) => withInterval(rankings[rung])),
    bayes: scoresOf(test.y, test.p).scores,
    climb,
    taken: climb.reduce<Rung>((taken, { rung, pays }) => (pays ? rung : taken), 'majority'),
    lead: leadOver(rankings.boosted, rankings.logistic),
    overtakesAt: overtaking(
      all,
      sizes.map(({ test: { boosted, logistic } }) => boosted.auc - logistic.auc),
    ),
    parts: repeatFits(params, rows),
  };
}

function scoreAll(past: Rows, test: Rows): { size: Size; rankings: Record<Rung, Ranking> } {
  const models = fitLadder(past);
  const tested = byMember(rungs, (rung) => scoresOf(test.y, models[rung](test.X)));
  const trained = byMember(rungs, (rung) => scoresOf(past.y, models[rung](past.X)));
  return {
    size: {
      rows: past.y.length,
      test: byMember(rungs, (rung) => tested[rung].scores),
      training: byMember(rungs, (rung) => trained[rung].scores),
    },
    rankings: byMember(rungs, (rung) => tested[rung].ranking),
  };
}

function scoresOf(y: Uint8Array, p: Float64Array): { scores: Scores; ranking: Ranking } {
  const ranking = rank(y, p);
  return { scores: { auc: ranking.auc, logLoss: clippedLogLoss(y, p) }, ranking };
}

function clippedLogLoss(y: Uint8Array, p: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) {
    const clipped = Math.min(1 - CLIP, Math.max(CLIP, p[i]));
    sum -= log(y[i] === 1 ? clipped : 1 - clipped);
  }
  return sum / y.length;
}

/** From rung to rung: one is taken where its paired interval over the one taken so far lies above 0. */
function climbLadder(rankings: Record<Rung, Ranking>): Climb[] {
  const [first, ...others] = members(rungs);
  let taken: Rung = first;
  return others.map((rung) => {
    const lead = leadOver(rankings[rung], rankings[taken]);
    const step = { rung, over: taken, lead, pays: lead.low > 0 };
    if (step.pays) taken = rung;
    return step;
  });
}
