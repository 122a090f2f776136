import { reaches } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { plain, say, show } from '../lib/quantity.ts';
import { tStar } from './numbers.ts';
import type { DecisionParams } from './params.ts';
import type { DecisionResult } from './result.ts';

const money = plain(2);

/** What to see, from the numbers of this run. */
export function titleOf(result: DecisionResult, params: DecisionParams): string {
  return params.part === 'ranking' ? rankingTitle(result, params) : thresholdTitle(result, params);
}

function rankingTitle({ rankings, nothing }: DecisionResult, { capacity }: DecisionParams): string {
  const { cost } = rankings.ols;
  const room = `with room for ${formatNumber(capacity)} %`;
  if (reaches(cost, nothing))
    return `One run cannot tell whether ranking by predicted hours ${room} beats doing nothing: run 40 worlds`;
  const euros = `${show(money, cost.value)} euros a parcel ${room}; doing nothing costs ${show(money, nothing)}`;
  return `Ranking by predicted hours costs ${euros}`;
}

function thresholdTitle(result: DecisionResult, { calibration }: DecisionParams): string {
  const { costTStar } = result.actings[calibration];
  const act = `Acting on ${named[calibration]} from ${say(tStar, result.tStar)}`;
  if (reaches(costTStar, result.nothing))
    return `${act}: one run cannot tell whether that beats doing nothing, so run 40 worlds`;
  return `${act} costs ${show(money, costTStar.value)} euros a parcel; doing nothing costs ${show(money, result.nothing)}`;
}

const named: Readonly<Record<DecisionParams['calibration'], string>> = {
  plain: 'plain probabilities',
  balanced: 'probabilities of balanced classes',
  platt: 'probabilities repaired by Platt',
  isotonic: 'probabilities repaired by isotonic regression',
};
