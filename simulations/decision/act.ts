import { brierScore } from '../lib/metrics/brierScore.ts';
import { summarise } from '../lib/replicate.ts';
import { costOf, type Prices } from './cost.ts';
import { aucOf, type Ordered, ordered } from './ordered.ts';
import { type Acted, grid } from './result.ts';

/** Acting on every parcel from a probability on: what that costs, and how far the probabilities hold. */
export function act(p: Float64Array, late: Uint8Array, prices: Prices, tStar: number, yours: number): Acted {
  const order = ordered(p, late);
  const costAt = (threshold: number) => {
    const acts = { late: from(order.late, threshold), onTime: from(order.onTime, threshold) };
    return costOf(acts, order.late.length, late.length, prices);
  };
  const { mean, low, high } = summarise(p.map((value, i) => value - late[i]));
  return {
    auc: aucOf(order)?.value ?? null,
    brier: brierScore(late, p),
    bias: { value: mean, low, high },
    costHalf: costAt(0.5),
    costTStar: costAt(tStar),
    costYours: costAt(yours),
    cheapest: cheapest(order, prices),
    curve: grid.map((threshold) => costAt(threshold).value),
  };
}

/** How many of an ascending list are at least so high. */
function from(ascending: Float64Array, threshold: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] < threshold) low = middle + 1;
    else high = middle;
  }
  return ascending.length - low;
}

/** The cheapest rule in hindsight: between two late parcels a lower threshold only adds needless acts. 2 stands for never. */
function cheapest({ late, onTime, hits, needless }: Ordered, prices: Prices): Acted['cheapest'] {
  const rows = late.length + onTime.length;
  let best = { threshold: 2, cost: (prices.missed * late.length) / rows };
  for (let i = 0; i < hits.length; i++) {
    const cost = (prices.missed * (late.length - hits[i]) + prices.needless * needless[i]) / rows;
    if (cost <= best.cost) best = { threshold: late[late.length - 1 - i], cost };
  }
  return best;
}
