import { normalCritical } from '../../../simulations/lib/special/normalCritical.ts';
import { poissonPmf } from '../../../simulations/lib/special/poisson.ts';
import { calculation } from './calculation.ts';
import { counted, rounded } from './words.ts';

/** False alarms when nothing is wrong, and the level at which the budget of a year is kept. */
export const alertBudget = calculation(
  {
    monitors: {
      label: 'Monitors, over all columns, slices and models',
      unit: '',
      min: 1,
      max: 1e6,
      whole: true,
    },
    checks: { label: 'Checks of each', unit: 'a week', min: 0.01, max: 10_080 },
    level: { label: 'Level of each check', unit: '%', min: 0.0001, max: 50 },
    budget: { label: 'False alarms that you can afford', unit: 'a year', min: 0.01, max: 100_000 },
  },
  ({ monitors, checks, level, budget }) => {
    const tests = monitors * checks;
    const aWeek = (tests * level) / 100;
    const quiet = 100 * poissonPmf(0, aWeek);
    const allowed = (100 * budget) / (52 * tests);
    const limit =
      allowed >= 50
        ? `The budget of ${rounded(budget)} a year is larger than these checks could use up.`
        : `For ${rounded(budget)} a year, test each at ${rounded(allowed, 2)} %: for a figure that scatters normally, ${rounded(normalCritical(allowed / 100))} standard errors to either side.`;
    return {
      figures: { aWeek, aYear: 52 * aWeek, quiet, allowed },
      words: [
        `When nothing is wrong: ${rounded(aWeek, 2)} false alarms a week, ${rounded(52 * aWeek, 2)} a year, from ${counted(Math.round(52 * tests), 'check')}.`,
        `If the monitors are independent, ${rounded(quiet, 2)} % of the weeks are quiet.`,
        limit,
      ],
    };
  },
);
