import { depotRate, WINDOW } from './depotRate.ts';
import { type Column, type Deployed, judge, notebookOf, partsOf } from './judge.ts';
import type { HuntParams } from './params.ts';
import type { Compared, HuntResult } from './result.ts';
import { aucLead } from './scores.ts';
import { delayReason, promiseChanges } from './traces.ts';
import { drawWorld } from './world.ts';

/** The models of the depot rate learn from this day on, or from the first day whose settled window is full. */
const FIRST_DAY = 28;

/** Two histories of one seed, five fitted models, and four weeks of production for each. */
export function runHunt(params: HuntParams): HuntResult {
  const calm = drawWorld(params, false);
  const parts = partsOf(calm, params);
  const calmNotebook = notebookOf(calm, parts);
  const clean = judge(calmNotebook, null, params);
  const trace = (of: typeof delayReason) => {
    // At booking nothing has been filled in and no date has been moved.
    const column = { history: of(calm.history, params), production: new Float64Array(calm.production.late.length) };
    return compared(judge(calmNotebook, column, params), clean);
  };

  const shaken = drawWorld(params, true);
  const settledAfter = params.labelDelayDays + 1;
  const depotParts = partsOf(shaken, params, firstDayOfRates(params));
  const shakenNotebook = notebookOf(shaken, depotParts);
  const served = depotRate(shaken, shaken.production, settledAfter);
  const rate = (ends: number): Column => ({ history: depotRate(shaken, shaken.history, ends), production: served });
  const stored = judge(shakenNotebook, rate(params.windowEnds), params);
  const settled = judge(shakenNotebook, rate(settledAfter), params);
  return {
    traps: {
      delayReason: trace(delayReason),
      promiseChanges: trace(promiseChanges),
      depotRate: compared(stored, settled),
    },
    rows: {
      train: parts.train.length,
      trainDepot: depotParts.train.length,
      test: parts.test.length,
      production: calm.production.late.length,
    },
  };
}

/** The first day of the rows that models of the depot rate learn from. */
export function firstDayOfRates({ labelDelayDays }: Pick<HuntParams, 'labelDelayDays'>): number {
  return Math.max(FIRST_DAY, labelDelayDays + WINDOW);
}

function compared({ ranked: one, ...trapped }: Deployed, { ranked: other, ...clean }: Deployed): Compared {
  return { with: trapped, without: clean, rankingHarm: aucLead(other, one) };
}
