import { formatNumber as number } from '../lib/format.ts';
import { percent, plain, say } from '../lib/quantity.ts';
import { coefficient, probability } from './numbers.ts';
import type { ForkingPathsParams } from './params.ts';
import type { ForkingPathsResult, Served } from './result.ts';

const share = percent(1);
const fine = plain(4);

/** What the picture shows, from the numbers of one run. */
export function describeForkingPaths({ paths, twins }: ForkingPathsResult, params: ForkingPathsParams): string {
  const text = params.part === 'paths' ? describePaths(paths, params) : describeTwins(twins, params);
  return text.replaceAll(' %', '\u00a0%');
}

function describePaths({ shares, meanCount, open }: ForkingPathsResult['paths'], params: ForkingPathsParams): string {
  const { projects, n, effect, alpha, correction } = params;
  const paths = open.groups.length * open.columns.length;
  const truth =
    effect === 0
      ? 'The new printer does nothing.'
      : `The new printer moves the delay by ${number(effect)} standard deviations of its logarithm.`;
  if (paths === 0) return `${truth} No path is open, so nothing is tested.`;
  return [
    truth,
    `In this run of ${number(projects)} projects with ${number(n)} parcels each, ${number(paths)} paths are open at a level of ${number(alpha)}${correction === 'bonferroni' ? ', divided by their number' : ''}.`,
    `Any of them is significant in ${say(share, shares.anyPath)} of the projects, the planned test in ${say(share, shares.planned)}.`,
    `A project has ${say(plain(2), meanCount.value)} significant paths on average, and three or more in ${say(share, shares.threeOrMore)}.`,
    `The best path is significant again on new parcels in ${say(share, shares.freshRows)}.`,
  ].join(' ');
}

function describeTwins(
  { sdB1, sdSum, wrongSign, same, broken }: ForkingPathsResult['twins'],
  params: ForkingPathsParams,
): string {
  const { samples, trainingRows, rho, rhoProduction } = params;
  const on = ({ sdPrediction, auc, oracle, excessLogLoss }: Served) =>
    `a prediction varies by ${say(fine, sdPrediction)}, the AUC is ${say(probability, auc.value)} of ${say(probability, oracle)} that the true risks reach, and the log loss is ${say(fine, excessLogLoss.value)} above theirs`;
  return [
    `In this run, the same model is fitted to ${number(samples)} samples of ${number(trainingRows)} rows whose two columns have a correlation of ${number(rho)}.`,
    `The first coefficient varies by ${say(coefficient, sdB1)}, the sum of both by ${say(coefficient, sdSum)}; ${say(share, wrongSign)} of the samples have a coefficient of the wrong sign.`,
    `On rows like these ${on(same)}.`,
    `On rows with a correlation of ${number(rhoProduction)} ${on(broken)}.`,
  ].join(' ');
}
