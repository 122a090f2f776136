import { besideOurs, oursOf } from '../lib/besideOurs.ts';
import { type Files, filesOf } from '../lib/exported.ts';
import { measures } from './numbers.ts';
import type { ActValueParams } from './params.ts';
import type { ActValueResult } from './result.ts';

const saved = filesOf('act-value', 'rows');
const repeated = [
  ...['valueAll', 'valueRule', 'valueBoosted', 'valueLogistic', 'valueTrueP', 'valueHindsight', 'valueYours'],
  ...['costNothing', 'shareActedLogistic', 'aucBoosted', 'aucLogistic', 'aucTrueP'],
];

/** A script that fits the exported parcels with scikit-learn and prints what acting by each policy is worth beside ours. */
export function python(result: ActValueResult, params: ActValueParams, files: Files = saved): string {
  const { cMiss, cAct, effectiveness, capacity, threshold, seed } = params;
  return besideOurs({
    files,
    repeats: `Fits the parcels of the lab on the value of the act, and values each policy, seed ${seed}.`,
    about: `Values are euros per 1,000 parcels against doing nothing, by the true probabilities. Boosted trees of scikit-learn bin
the columns in another way, so what they are worth differs by a few euros.`,
    imports: [
      'from sklearn.ensemble import HistGradientBoostingClassifier',
      'from sklearn.linear_model import LogisticRegression',
    ],
    ours: oursOf(measures, repeated, result, params),
    compute: `
miss, cost, saving = ${cMiss}, ${cAct}, ${cMiss} * ${effectiveness / 100}
room_share, yours = ${capacity / 100}, ${threshold / 100}
past, fresh = (table[table["set"] == name].reset_index(drop=True) for name in ("training", "evaluation"))
risk = fresh["risk"].to_numpy()
room = int(np.floor(room_share * len(fresh) + 1e-9))
pays = 0 if cost == 0 else np.inf if cost > saving else cost / saving


def columns(rows):
    carriers = {f"carrier{k}": rows["carrier"] == k for k in range(4)}
    return rows[["distance", "weight", "slack"]].assign(**carriers).astype(float)


def predict(model):
    if past["late"].nunique() < 2:
        return np.full(len(fresh), float(past["late"].iloc[0]))
    return model.fit(columns(past), past["late"]).predict_proba(columns(fresh))[:, 1]


def chosen(score, at_least, room):
    """The highest scores, as far as there is room and they are high enough."""
    acted = np.zeros(len(score), bool)
    acted[np.argsort(-score, kind="stable")[:room]] = True
    return acted & (score >= at_least)


def worth(acted):
    return 1000 * np.mean(np.where(acted, saving * risk - cost, 0))


def rule():
    """The cut of one column that was worth most in the past, by its labels."""
    best, most = np.zeros(len(fresh), bool), 0
    for name, sign in {"distance": 1, "weight": 1, "slack": -1}.items():
        score = sign * past[name].to_numpy()
        for cut in np.quantile(score, np.arange(1, 20) / 20):
            acted = chosen(score, cut, int(np.floor(room_share * len(past) + 1e-9)))
            value = (saving * past["late"] - cost)[acted].sum()
            if value > most:
                best, most = chosen(sign * fresh[name].to_numpy(), cut, room), value
    return best


def expected_auc(score):
    """The AUC over labels that are drawn with the true probabilities."""
    rows = pd.DataFrame({"score": score, "p": risk, "q": 1 - risk, "own": risk * (1 - risk)})
    tied = rows.groupby("score").sum()
    below = tied["q"].cumsum() - tied["q"] / 2
    won = (tied["p"] * below).sum() - tied["own"].sum() / 2
    return won / (risk.sum() * (1 - risk).sum() - tied["own"].sum())


logistic = predict(LogisticRegression(C=1, solver="newton-cholesky", tol=1e-10, max_iter=10_000))
boosted = predict(
    HistGradientBoostingClassifier(max_iter=60, max_depth=3, max_leaf_nodes=None, max_bins=64, early_stopping=False)
)
found = {
    "costNothing": 1000 * miss * risk.mean(),
    "valueAll": 1000 * room / len(fresh) * np.mean(saving * risk - cost),
    "valueRule": worth(rule()),
    "valueBoosted": worth(chosen(boosted, pays, room)),
    "valueLogistic": worth(chosen(logistic, pays, room)),
    "valueTrueP": worth(chosen(risk, pays, room)),
    "valueHindsight": 1000 * max(0, saving - cost) * min(risk.sum(), room) / len(fresh),
    "valueYours": worth(chosen(logistic, yours, room)),
    "shareActedLogistic": 100 * chosen(logistic, pays, room).mean(),
    "aucBoosted": expected_auc(boosted),
    "aucLogistic": expected_auc(logistic),
    "aucTrueP": expected_auc(risk),
}
`,
  });
}
