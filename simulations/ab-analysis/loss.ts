import { binomial } from '../lib/draw.ts';
import type { Estimate } from '../lib/estimate.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { summarise } from '../lib/replicate.ts';
import { type Rng, rng } from '../lib/rng.ts';
import { drawTabulated, tabulateBinomial } from '../lib/tabulated.ts';
import { sampleRatioTest } from '../lib/twoSample/chiSquaredTest.ts';
import type { AbAnalysisParams } from './params.ts';
import type { AbAnalysisResult } from './result.ts';
import { critical } from './unit.ts';

/** The usual alarm for the sizes of the arms. */
const alarmBelow = 0.001;
const compared = [0, 1, 2, 3, 5];

/** What is noticed of lost visitors, and what they do to the result. */
export function loseVisitors(values: AbAnalysisParams): Pick<AbAnalysisResult, 'losses' | 'lost'> {
  const { visitors, repetitions, seed } = values;
  const fair = tabulateBinomial(visitors, 0.5);
  const assignment = rng(seed, 'assignment');
  const assigned = Int32Array.from({ length: repetitions }, () => drawTabulated(assignment, fair));
  const shares = [...new Set([...compared, values.lost])].sort((a, b) => a - b);
  const left = shares.map((lost) => {
    const chance = rng(seed, 'lost');
    return assigned.map((count) => count - binomial(chance, count, lost / 100));
  });
  const alarms = left.map((counts) => rateOf(counts, (count, i) => mismatch(visitors - assigned[i], count)));
  const chosen = shares.indexOf(values.lost);
  return {
    losses: shares.map((lost, k) => ({ lost: lost / 100, alarm: alarms[k] })),
    lost: { alarm: alarms[chosen], ...complaints(assigned, left[chosen], values) },
  };
}

function mismatch(old: number, other: number): boolean {
  return sampleRatioTest([old, other], [0.5, 0.5]).p < alarmBelow;
}

/** The complaints of those who are left, in both arms. */
function complaints(
  assigned: Int32Array,
  left: Int32Array,
  { visitors, rate, lostAre, seed }: AbAnalysisParams,
): { rejects: Estimate; shift: number } {
  const share = rate / 100;
  const [ofOld, ofNew] = [rng(seed, 'complaints of the old arm'), rng(seed, 'complaints of the new arm')];
  const difference = new Float64Array(left.length);
  const rejects = rateOf(left, (count, i) => {
    const old = visitors - assigned[i];
    const before = binomial(ofOld, old, share);
    const after = remaining(ofNew, assigned[i], count, share, lostAre);
    const pooled = (before + after) / (old + count);
    difference[i] = after / count - before / old;
    return Math.abs(difference[i]) > critical * Math.sqrt(pooled * (1 - pooled) * (1 / old + 1 / count));
  });
  return { rejects, shift: summarise(difference).mean };
}

function remaining(
  chance: Rng,
  assigned: number,
  left: number,
  share: number,
  lostAre: AbAnalysisParams['lostAre'],
): number {
  switch (lostAre) {
    case 'anyone':
      return binomial(chance, left, share);
    case 'complainers':
      return Math.max(0, binomial(chance, assigned, share) - (assigned - left));
  }
}

function rateOf(counts: Int32Array, happens: (count: number, i: number) => boolean): Estimate {
  let times = 0;
  for (let i = 0; i < counts.length; i++) if (happens(counts[i], i)) times += 1;
  return { value: times / counts.length, ...wilsonInterval(times, counts.length) };
}
