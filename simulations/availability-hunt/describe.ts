import { reaches } from '../lib/estimate.ts';
import { percent, say } from '../lib/quantity.ts';
import { INSTEAD, traps } from './names.ts';
import { bias, notebook, optimism, points, production, rankingHarm, warnedWith } from './numbers.ts';
import type { HuntParams } from './params.ts';
import type { HuntResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeHunt({ traps: all }: HuntResult, { trap, threshold }: HuntParams): string {
  const { with: one, without: other, rankingHarm: harm } = all[trap];
  const name = traps[trap];
  const clean = trap === 'depotRate' ? `With ${INSTEAD} in its place` : 'Without it';
  return [
    `In this run the model with ${name} has an AUC of ${say(notebook.with, one.notebook.auc.value)} in the notebook and ${say(production.with, one.production.auc.value)} in production: optimism ${say(optimism.with, one.optimism)}.`,
    `${clean}, the two are ${say(notebook.without, other.notebook.auc.value)} and ${say(production.without, other.production.auc.value)}.`,
    reaches(harm)
      ? `One run cannot tell whether the column makes the ranking of production worse: ${say(rankingHarm, harm)}.`
      : `On the same parcels the column costs the ranking ${say(rankingHarm, harm)} AUC.`,
    `The mean predicted chance in production is ${say(bias.with, one.production.bias)} from the share that was late${reaches(one.production.bias) ? ', so one run cannot tell whether it is too low' : ''}. ${clean}: ${say(points, other.production.bias)}.`,
    `A warning from ${say(percent(0), threshold / 100)} on reaches ${say(warnedWith, one.production.warned)} of the late parcels. ${clean}: ${say(warnedWith, other.production.warned)}.`,
  ].join(' ');
}
