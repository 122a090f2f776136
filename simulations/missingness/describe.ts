import { members, percent, say, show } from '../lib/quantity.ts';
import { repairs as family, futures, mechanisms } from './names.ts';
import { auc, biasMean, biasSlope, gapMissing } from './numbers.ts';
import type { MissingnessParams } from './params.ts';
import type { MissingnessResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeMissingness(result: MissingnessResult, params: MissingnessParams): string {
  const { repairs, missing, rows, missingInProduction, complete, worldB } = result;
  const { repair, mechanism, future } = params;
  if (missing === 0)
    return `No weight of the history is missing, so that all five repairs are the fit of the complete table: its coefficient of the weight is off by ${say(biasSlope, complete.biasSlope)}.`;
  const one = repairs[repair];
  const scores = members(family).map((key) => repairs[key].auc);
  const sentences = [
    `${say(percent(0), missing / rows)} of the weights are missing (${mechanisms[mechanism]}).`,
    `By the repair “${family[repair]}”, the mean weight is off by ${say(biasMean, one.biasMean)} and the coefficient by ${say(biasSlope, one.biasSlope)}.`,
  ];
  sentences.push(
    one.gapMissing && missingInProduction > 1
      ? `In production missing weights ${futures[future]}: where the weight is missing, the predicted chance of being late is off by ${say(gapMissing, one.gapMissing)}.`
      : 'In production no weight is missing.',
    `The AUC lies between ${show(auc, Math.min(...scores))} and ${show(auc, Math.max(...scores))} for all five, and is ${show(auc, complete.auc)} where nothing was ever missing.`,
    `In a world B with the same recorded rows, where the missing weights follow the recorded ones, the mean of all weights is ${show(biasMean, worldB.mean)}, and the same estimate is off by ${say(biasMean, one.biasMeanB)}.`,
  );
  return sentences.join(' ');
}
