import type { Estimate } from '../lib/estimate.ts';
import { byMember, members } from '../lib/quantity.ts';
import { type DepotParcels, drawDepotParcels, EQUAL, fitModels } from './depots.ts';
import { type Depot, depots } from './names.ts';
import type { SlicesParams } from './params.ts';
import { type Pulled, scored } from './pull.ts';
import type { Judged, MixResult, Pair } from './result.ts';

/** The parcels that judge each of two models: the same ones, or those of its own log. */
export function judgingSets(params: SlicesParams): Record<'ofA' | 'ofB', DepotParcels> {
  const city = params.mix / 100;
  const draw = (purpose: string, shares: readonly [number, number]) =>
    drawDepotParcels(params, purpose, params.logRows, shares);
  if (params.judged === 'same') {
    const both = draw('same parcels', EQUAL);
    return { ofA: both, ofB: both };
  }
  return { ofA: draw('log of A', [city, 0.25]), ofB: draw('log of B', [0.75 - city, 0.25]) };
}

/** Two models on the parcels that judge them, type by type and in total. */
export function judgeTwo(params: SlicesParams): MixResult {
  const { judged, measure } = params;
  const models = fitModels(params, measure !== 'auc');
  const { ofA, ofB } = judgingSets(params);
  const a = models.a(ofA);
  const b = models.b(ofB);
  const pair = (weightsOf: (parcels: DepotParcels) => Float64Array): Pair => {
    const [forA, forB] = [weightsOf(ofA), weightsOf(ofB)];
    const [first, second] = [scored(measure, a, ofA.late, forA), scored(measure, b, ofB.late, forB)];
    return {
      a: judgedBy(first, forA),
      b: judgedBy(second, forB),
      gap: first && second && gapOf(first, second, judged === 'same'),
    };
  };
  return {
    byDepot: byMember(depots, (depot) => pair((parcels) => onlyIn(parcels, depot))),
    asTheyCome: pair(({ late }) => new Float64Array(late.length).fill(1)),
    equalMix: pair(equally),
  };
}

const typeOf = (depot: Depot) => members(depots).indexOf(depot);

function onlyIn({ depot }: DepotParcels, wanted: Depot): Float64Array {
  const type = typeOf(wanted);
  return Float64Array.from(depot, (own) => (own === type ? 1 : 0));
}

/** Weights with which each type of depot counts the same. */
function equally({ depot }: DepotParcels): Float64Array {
  const counts = [0, 0, 0];
  for (const type of depot) counts[type] += 1;
  return Float64Array.from(depot, (type) => 1 / counts[type]);
}

function judgedBy(found: Pulled | null, weights: Float64Array): Judged {
  return { value: found?.value ?? null, rows: weights.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0) };
}

/** B less A with its 95 % interval: parcel by parcel where both were judged on the same ones. */
function gapOf(a: Pulled, b: Pulled, paired: boolean): Estimate {
  let variance = 0;
  for (let i = 0; i < a.pull.length; i++) {
    const [one, other] = [a.pull[i], b.pull[i]];
    variance += paired ? (other - one) * (other - one) : one * one + other * other;
  }
  const value = b.value - a.value;
  const half = 1.96 * Math.sqrt(variance);
  return { value, low: value - half, high: value + half };
}
