import { rng } from '../lib/rng.ts';
import { drawTabulated, type Tabulated, tabulateBinomial } from '../lib/tabulated.ts';
import type { AbTestParams } from './params.ts';

/** Complaints by repetition and day: of the old model, and of a new one that changes nothing or what was set. */
export interface Complaints {
  old: Int32Array;
  unchanged: Int32Array;
  changed: Int32Array;
}

type Drawn = Pick<AbTestParams, 'baseline' | 'truth' | 'usersPerDay' | 'days' | 'repetitions' | 'seed'>;

/**
 * A day of users is one binomial draw, which has the law of its users one by one. Every day has a stream of its own, so
 * that more days or repetitions leave the others as they were; both new models meet the same users.
 */
export function drawComplaints({ baseline, truth, usersPerDay, days, repetitions, seed }: Drawn): Complaints {
  const asBefore = tabulateBinomial(usersPerDay, baseline / 100);
  const asSet = tabulateBinomial(usersPerDay, truth / 100);
  const daily = (arm: string, law: Tabulated) => {
    const counts = new Int32Array(repetitions * days);
    for (let day = 0; day < days; day++) {
      const chance = rng(seed, arm, day);
      for (let i = day; i < counts.length; i += days) counts[i] = drawTabulated(chance, law);
    }
    return counts;
  };
  return { old: daily('old', asBefore), unchanged: daily('new', asBefore), changed: daily('new', asSet) };
}
