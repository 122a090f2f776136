import { log } from '../lib/math.ts';
import { measure, plain, type Quantity, type Reading } from '../lib/quantity.ts';
import { summarise } from '../lib/replicate.ts';
import { correlation } from './correlation.ts';
import type { SearchParams } from './params.ts';
import { type SearchResult, stages, type Trial } from './result.ts';

type Of = Quantity<SearchResult, SearchParams>;

export const score: Reading = { ...plain(3, 'AUC'), range: [0.5, 0.9] };
export const distance: Reading = { ...plain(3, 'AUC'), difference: true };
const fine: Reading = { ...plain(4, 'AUC'), difference: true };
const yesOrNo: Reading = { ...plain(2, 'share'), range: [0, 1], counted: true };

/** The score that a search looks at. */
export const printedBy = ({ validation }: Trial): number => validation[validation.length - 1];
export const winnerOf = ({ trials, winner }: SearchResult): Trial => trials[winner];
const plainWinner = ({ trials, best }: SearchResult): Trial => trials[best[best.length - 1]];
const halvingWinner = ({ trials, halving }: SearchResult): Trial => trials[halving.winner];

const one = (label: string, reading: Reading, of: (result: SearchResult) => number, short?: string): Of => ({
  label,
  ...(short !== undefined && { short }),
  ...reading,
  of,
});
const counted = (label: string, holds: (result: SearchResult) => boolean): Of =>
  one(label, yesOrNo, (result) => (holds(result) ? 1 : 0));
const ofWinner = (label: string, reading: Reading, of: (setting: Trial['setting']) => number, short?: string): Of =>
  one(label, reading, (result) => of(winnerOf(result).setting), short);

/** What the best setting among the first `k` gains up to the last; nothing where no more are tried. */
const gainAfter = ({ trials, best }: SearchResult, k: number, of: (trial: Trial) => number): number =>
  k > best.length ? 0 : of(trials[best[best.length - 1]]) - of(trials[best[k - 1]]);

/** The best of so many random settings as cost the trees of halving. */
const asCostly = ({ trials, best, halving }: SearchResult): Trial =>
  trials[best[Math.max(1, Math.floor(halving.trees / stages[stages.length - 1])) - 1]];

const validation = one('Validation AUC of the winner', score, ({ printed }) => printed.value, 'Printed');
const truth = one('True AUC of the winner', score, (result) => winnerOf(result).truth, 'True');
const optimism = one(
  'Validation AUC minus true AUC of the winner',
  { ...distance, range: [-0.1, 0.1] },
  (result) => printedBy(winnerOf(result)) - winnerOf(result).truth,
  'Optimism',
);
const logisticLead = one(
  'True AUC of logistic regression minus that of the winner',
  { ...distance, range: [-0.1, 0.1] },
  ({ lead }) => lead.truth.value,
  'Lead of logistic regression',
);

