import { monitorKeys, usualNames } from './monitors.ts';
import type { MonitorsParams } from './params.ts';
import { type MonitorsResult, usualPoint } from './result.ts';

/** The picture in a sentence: who found the drift, and who would have rung anyway. */
export function describeMonitors(result: MonitorsResult, { pairs, withinDays }: MonitorsParams): string {
  const points = monitorKeys.map((key) => ({ key, ...usualPoint(result, key) }));
  const named = (of: typeof points) => of.map(({ key }) => usualNames[key]).join(', ') || 'none';
  const found = points.filter(({ detected, chance }) => detected.low > chance.high);
  const unclear = points.filter((point) => !found.includes(point));
  const noisy = points.filter(({ chance }) => chance.value >= 0.3);
  return (
    `In these ${pairs} years with a drift and ${pairs} without, alarms within ${withinDays} days tell the two apart ` +
    `beyond noise for: ${named(found)}. This run cannot tell for: ${named(unclear)}. ` +
    `In three of ten quiet years or more they come all the same for: ${named(noisy)}.`
  );
}
