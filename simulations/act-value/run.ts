import { type CleanParcels, drawCleanParcels, interceptOf } from '../lib/cleanParcels.ts';
import { expectedAuc } from '../lib/metrics/expectedAuc.ts';
import { byMember, members } from '../lib/quantity.ts';
import { predictions } from './fits.ts';
import type { ActValueParams } from './params.ts';
import { chosen, type Prices, payingThreshold } from './policies.ts';
import { type ActValueResult, type RuleColumn, ruleColumns, scoredBy } from './result.ts';
import { bestRule, riskOf } from './rule.ts';
import { expectedF1, perThousand, valueCurve, worthOf, worthOfAll, worthOfHindsight } from './value.ts';

/** Fresh parcels on which everything is valued, by their true probabilities. */
export const FRESH = 20_000;

/** What acting is worth when parcels are chosen by each policy, against doing nothing. */
export function runActValue(params: ActValueParams): ActValueResult {
  const { baseRate, cMiss, cAct, effectiveness, capacity, threshold, trainingRows, seed } = params;
  const prices: Prices = { cost: cAct, saving: (effectiveness * cMiss) / 100 };
  const intercept = interceptOf(baseRate / 100);
  const past = drawCleanParcels(seed, 'training', trainingRows, intercept);
  const next = drawCleanParcels(seed, 'evaluation', FRESH, intercept);
  const p = next.probability;
  const room = Math.floor((capacity / 100) * FRESH);
  const tStar = payingThreshold(prices);

  const { logistic, boosted } = predictions(past, next);
  const rule = bestRule(past, prices, capacity / 100);
  const acted = {
    rule: rule ? chosen(riskOf(next, rule.column), rule.cut, room) : new Uint8Array(FRESH),
    boosted: chosen(boosted, tStar, room),
    logistic: chosen(logistic, tStar, room),
    trueP: chosen(p, tStar, room),
    yours: chosen(logistic, threshold / 100, room),
  };
  const value = (marks: Uint8Array) => worthOf(marks, p, prices);
  const meanP = p.reduce((sum, chance) => sum + chance, 0) / FRESH;
  return {
    tStar,
    nothing: perThousand(p.map((chance) => cMiss * chance)),
    value: {
      all: worthOfAll(p, prices, room),
      rule: value(acted.rule),
      boosted: value(acted.boosted),
      logistic: value(acted.logistic),
      trueP: value(acted.trueP),
      hindsight: worthOfHindsight(p, prices, room),
      yours: value(acted.yours),
    },
    acted: {
      all: room / FRESH,
      rule: share(acted.rule),
      boosted: share(acted.boosted),
      logistic: share(acted.logistic),
      trueP: share(acted.trueP),
      hindsight: cAct < prices.saving ? Math.min(meanP, room / FRESH) : 0,
      yours: share(acted.yours),
    },
    rule,
    logistic: valueCurve(logistic, p, prices, room),
    trueP: valueCurve(p, p, prices, room),
    auc: {
      bestColumn: expectedAuc(p, riskOf(next, bestColumn(past))),
      boosted: expectedAuc(p, boosted),
      logistic: expectedAuc(p, logistic),
      trueP: expectedAuc(p, p),
    },
    f1: byMember(scoredBy, (who) => expectedF1(acted[who], p)),
  };
}

/** The column that orders the past best. */
function bestColumn(past: CleanParcels): RuleColumn {
  const aucOf = (column: RuleColumn) => expectedAuc(past.probability, riskOf(past, column));
  return members(ruleColumns).reduce((best, column) => (aucOf(column) > aucOf(best) ? column : best));
}

function share(marks: Uint8Array): number {
  return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
}
