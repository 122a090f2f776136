import type { DriftParams } from './params.ts';

/** A policy at the end of a line, short enough for a phone. */
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
