import type { Curve } from '../lib/define.ts';
import { exp, log } from '../lib/math.ts';
import { printedBy } from './numbers.ts';
import type { SearchParams } from './params.ts';
import type { SearchResult, Trial } from './result.ts';

/** As many heights as 1, 2, 4 … 64 settings have. */
const POINTS = 7;

/** The two lines that a reader can draw, over settings tried, each point about twice as many as the one before. */
export const curves = {
  validation: curve('Best validation AUC', printedBy),
  true: curve('Its true AUC', ({ truth }) => truth),
} as const;

function curve(label: string, of: (trial: Trial) => number): Curve<SearchResult, SearchParams> {
  return {
    label,
    digits: 3,
    range: [0.65, 0.8],
    from: 'one setting',
    to: 'all settings',
    points: POINTS,
    of: ({ trials, best }) =>
      Array.from({ length: POINTS }, (_, i) => of(trials[best[settingsAt(i / (POINTS - 1), best.length) - 1]])),
  };
}

/** How many settings there are at a share of the way, when every step multiplies them by the same. */
function settingsAt(share: number, all: number): number {
  return Math.min(all, Math.max(1, Math.round(exp(share * log(all)))));
}
