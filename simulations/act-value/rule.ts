import type { CleanParcels } from '../lib/cleanParcels.ts';
import { members } from '../lib/quantity.ts';
import { quantiles } from '../lib/resample/quantile.ts';
import { chosen, type Prices } from './policies.ts';
import { type ActValueResult, type RuleColumn, ruleColumns } from './result.ts';

/** The shares of training rows below the cuts that are tried: 5 % to 95 %. */
const SHARES = Array.from({ length: 19 }, (_, k) => (k + 1) / 20);

/**
 * The cut of one column that was worth most on the training rows, by their labels and with the same share of room; null
 * where none was worth more than doing nothing.
 */
export function bestRule(past: CleanParcels, { cost, saving }: Prices, roomShare: number): ActValueResult['rule'] {
  const room = Math.floor(roomShare * past.late.length);
  let rule: ActValueResult['rule'] = null;
  let most = 0;
  for (const column of members(ruleColumns)) {
    const score = riskOf(past, column);
    for (const cut of quantiles(score, SHARES)) {
      const acted = chosen(score, cut, room);
      let value = 0;
      for (let i = 0; i < acted.length; i++) if (acted[i] === 1) value += saving * past.late[i] - cost;
      if (value > most) [most, rule] = [value, { column, cut }];
    }
  }
  return rule;
}

/** A column turned so that more of it is more risk. */
export function riskOf(parcels: CleanParcels, column: RuleColumn): Float64Array {
  return column === 'slack' ? parcels.slack.map((hours) => -hours) : parcels[column];
}
