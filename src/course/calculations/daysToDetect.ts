import { normalSf } from '../../../simulations/lib/special/normal.ts';
import { calculation } from './calculation.ts';
import { sizeOf } from './sizeOf.ts';
import { counted } from './words.ts';

/**
 * Days from a jump of a share until settled labels show it, with a power of 80 %. The old share is taken as known, which a
 * second sample of a million times the size amounts to.
 */
export const daysToDetect = calculation(
  {
    before: { label: 'The share before', unit: '%', min: 0.01, max: 99.9 },
    after: { label: 'The share after, from which somebody must act', unit: '%', min: 0.01, max: 99.9 },
    'per-day': { label: 'Labels that count', unit: 'a day', min: 0.01, max: 1e9 },
    'label-delay': { label: 'Label delay', unit: 'days', min: 0, max: 3650 },
    errors: { label: 'The alarm rings from', unit: 'standard errors', min: 1, max: 6, usual: 3 },
  },
  ({ before, after, 'per-day': perDay, 'label-delay': labelDelay, errors }) => {
    if (before === after) return 'The two shares are the same, so there is nothing to detect.';
    const cases = sizeOf({ p1: after / 100, p2: before / 100, alpha: 2 * normalSf(errors), ratio: 1e6 });
    if (cases > 1e9) return 'The change is too small: it would take more than a billion labels to show it.';
    const collecting = Math.ceil(cases / perDay);
    const days = labelDelay + collecting;
    return {
      figures: { cases, collecting, days },
      words: [
        `${counted(cases, 'label')} show the change in four cases of five.`,
        `You know ${counted(days, 'day')} after the change: ${labelDelay} until the first labels settle, ${collecting} to collect enough.`,
      ],
    };
  },
);
