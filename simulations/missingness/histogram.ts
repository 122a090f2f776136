import type { Histogram } from './result.ts';

const from = -4;
const width = 0.25;
const bins = 32;

/** The weights that were recorded, and those that were not, in both worlds. */
export function histogramOf(inA: Float64Array, inB: Float64Array, missing: Uint8Array): Histogram {
  const counts = (weights: Float64Array, flag: number) => {
    const out = new Array<number>(bins).fill(0);
    for (let i = 0; i < weights.length; i++)
      if (missing[i] === flag) out[Math.min(bins - 1, Math.max(0, Math.floor((weights[i] - from) / width)))] += 1;
    return out;
  };
  return { from, width, recorded: counts(inA, 0), hiddenA: counts(inA, 1), hiddenB: counts(inB, 1) };
}
