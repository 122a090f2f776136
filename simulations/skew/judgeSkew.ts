import { logLosses } from '../lib/metrics/logLoss.ts';
import { byMember } from '../lib/quantity.ts';
import { setUp } from './checks.ts';
import { historyDays, testFrom } from './days.ts';
import { between, type Joined, probabilitiesOf, rowsBetween, scoresOf, type Table } from './fits.ts';
import { type Check, type Skew, skews } from './names.ts';
import type { SkewParams } from './params.ts';
import type { Gauge, Panels, SkewResult } from './result.ts';
import { aucByDepot, type ByDepot, estimate, less, meanByDepot } from './scored.ts';
import { served } from './serve.ts';
import type { Parcels } from './world.ts';

/** The model that was joined rightly, served in every way: what it is worth then, and what each check reads. */
export function judgeSkews(
  joined: Joined,
  requests: Table,
  parcels: Parcels,
  params: SkewParams,
): Record<Skew, SkewResult> {
  const look = setUp(joined, requests, params);
  const late = rowsBetween(parcels.late, historyDays);
  const offline = offlineLoss(joined, parcels);
  const right = answer(joined, requests, late);
  return byMember(skews, (skew) => {
    const table = served(skew, requests, parcels, params);
    const { scores, probabilities, loss } = answer(joined, table, late);
    const bias = meanByDepot(probabilities.map((p, i) => p - late[i]));
    const panels = look(table, probabilities);
    const settled = { mean: meanOff(bias), loss: lossBeyond(less(loss, offline)) };
    return {
      auc: estimate(aucByDepot(late, scores)),
      logLoss: estimate(loss),
      bias: estimate(bias),
      added: estimate(less(loss, right.loss)),
      panels,
      settled,
      rings: { ...ringing(panels, params), labels: rings(settled.mean) || rings(settled.loss) },
    };
  });
}

function answer({ refit }: Joined, table: Table, late: Uint8Array) {
  const scores = scoresOf(refit, table);
  const probabilities = probabilitiesOf(scores);
  return { scores, probabilities, loss: meanByDepot(logLosses(late, probabilities)) };
}

/** The log loss that the offline test promises. */
function offlineLoss({ table, train }: Joined, { late }: Parcels): ByDepot {
  const p = probabilitiesOf(scoresOf(train, between(table, testFrom, historyDays)));
  return meanByDepot(logLosses(rowsBetween(late, testFrom, historyDays), p));
}

/** Without a log of features there is nothing to compare. */
function ringing(panels: Panels, { compare }: SkewParams): Omit<Record<Check, boolean>, 'labels'> {
  const { failed, slow, scores, features, differ } = panels;
  const each = Object.values(features);
  return {
    system: failed > 0 || rings(slow),
    scores: rings(scores),
    psi: compare && each.some(({ psi }) => rings(psi)),
    ks: compare && each.some(({ ks }) => rings(ks)),
    rows: compare && differ > 0,
  };
}

/** Whether a reading is above its limit. */
export const rings = ({ value, limit }: Gauge): boolean => value > limit;

/** At 2.5 % each, for two questions are asked of the labels; the second looks one way only. */
function meanOff(bias: ByDepot): Gauge {
  const { value, high } = estimate(bias, 2.24);
  return { value: Math.abs(value), limit: high - value };
}

function lossBeyond(beyond: ByDepot): Gauge {
  const { value, high } = estimate(beyond);
  return { value, limit: high - value };
}
