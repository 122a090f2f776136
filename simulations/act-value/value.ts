import type { Estimate } from '../lib/estimate.ts';
import { summarise } from '../lib/replicate.ts';
import { chosen, type Prices } from './policies.ts';
import { grid, type ValueCurve } from './result.ts';

/** Parcels, in which results are counted. */
export const PER = 1000;

/** The value of acting on the marked rows, whose true probabilities are `p`, per 1,000 parcels. */
export function worthOf(acted: Uint8Array, p: Float64Array, { cost, saving }: Prices): Estimate {
  return perThousand(p.map((chance, i) => (acted[i] === 1 ? saving * chance - cost : 0)));
}

/** The value of acting on rows at random, as far as there is room. */
export function worthOfAll(p: Float64Array, { cost, saving }: Prices, room: number): Estimate {
  const share = room / p.length;
  return perThousand(p.map((chance) => share * (saving * chance - cost)));
}

/** The value of acting on late parcels alone, as far as there is room: what somebody who knew the future would have. */
export function worthOfHindsight(p: Float64Array, { cost, saving }: Prices, room: number): Estimate {
  const gain = Math.max(0, saving - cost);
  const late = p.reduce((sum, chance) => sum + chance, 0);
  if (late <= room) return perThousand(p.map((chance) => gain * chance));
  const full = (PER * gain * room) / p.length;
  return { value: full, low: full, high: full };
}

/** The mean of one number a parcel, per 1,000 parcels, with its 95 % interval over parcels. */
export function perThousand(each: Float64Array): Estimate {
  const { mean, low, high } = summarise(each);
  return { value: PER * mean, low: PER * low, high: PER * high };
}

/** What acting from each threshold of the grid is worth. O(rows), and a sort where there is not room for all. */
export function valueCurve(score: Float64Array, p: Float64Array, prices: Prices, room: number): ValueCurve {
  const { cost, saving } = prices;
  const count = new Float64Array(grid.length);
  const sum = new Float64Array(grid.length);
  for (let i = 0; i < score.length; i++) {
    const k = placeOf(score[i]);
    count[k] += 1;
    sum[k] += saving * p[i] - cost;
  }
  const full = room < score.length ? worthOf(chosen(score, 0, room), p, prices).value : 0;
  const values = new Array<number>(grid.length).fill(0);
  let [rows, total, best] = [0, 0, grid.length - 1];
  for (let k = grid.length - 1; k >= 0; k--) {
    rows += count[k];
    total += sum[k];
    values[k] = rows > room ? full : (PER * total) / score.length;
    if (values[k] > values[best]) best = k;
  }
  return { values, best: grid[best] };
}

/** Twice the late parcels acted on, over all acted on and all late: F1 with the expected counts; 0 where nobody is acted on. */
export function expectedF1(acted: Uint8Array, p: Float64Array): number {
  let [caught, late, chosenRows] = [0, 0, 0];
  for (let i = 0; i < p.length; i++) {
    late += p[i];
    if (acted[i] === 0) continue;
    caught += p[i];
    chosenRows += 1;
  }
  return (2 * caught) / (chosenRows + late);
}

/** The last threshold of the grid that a probability reaches. */
function placeOf(p: number): number {
  let k = Math.floor(p * (grid.length - 1));
  if (k + 1 < grid.length && grid[k + 1] <= p) k += 1;
  if (grid[k] > p) k -= 1;
  return k;
}
