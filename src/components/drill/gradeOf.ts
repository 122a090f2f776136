import type { Grade } from '../../state/kept/review.ts';

/** The grades in words, from the one that comes back first. */
export const GRADES: Readonly<Record<Grade, string>> = { 1: 'Again', 2: 'Hard', 3: 'Good', 4: 'Easy' };

/** How signals become a grade; the page says it in the same words. */
export const RULE =
  'The rule, with levels counted from 0 to 3: one signal at its lowest level makes Again. Less than half of the highest sum makes Hard. All signals at their highest make Easy. Anything else makes Good.';

/** The grade that the levels of the signals suggest, 0 to 3 each; null until all of them are rated. */
export function gradeOf(levels: readonly (number | null)[]): Grade | null {
  const rated = levels.filter((level) => level !== null);
  if (rated.length === 0 || rated.length < levels.length) return null;
  if (rated.some((level) => level === 0)) return 1;
  const share = rated.reduce((sum, level) => sum + level, 0) / (3 * rated.length);
  return share < 0.5 ? 2 : share === 1 ? 4 : 3;
}
