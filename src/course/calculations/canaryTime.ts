import { calculation } from './calculation.ts';
import { sizeOf } from './sizeOf.ts';
import { counted, rounded, timeInWords } from './words.ts';

/** How long a canary of a fixed share takes to show a rise of failures beside the rest of the traffic, at 5 % and a power of 80 %. */
export const canaryTime = calculation(
  {
    failing: { label: 'Requests that fail today', unit: '%', min: 0.0001, max: 99 },
    worse: { label: 'Failing, if the defect is there', unit: '%', min: 0.0001, max: 99.9 },
    share: { label: 'Share of the traffic in the canary', unit: '%', min: 0.1, max: 50 },
    'per-minute': { label: 'Requests, all versions', unit: 'a minute', min: 0.01, max: 1e9 },
  },
  ({ failing, worse, share, 'per-minute': perMinute }) => {
    if (worse <= failing) return 'With the defect, more requests should fail than today. Raise the second share.';
    const requests = sizeOf({ p1: worse / 100, p2: failing / 100, ratio: (100 - share) / share });
    if (requests > 1e9) return 'The rise is too small: the canary would need more than a billion requests to show it.';
    const inCanary = (perMinute * share) / 100;
    const minutes = requests / inCanary;
    return {
      figures: { requests, inCanary, minutes },
      words: [
        `The canary sees ${rounded(inCanary)} requests a minute and needs ${counted(requests, 'request')}: ${timeInWords(minutes)}.`,
        `By then about ${rounded((requests * worse) / 100, 2)} of them have failed, where ${rounded((requests * failing) / 100, 2)} would have failed anyway.`,
        'This is for one look at 5 %, with a power of 80 %. A rule that holds at every look needs more.',
      ],
    };
  },
);
