import { powerAt, sampleSize } from '../lib/power/twoProportions.ts';
import type { AbTestParams } from './params.ts';
import type { AbTestResult } from './result.ts';

/** What the textbook says before the experiment begins. */
export function planOf({
  baseline,
  worthFinding,
  power,
  alpha,
  usersPerDay,
  days,
}: AbTestParams): AbTestResult['plan'] {
  const share = (percent: number) => Math.round(percent * 10_000) / 1_000_000;
  const comparison = (fall: number) => ({ p1: share(baseline), p2: share(baseline - fall), alpha: alpha / 100 });
  return {
    sizes: [1, 2, 4, 8].map((part) => {
      const fall = worthFinding / part;
      const perArm = Math.ceil(sampleSize({ ...comparison(fall), power: power / 100 }));
      return { fall, perArm, days: Math.ceil(perArm / usersPerDay) };
    }),
    power: powerAt(usersPerDay * days, comparison(worthFinding)),
  };
}
