import type { AnyValues } from '../../simulations/lib/define.ts';
import type { Reference, Setting } from './reference.ts';

/** Five features with a weekly Kolmogorov-Smirnov test each; a week with several alarms counts once. */
const weekly = { features: 5, monitors: 1, checksPerWeek: 1, alpha: 5, pages: 'check' };

export const alertBudget: Reference = {
  simulation: 'alert-budget',
  source:
    'The drift prototype in Python with scipy 1.10.1: real Kolmogorov-Smirnov tests, whose usual limit is a little careful.',
  settings: [
    setting('each test at 5 %', 'none', 11.4, 0.2, 0.6),
    setting('Bonferroni by check', 'check', 2.4, 0.1, 0.15),
    setting('Bonferroni by year', 'year', 0.05, 0.015, 0),
  ],
};

/** `slack`: what the careful limit takes from a year, about 0.4 from each 5 in 100. */
function setting(name: string, correction: AnyValues[string], expected: number, se: number, slack: number): Setting {
  return {
    name: `KS tests, ${name}`,
    params: { ...weekly, correction },
    replicates: 200,
    cells: [{ measure: 'pagesPerYear', expected, se, slack }],
  };
}
