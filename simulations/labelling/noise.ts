import { mean } from '../lib/resample/moments.ts';
import { rng } from '../lib/rng.ts';
import { learn, probabilitiesOf, scoresOf } from './learn.ts';
import type { LabellingParams } from './params.ts';
import type { NoiseResult } from './result.ts';
import { biasOf, scored } from './scored.ts';
import { drawParcels } from './world.ts';

/** Rows of every test table. */
export const testRows = 4000;

/** A model that learns from labels with errors, scored by the truth and by labels with errors of the same kind. */
export function teachWrongly(params: LabellingParams): NoiseResult {
  const { seed, trainingRows } = params;
  const train = drawParcels(seed, 'noise training', trainingRows);
  const test = drawParcels(seed, 'noise test', testRows);
  const written = spoil(train.y, 'training errors', params);
  const recorded = spoil(test.y, 'test errors', params);
  const score = scoresOf(learn(train.X, written), test.X);
  const clean = scoresOf(learn(train.X, train.y), test.X);
  const p = probabilitiesOf(score);
  const cleanP = probabilitiesOf(clean);
  return {
    auc: {
      clean: scored(test.y, clean),
      true: scored(test.y, score),
      // Errors may leave the recorded test without a late parcel: then nothing can be measured.
      measured: recorded.includes(1) && recorded.includes(0) ? scored(recorded, score) : null,
    },
    late: { true: mean(test.y), recorded: mean(recorded), predicted: mean(p), clean: mean(cleanP) },
    bias: biasOf(test.y, p),
    biasClean: biasOf(test.y, cleanP),
  };
}

/** Labels as they are written down. A higher rate spoils the same rows, and more. */
export function spoil(
  y: Uint8Array,
  purpose: string,
  { noiseKind, noiseRate, seed }: Pick<LabellingParams, 'noiseKind' | 'noiseRate' | 'seed'>,
): Uint8Array {
  const chance = rng(seed, purpose);
  return y.map((label) => {
    const hit = chance.uniform() < noiseRate / 100;
    if (!hit) return label;
    return noiseKind === 'symmetric' ? 1 - label : 0;
  });
}
