import { psiNullMean, psiNullQuantile } from '../../../simulations/lib/distances/psi.ts';
import { chiSquaredSf } from '../../../simulations/lib/special/chiSquared.ts';
import { calculation } from './calculation.ts';
import { rounded } from './words.ts';

/** What PSI is when nothing has changed, and the limit that chance passes as often as the level says. */
export const psiLimit = calculation(
  {
    bins: { label: 'Bins', unit: '', min: 2, max: 1000, whole: true, usual: 10 },
    window: { label: 'Values in the window', unit: '', min: 2, max: 1e9, whole: true },
    reference: { label: 'Values in the reference', unit: '', min: 2, max: 1e9, whole: true },
    level: { label: 'Windows that may ring for nothing', unit: '%', min: 0.001, max: 50, usual: 5 },
  },
  ({ bins, window, reference, level }) => {
    const mean = psiNullMean(bins, window, reference);
    const limit = psiNullQuantile(1 - level / 100, bins, window, reference);
    const above = 100 * chiSquaredSf(0.2 / (1 / window + 1 / reference), bins - 1);
    const few = window < 20 * bins;
    return {
      figures: { mean, limit, above },
      words: [
        `When nothing has changed, PSI is ${rounded(mean, 2)} on average, and above ${rounded(limit, 2)} in ${level} % of the windows.`,
        above < 0.01
          ? 'A limit of 0.2 would never ring by chance here.'
          : `A limit of 0.2 would ring for nothing in ${rounded(above, 2)} % of them.`,
        ...(few
          ? [
              `A bin has fewer than 20 values of the window, where these figures are too low. Take the limit from shuffled rows.`,
            ]
          : []),
      ],
    };
  },
);
