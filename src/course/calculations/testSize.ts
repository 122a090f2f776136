import { calculation } from './calculation.ts';
import { sizeOf } from './sizeOf.ts';
import { counted } from './words.ts';

/** Units and days of an A/B test on a share, in two arms of equal size, judged once at the end. */
export const testSize = calculation(
  {
    now: { label: 'The share today', unit: '%', min: 0.001, max: 99.999 },
    wanted: { label: 'The share that is worth finding', unit: '%', min: 0.001, max: 99.999 },
    'per-day': { label: 'New units, both arms together', unit: 'a day', min: 1, max: 1e9 },
    level: { label: 'Level of the test', unit: '%', min: 0.1, max: 20, usual: 5 },
    power: { label: 'Power', unit: '%', min: 50, max: 99, usual: 80 },
  },
  ({ now, wanted, 'per-day': perDay, level, power }) => {
    if (now === wanted) return 'The two shares are the same. No size can find a difference of nothing.';
    const perArm = sizeOf({ p1: now / 100, p2: wanted / 100, alpha: level / 100, power: power / 100 });
    if (perArm > 1e9)
      return 'The difference is too small: the test would need more than a billion units. Look for a larger change.';
    const days = Math.ceil((2 * perArm) / perDay);
    const weeks = Math.ceil(days / 7);
    return {
      figures: { perArm, days, weeks },
      words: [
        `${counted(perArm, 'unit')} in each arm, ${counted(2 * perArm, 'unit')} in both, for a two-sided test at ${level} % with a power of ${power} %.`,
        days > 3650
          ? 'That takes more than ten years. Look for a larger change, or for another metric.'
          : `That takes ${counted(days, 'day')}${days === 7 * weeks ? ', which are whole weeks.' : `. Run ${counted(weeks, 'whole week')}, since weekdays differ.`}`,
      ],
    };
  },
);
