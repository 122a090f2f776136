import { say } from '../lib/quantity.ts';
import { share, together, twins } from './numbers.ts';
import type { FirstLookParams } from './params.ts';
import type { FirstLookResult } from './result.ts';

/** What to see in the picture chosen, from the numbers of this run. */
export function titleOf(result: FirstLookResult, { picture }: FirstLookParams): string {
  const { zeros, jump, weeks } = result;
  switch (picture) {
    case 'distribution':
      return zeros > 0
        ? `${say(share, zeros)} of the weights are exactly 0, and no parcel weighs nothing`
        : 'No weight is 0: most parcels are light, and a few are heavy';
    case 'weeks':
      return jump > 1.5
        ? `From week 14 on the mean weight is ${jump.toFixed(1)} times what it was`
        : 'The mean weight is about the same before and after week 14';
    case 'holes': {
      const worst = Math.max(...weeks.map(({ missing }) => missing.weight));
      return worst > 0.2
        ? `Weight and volume are missing together, in the worst week in ${say(share, worst)} of the rows`
        : 'Few values are missing in any week';
    }
    case 'correlation':
      return `Distance and hours of travel move together, with a correlation of ${say(together, twins(result).correlation.value)}`;
    case 'classes': {
      const worst = weeks.reduce((highest, week) => (week.late.value > highest.late.value ? week : highest));
      return worst.late.low > result.late.value
        ? `In the worst week ${say(share, worst.late.value)} are late, over the half year ${say(share, result.late.value)}`
        : `About ${say(share, result.late.value)} are late; no single week can be told from that`;
    }
  }
}