/** The numbers of a run. Those that are counted are 1 where it is so. */
export const measures = {
  validation: measure(validation),
  true: measure(truth),
  optimism: measure(optimism),
  logisticLead: measure(logisticLead),
  winnerRate: measure(ofWinner('Learning rate of the winner', plain(3), ({ rate }) => rate)),
  winnerLeaves: measure(ofWinner('Leaves of the winner, at most', plain(0, 'leaves'), ({ leaves }) => leaves)),
  winnerMinLeaf: measure(ofWinner('Smallest leaf of the winner', plain(0, 'rows'), ({ minLeaf }) => minLeaf)),
  logisticBeatsWinner: measure(
    counted('Logistic regression is truly better than the winner', ({ lead }) => lead.truth.value > 0),
  ),
  belowDefault: measure(
    counted('The winner is truly worse than the default settings', (r) => winnerOf(r).truth < r.standard.truth),
  ),
  gainOverDefault: measure(
    one('True AUC of the winner minus that of the default settings', fine, (r) => winnerOf(r).truth - r.standard.truth),
  ),
  rankOfWinner: measure(
    one(
      'Place of the winner in truth',
      plain(1),
      (r) => 1 + r.trials.filter((t) => t.truth > winnerOf(r).truth).length,
    ),
  ),
  trees: measure(one('Trees fitted', plain(0, 'trees'), ({ trees }) => trees)),
  leavesGrown: measure(
    one('Leaves grown, if all settings are fitted whole', plain(0, 'leaves'), ({ trials }) =>
      trials.reduce((sum, { grown }) => sum + grown, 0),
    ),
  ),
  trueLogistic: measure(one('True AUC of logistic regression', score, ({ logistic }) => logistic.truth)),
  validationLogistic: measure(
    one('Validation AUC of logistic regression', score, ({ logistic }) => logistic.validation.value),
  ),
  logisticLeadOnValidation: measure(
    one(
      'Validation AUC of logistic regression minus that of the winner',
      distance,
      ({ lead }) => lead.validation.value,
    ),
  ),
  trueDefault: measure(one('True AUC of the default settings', score, ({ standard }) => standard.truth)),
  trueBest: measure(
    one('True AUC of the best setting tried', score, ({ trials }) => Math.max(...trials.map((t) => t.truth))),
  ),
  trueBayes: measure(one('AUC of the true probability', score, ({ bayes }) => bayes)),
  halvingTrue: measure(one('True AUC of the winner by halving', score, (r) => halvingWinner(r).truth)),
  halvingOptimism: measure(
    one('Optimism of the winner by halving', distance, (r) => printedBy(halvingWinner(r)) - halvingWinner(r).truth),
  ),
  halvingTrees: measure(one('Trees fitted by halving', plain(0, 'trees'), ({ halving }) => halving.trees)),
  halvingGain: measure(
    one('True AUC by halving minus that of trying all', fine, (r) => halvingWinner(r).truth - plainWinner(r).truth),
  ),
  halvingGainAtEqualTrees: measure(
    one(
      'True AUC by halving minus that of as many trees in whole fits',
      fine,
      (r) => halvingWinner(r).truth - asCostly(r).truth,
    ),
  ),
  sameWinner: measure(
    counted('Halving ends at the setting that trying all ends at', (r) => halvingWinner(r) === plainWinner(r)),
  ),
  validationGainAfter8: measure(
    one('What the validation AUC gains after 8 settings', fine, (r) => gainAfter(r, 8, printedBy)),
  ),
  trueGainAfter8: measure(
    one('What the true AUC gains after 8 settings', fine, (r) => gainAfter(r, 8, (t) => t.truth)),
  ),
  correlation: measure(
    one('Correlation of validation and true AUC over the settings', plain(2), ({ trials }) =>
      correlation(
        trials.map(printedBy),
        trials.map((t) => t.truth),
      ),
    ),
  ),
  spreadTrue: measure(
    one(
      'Standard deviation of the true AUC over the settings',
      plain(4, 'AUC'),
      ({ trials }) => summarise(trials.map((t) => t.truth)).sd,
    ),
  ),
  spreadOfTopEight: measure(
    one('Standard deviation of optimism among the best eight', plain(4, 'AUC'), ({ trials }) => spreadOfTop(trials, 8)),
  ),
  winnerLogRate: measure(
    ofWinner('Learning rate of the winner, as a power of 10', plain(2), ({ rate }) => log(rate) / log(10)),
  ),
  winnerLogLeaves: measure(
    ofWinner('Leaves of the winner, as a power of 2', plain(2), ({ leaves }) => log(leaves) / log(2)),
  ),
  winnerLogMinLeaf: measure(
    ofWinner('Smallest leaf of the winner, as a power of 2', plain(2), ({ minLeaf }) => log(minLeaf) / log(2)),
  ),
};

function spreadOfTop(trials: readonly Trial[], count: number): number {
  const top = [...trials].sort((a, b) => printedBy(b) - printedBy(a)).slice(0, count);
  return summarise(top.map((trial) => printedBy(trial) - trial.truth)).sd;
}
