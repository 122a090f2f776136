import { formatNumber } from '../../../simulations/lib/format.ts';
import { wilsonInterval } from '../../../simulations/lib/proportions/interval.ts';
import { calculation } from './calculation.ts';
import { rounded } from './words.ts';

/** The share of a cause among errors that were read at random, with its Wilson interval, and what it costs among all of them. */
export const shareOfErrors = calculation(
  {
    found: { label: 'Errors of this cause among those read', unit: 'errors', min: 0, max: 1e6, whole: true },
    read: { label: 'Errors that were read, drawn at random', unit: 'errors', min: 1, max: 1e6, whole: true },
    all: { label: 'All errors of this kind in the period', unit: 'errors', min: 1, max: 1e9, whole: true },
    price: { label: 'Price of one such error', unit: 'euros', min: 0, max: 1e9 },
  },
  ({ found, read, all, price }) => {
    if (found > read) return `${formatNumber(found)} of ${formatNumber(read)} errors cannot have this cause.`;
    if (read > all) return `${formatNumber(read)} errors were read of ${formatNumber(all)}: there are not so many.`;
    const share = found / read;
    const { low, high } = wilsonInterval(found, read);
    const cost = share * all * price;
    return {
      figures: {
        share: 100 * share,
        low: 100 * low,
        high: 100 * high,
        cost,
        least: low * all * price,
        most: high * all * price,
      },
      words: [
        `${rounded(100 * share)} % of the errors have this cause (95 % interval ${rounded(100 * low)} to ${rounded(100 * high)} %).`,
        `A fix can save at most what they cost: about ${rounded(cost)} euros in the period, and anything from ${rounded(low * all * price)} to ${rounded(high * all * price)}.`,
      ],
    };
  },
);
