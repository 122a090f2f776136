import { formatNumber } from '../../../simulations/lib/format.ts';
import { calculation } from './calculation.ts';
import { counted, rounded } from './words.ts';

/** What a retraining buys until the world changes again. */
export const refitWorth = calculation(
  {
    saved: { label: 'Cost that the refit saves a day', unit: 'euros', min: 0, max: 1e9 },
    days: { label: 'Until the next change', unit: 'days', min: 0, max: 36_500 },
    price: { label: 'Price of one retraining, with checks and release', unit: 'euros', min: 0, max: 1e9 },
  },
  ({ saved, days, price }) => {
    const worth = saved * days;
    const left = worth - price;
    const paid = saved > 0 ? Math.ceil(price / saved) : Infinity;
    return {
      figures: { worth, left, paid },
      words: [
        `It saves ${rounded(worth)} euros and costs ${formatNumber(price)}: ${left >= 0 ? `${rounded(left)} euros are left` : `${rounded(-left)} euros are lost`}.`,
        saved > 0
          ? `It has paid after ${counted(paid, 'day')}. If the next change comes sooner, do not buy it.`
          : 'Where nothing is saved, no retraining pays.',
      ],
    };
  },
);
