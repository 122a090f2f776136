"""The runs that labs have exported, fitted again, beside what the labs print."""

from pathlib import Path

import numpy as np
import pandas as pd
from features import late_rate
from parcels import read
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.tree import DecisionTreeClassifier

FOLDER = Path(__file__).resolve().parent / "labs"


def auc(model, fit, test, columns):
    model.fit(fit[columns], fit["late"])
    return roc_auc_score(test["late"], model.predict_proba(test[columns])[:, 1])


def leakage(rows):
    """The last four weeks of half a year, with a gap for labels that take 14 days. Then four weeks in production."""
    columns = ["distance", "weight", "slack", "carrier0", "carrier1", "carrier2", "carrier3", "region", "day"]
    trees = HistGradientBoostingClassifier(max_iter=80, max_leaf_nodes=15, min_samples_leaf=10, early_stopping=False)
    past, live = rows[rows["period"] == "history"], rows[rows["period"] == "production"]
    before = past[past["day"] + 14 < 152]
    settled = past[past["day"] + 14 < 180]
    shuffled = train_test_split(past, test_size=0.2, random_state=0)
    return {
        "notebook, last 28 days after a gap": auc(trees, before, past[past["day"] >= 152], columns),
        "notebook, shuffled": auc(trees, *shuffled, columns),
        "production": auc(trees, settled, live, columns),
    }


def skew(rows):
    """The late rate of a depot over seven days, joined in four ways. A label is settled after seven days."""
    delay = window = 7
    joins = {"with the booking's own day": 0, "by event time": 1, "by availability time": delay + 1, "without it": None}
    served = late_rate(rows, ends=delay + 1, window=window)
    model = LogisticRegression(tol=1e-8, max_iter=1000)
    found = {}
    for name, ends in joins.items():
        columns = ["x1", "x2"] if ends is None else ["x1", "x2", "rate"]
        joined = rows if ends is None else rows.assign(rate=late_rate(rows, ends, window))
        day = rows["day"]
        known = joined[day >= delay + window]
        before, settled = known[known["day"] + delay < 152], known[known["day"] + delay < 180]
        found[f"{name}, notebook"] = auc(model, before, known[known["day"].between(152, 179)], columns)
        live = joined.assign(rate=served)[day >= 180]
        found[f"{name}, production"] = auc(model, settled, live, columns)
    return found


def baselines(rows):
    """A ladder of models on a thousand rows."""
    fit, test = rows[rows["set"] == "training"], rows[rows["set"] == "test"]
    columns = [f"x{i}" for i in range(1, 7)]
    models = {
        "logistic regression": LogisticRegression(tol=1e-8),
        "tree of depth 3": DecisionTreeClassifier(max_depth=3, min_samples_leaf=5, random_state=0),
        "boosted trees": HistGradientBoostingClassifier(max_iter=60, max_leaf_nodes=8, early_stopping=False),
    }
    return {name: auc(model, fit, test, columns) for name, model in models.items()}


def decision(rows):
    """Euros a parcel: 4 for a needless act, 40 for a late parcel that nobody acted on."""
    needless, missed = 4, 40
    fit, later, test = (rows[rows["part"] == part] for part in ("training", "calibration", "test"))
    columns = ["x1", "x2", "x3", "x4"]
    late = test["late"].to_numpy() == 1
    t_star = needless / (needless + missed)

    def cost(act):
        return (needless * (act & ~late).sum() + missed * (~act & late).sum()) / len(late)

    def first(score, share=0.05):
        return score >= np.sort(score)[-int(share * len(score))]

    def scores(model):
        return model.decision_function(test[columns])[:, None]

    hours = LinearRegression().fit(fit[columns], fit["hours"])
    plain = LogisticRegression(tol=1e-8).fit(fit[columns], fit["late"])
    alike = LogisticRegression(tol=1e-8, class_weight="balanced").fit(fit[columns], fit["late"])
    platt = LogisticRegression(C=1e6, tol=1e-8).fit(alike.decision_function(later[columns])[:, None], later["late"])
    risk = plain.predict_proba(test[columns])[:, 1]
    return {
        "nobody acts": cost(late & ~late),
        "room for 5 %, least squares on the hours": cost(first(hours.predict(test[columns]))),
        "room for 5 %, logistic": cost(first(risk)),
        "plain, from 0.5": cost(risk >= 0.5),
        "plain, from the costs": cost(risk >= t_star),
        "weighed alike, from the costs": cost(alike.predict_proba(test[columns])[:, 1] >= t_star),
        "then calibrated, from the costs": cost(platt.predict_proba(scores(alike))[:, 1] >= t_star),
    }


LABS = {
    "leakage-rows.csv": leakage,
    "skew-parcels.csv": skew,
    "baselines-rows.csv": baselines,
    "decision-rows.csv": decision,
}


def main():
    said = pd.read_csv(FOLDER / "numbers.csv").set_index(["file", "number"])["value"]
    for file, repeat in LABS.items():
        print(f"{file}, as the lab's page exports it")
        for number, found in repeat(read(FOLDER / file)).items():
            print(f"  {number}: here {found:.4f}, the lab {said[file, number]:.4f}")


if __name__ == "__main__":
    main()
