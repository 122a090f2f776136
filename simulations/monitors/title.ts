import { monitorKeys } from './monitors.ts';
import { type MonitorsResult, usualPoint } from './result.ts';

/** What to see, from the numbers of this run. */
export function titleOf(result: MonitorsResult): string {
  const usual = monitorKeys.map((key) => usualPoint(result, key));
  const clear = usual.filter(({ detected, chance }) => detected.low > chance.high).length;
  if (clear === 0) return 'No monitor rings more often after the drift than in a quiet year, beyond noise';
  const noisy = usual.filter(({ chance }) => chance.value >= 0.3).length;
  const rest = noisy > 0 ? `; ${noisy} ring in a quiet year just as readily` : '';
  return `${clear} of ${usual.length} monitors find the drift beyond noise${rest}`;
}
