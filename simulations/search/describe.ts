import { reaches } from '../lib/estimate.ts';
import { formatNumber } from '../lib/format.ts';
import { plain, say, show } from '../lib/quantity.ts';
import { distance, score, winnerOf } from './numbers.ts';
import type { SearchParams } from './params.ts';
import type { SearchResult } from './result.ts';

/** What the picture shows, from the numbers of one run. */
export function describeSearch(result: SearchResult, params: SearchParams): string {
  const { trials, trees, printed, standard } = result;
  const { truth } = winnerOf(result);
  const tried = trials.length === 1 ? 'one setting' : `${trials.length} settings`;
  return [
    `In this run ${tried} of a booster took ${formatNumber(trees)} trees. On ${formatNumber(params.validationRows)} validation rows the winner has an AUC of ${say(bare, printed)}.`,
    `In truth it has ${say(bare, truth)}, so that the printed score is ${apart(printed.value - truth)}.`,
    reaches(printed, truth) ? 'One validation set moves by more than that: run 40 worlds.' : '',
    `The default settings have ${say(bare, standard.truth)}.`,
    params.shuffled ? 'The labels are shuffled, so all that is above one half is luck.' : baselineIn(result),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

const bare = { ...score, unit: '' };
const length = plain(3);

function apart(optimism: number): string {
  return `${show(length, Math.abs(optimism))} too ${optimism < 0 ? 'low' : 'high'}`;
}

/** What the validation rows and the truth say of the model that has nothing to tune. */
function baselineIn({ lead: { validation, truth }, logistic }: SearchResult): string {
  const seen = reaches(validation)
    ? `The validation rows cannot tell logistic regression from the winner (${signed(validation.low)} to ${signed(validation.high)})`
    : `On the validation rows logistic regression is ${validation.value > 0 ? 'ahead of' : 'behind'} the winner by ${say(length, Math.abs(validation.value))} (${signed(validation.low)} to ${signed(validation.high)})`;
  const known = `in truth it has ${say(bare, logistic.truth)}`;
  if (reaches(truth)) return `${seen}; ${known}, and even the truth of these fresh rows does not say which is better.`;
  return truth.value > 0
    ? `${seen}; ${known}, ahead by ${show(length, truth.value)} (${show(length, truth.low)} to ${show(length, truth.high)}). Take logistic regression.`
    : `${seen}; ${known}, behind by ${show(length, -truth.value)}. Here the search has found more than a straight line.`;
}

const signed = (value: number) => show({ ...distance, unit: '' }, value);
