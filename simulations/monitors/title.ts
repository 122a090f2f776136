import { monitorKeys } from './monitors.ts';
import { type MonitorsResult, usualPoint } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf(result: MonitorsResult): string {
  const usual = monitorKeys.map((key) => usualPoint(result, key));
  const clear = usual.filter(({ detected, chance }) => detected.low > chance.high).length;
  if (clear === 0) return 'One run cannot tell whether any monitor finds the drift: run 40 worlds';
  const noisy = usual.filter(({ chance }) => chance.value >= 0.3).length;
  const rest = noisy > 0 ? `; ${noisy} ring in three of ten quiet years or more` : '';
  return `${clear} of ${usual.length} monitors find the drift beyond noise${rest}`;
}
