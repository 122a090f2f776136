import { byMember, type Family } from '../lib/quantity.ts';
import type { LaneName } from './result.ts';

/** The strategies, each named once, in the order in which they stand everywhere. */
export const strategies = {
  bigBang: 'big-bang',
  rolling: 'rolling',
  blueGreen: 'blue-green',
  canary: 'canary',
  shadow: 'shadow',
  ab: 'A/B test',
} as const;

/** The strategies as they stand beside a row. */
export const titled = byMember(strategies, (strategy) => capital(strategies[strategy]));
/** All that a release can be led by, as it stands beside a row. */
export const lanes: Family<LaneName> = { ...titled, onCall: 'You' };

/** A lane within a sentence. */
export function spoken(lane: LaneName): string {
  switch (lane) {
    case 'rolling':
      return `the ${strategies[lane]} release`;
    case 'blueGreen':
      return `the ${strategies[lane]} switch`;
    case 'onCall':
      return 'you';
    case 'bigBang':
    case 'canary':
    case 'shadow':
    case 'ab':
      return `the ${strategies[lane]}`;
  }
}

/** The blind spot that a lane has by itself, whatever its guardrail. */
export function blindSpot(lane: LaneName): string {
  switch (lane) {
    case 'bigBang':
    case 'blueGreen':
      return 'what the hour of the day changes, and outcomes, which take three days';
    case 'rolling':
      return 'what the hour changes, once all replicas are new, and outcomes';
    case 'canary':
      return 'a segment that its few users lack, and outcomes, which take three days';
    case 'shadow':
      return 'what users do with the answers, and outcomes within two hours';
    case 'ab':
      return 'outcomes for three days, while half of the users bear them';
    case 'onCall':
      return 'outcomes, which take three days';
  }
}

function capital(name: string): string {
  return name[0].toUpperCase() + name.slice(1);
}
