import type { DriftParams } from './params.ts';

/** A policy at the end of a line or in a sentence, short enough for a phone. */
export function policyName(policy: DriftParams['policy'], { everyDays }: Pick<DriftParams, 'everyDays'>): string {
  switch (policy) {
    case 'never':
      return 'never';
    case 'calendar':
      return `every ${everyDays} days`;
    case 'inputs':
      return 'input alarms';
    case 'performance':
      return 'loss alarms';
    case 'intercept':
      return 'intercept only';
  }
}

/** The first day of the drift, or null where nothing drifts. */
export function onsetOf({ drift, delta, onsetDay }: DriftParams): number | null {
  return drift === 'none' || delta === 0 ? null : onsetDay;
}
