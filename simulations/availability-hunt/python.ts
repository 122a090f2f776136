import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { LEARNER, TEST_DAYS } from './judge.ts';
import { measures } from './numbers.ts';
import type { HuntParams } from './params.ts';
import type { HuntResult } from './result.ts';
import { HISTORY_DAYS } from './world.ts';

const saved = filesOf('availability-hunt', 'parcels');
const traps = ['DelayReason', 'PromiseChanges', 'DepotRate'];
const repeated = traps.flatMap((trap) =>
  ['aucNotebookWith', 'aucProductionWith', 'aucNotebookWithout', 'aucProductionWithout', 'optimismWith'].map(
    (what) => `${what}${trap}`,
  ),
);

/** A script that fits models with and without each column to the exported parcels and prints their AUCs in notebook and production beside ours. */
export function python(result: HuntResult, params: HuntParams, files: Files = saved): string {
  return besideOurs({
    files,
    repeats: `Fits models with and without each column of the three traps with scikit-learn, seed ${params.seed}.`,
    about: `The last ${TEST_DAYS} days of the history are the test of the notebook; production follows. Boosted trees of scikit-learn bin the
columns in another way, so an AUC may differ in the second digit.`,
    imports: [
      'from sklearn.ensemble import HistGradientBoostingClassifier',
      'from sklearn.metrics import roc_auc_score',
    ],
    ours: oursOf(measures, repeated, result, params),
    compute: `
test_from, gap = ${HISTORY_DAYS - TEST_DAYS}, ${params.labelDelayDays}
table = table.assign(**{f"carrier{k}": (table["carrier"] == k).astype(float) for k in range(4)})
common = ["distance", "weight", "slack", "carrier0", "carrier1", "carrier2", "carrier3"]


def judge(world, column=None):
    """The AUC in the notebook and in production."""
    rows = table[table["world"] == world]
    history, production = (rows[rows["part"] == part] for part in ("history", "production"))
    past, test = history[history["day"] + gap < test_from], history[history["day"] >= test_from]
    X = common + ([column] if column else [])
    model = HistGradientBoostingClassifier(
        max_iter=${LEARNER.trees}, learning_rate=${LEARNER.learningRate}, max_leaf_nodes=${LEARNER.maxLeaves}, min_samples_leaf=${LEARNER.minLeaf}, max_bins=${LEARNER.maxBins}, early_stopping=False
    ).fit(past[X], past["late"])
    return [roc_auc_score(part["late"], model.decision_function(part[X])) for part in (test, production)]


calm = judge("calm")
fits = {
    "DelayReason": (judge("calm", "delay_reason"), calm),
    "PromiseChanges": (judge("calm", "promise_changes"), calm),
    "DepotRate": (judge("shaken", "depot_rate"), judge("shaken", "settled_rate")),
}
found = {}
for trap, (trapped, clean) in fits.items():
    found[f"aucNotebookWith{trap}"], found[f"aucProductionWith{trap}"] = trapped
    found[f"aucNotebookWithout{trap}"], found[f"aucProductionWithout{trap}"] = clean
    found[f"optimismWith{trap}"] = trapped[0] - trapped[1]
`,
  });
}
