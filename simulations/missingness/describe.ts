import { members, percent, say, show } from '../lib/quantity.ts';
import { repairs as family, futures, mechanisms } from './names.ts';
import { auc, biasMean, biasSlope, gapMissing } from './numbers.ts';
import type { MissingnessParams } from './params.ts';
import type { MissingnessResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeMissingness(result: MissingnessResult, params: MissingnessParams): string {
  const { repairs, missing, rows, missingInProduction, complete, worldB } = result;
  const { part, repair, mechanism, future } = params;
  if (missing === 0)
    return `No weight of the history is missing, so that all five repairs are the fit of the complete table: its coefficient of the weight is off by ${say(biasSlope, complete.biasSlope)}.`;
  const one = repairs[repair];
  const scores = members(family).map((key) => repairs[key].auc);
  const lost = `${say(percent(0), missing / rows)} of the weights are missing (${mechanisms[mechanism]}).`;
  if (part === 'worlds')
    return [
      lost,
      `By the repair “${family[repair]}”, the mean weight is off by ${say(biasMean, one.biasMean)} in world A.`,
      `World B has the same recorded rows, and its missing weights follow the recorded ones: there the mean of all weights is ${show(biasMean, worldB.mean)}.`,
      `So the same estimate is off by ${say(biasMean, one.biasMeanB)} in world B.`,
    ].join(' ');
  return [
    lost,
    `By the repair “${family[repair]}”, the mean weight is off by ${say(biasMean, one.biasMean)}.`,
    `The coefficient of the weight is off by ${say(biasSlope, one.biasSlope)}.`,
    one.gapMissing && missingInProduction > 1
      ? `In production missing weights ${futures[future]}. Where the weight is missing, the predicted chance of being late is off by ${say(gapMissing, one.gapMissing)}.`
      : 'In production no weight is missing.',
    `With every weight recorded, the AUC is ${show(auc, complete.auc)}; by the five repairs it is ${show(auc, Math.min(...scores))} to ${show(auc, Math.max(...scores))}.`,
  ].join(' ');
}
