import type { DriftParams } from './params.ts';

/** The first day of the drift, or null where nothing drifts. */
export function onsetOf({ drift, delta, onsetDay }: DriftParams): number | null {
  return drift === 'none' || delta === 0 ? null : onsetDay;
}
