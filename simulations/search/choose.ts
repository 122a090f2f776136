import { type Halving, stages } from './result.ts';

/** The number of the highest validation score; of equal ones the first. A search sees no other scores than these. */
export function bestOf(validation: readonly number[]): number {
  return validation.reduce((best, score, i) => (score > validation[best] ? i : best), 0);
}

/** The number of the best among the first score, the first two, the first three … */
export function bestSoFar(validation: readonly number[]): number[] {
  let best = 0;
  return validation.map((score, i) => {
    if (score > validation[best]) best = i;
    return best;
  });
}

/**
 * Successive halving: after each stage the best `kept` of the settings, rounded up, are fitted further; of equal ones the earlier.
 * `validation` holds a score a stage of each setting, and only those of settings that are still fitted are looked at.
 */
export function halve(validation: readonly (readonly number[])[], kept = 0.5): Halving {
  let alive = validation.map((_, i) => i);
  const rounds: number[][] = [];
  let trees = 0;
  stages.forEach((upTo, stage) => {
    if (stage > 0) alive = bestAt(stage - 1, alive, validation).slice(0, Math.ceil(kept * alive.length));
    // In their own order, so that nothing depends on how they came through.
    alive.sort((a, b) => a - b);
    rounds.push(alive);
    trees += alive.length * (upTo - (stages[stage - 1] ?? 0));
  });
  const last = stages.length - 1;
  return { rounds, winner: bestAt(last, alive, validation)[0], trees };
}

function bestAt(stage: number, alive: readonly number[], validation: readonly (readonly number[])[]): number[] {
  return [...alive].sort((a, b) => validation[b][stage] - validation[a][stage] || a - b);
}
