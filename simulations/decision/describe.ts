import { reaches } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { percent, plain, say, show } from '../lib/quantity.ts';
import { auc, baseRate, bias, precision, spread, tStar } from './numbers.ts';
import type { DecisionParams } from './params.ts';
import type { DecisionResult, rankings } from './result.ts';

const money = plain(2);

/** What the picture shows, from the numbers of one run. */
export function describeDecision(result: DecisionResult, params: DecisionParams): string {
  const nothing = `${say(baseRate, result.baseRate)} of the test parcels are late by more than 24 hours, so doing nothing costs ${show(money, result.nothing)} euros a parcel.`;
  return [nothing, ...(params.part === 'ranking' ? ranked(result, params) : acted(result, params))].join(' ');
}

function ranked(result: DecisionResult, { capacity, baseRateTimes }: DecisionParams): string[] {
  const { ols, logistic, truth } = result.rankings;
  const sentences = [
    `With room for ${formatNumber(capacity)} % of the parcels, least squares on the hours costs ${told(result, 'ols')}, the logistic regression ${told(result, 'logistic')} and the best possible model ${show(money, truth.cost.value)}.`,
    `Of the parcels that get the room, ${say(precision, ols.precision.value)} are late by least squares and ${say(precision, logistic.precision.value)} by the logistic regression.`,
    `Least squares takes parcels with a spread of ${say(spread, ols.spread)}, the logistic regression of ${show(spread, logistic.spread)}.`,
  ];
  if (ols.auc && logistic.auc)
    sentences.push(
      `The AUC is ${show(auc, ols.auc.value)} by least squares and ${show(auc, logistic.auc.value)} by the logistic regression.`,
    );
  if (baseRateTimes !== 1 && logistic.curves)
    sentences.push(
      `In the two curves ${say(percent(2), result.baseRateShown)} are late: that moves precision and leaves the ROC curve where it is.`,
    );
  return sentences;
}

/** A cost, and what one run can say of it against doing nothing. */
function told({ rankings: found, nothing }: DecisionResult, key: keyof typeof rankings): string {
  const { cost } = found[key];
  const doubt = reaches(cost, nothing) ? ' (one run cannot tell that from doing nothing)' : '';
  return `${show(money, cost.value)}${doubt}`;
}

function acted(result: DecisionResult, { calibration, threshold }: DecisionParams): string[] {
  const { costTStar, costHalf, costYours, bias: found, cheapest } = result.actings[calibration];
  const best =
    cheapest.threshold > 1
      ? 'Afterwards, nothing was cheaper than never acting.'
      : `Afterwards, the best threshold was ${say(tStar, cheapest.threshold)}, at ${show(money, cheapest.cost)}.`;
  return [
    `The prices say: act from ${say(tStar, result.tStar)}. There the probabilities in the picture cost ${show(money, costTStar.value)} euros a parcel, from one half ${show(money, costHalf.value)}, and from your threshold of ${formatNumber(threshold)} % ${show(money, costYours.value)}.`,
    reaches(found)
      ? `The mean probability is off by ${say(bias, found)}: one run cannot tell on which side.`
      : `The mean probability is off by ${say(bias, found)}.`,
    best,
  ];
}
