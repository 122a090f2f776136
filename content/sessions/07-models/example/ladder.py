"""A ladder of models, each judged against the rung below it: by shuffled folds, and by folds in time with a gap."""

import numpy as np
from features import by_availability
from parcels import NUMBERS, SETTLED, draw, settled
from scipy.stats import t
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.compose import make_column_transformer
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import KFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler
from sklearn.tree import DecisionTreeClassifier

FOLDS, FOLD_DAYS = 5, 20
COLUMNS = NUMBERS + ["carrier", "depot_rate", "depot", "day"]


class Rule(ClassifierMixin, BaseEstimator):
    """Long distances are late: the share of late parcels on each side of one limit."""

    def fit(self, X, y):
        self.classes_ = np.array([0, 1])
        far = X["distance"] > 0.5
        self.risks_ = [(y[side].sum() + 1) / (side.sum() + 2) for side in (~far, far)]
        return self

    def predict_proba(self, X):
        risk = np.where(X["distance"] > 0.5, self.risks_[1], self.risks_[0])
        return np.column_stack([1 - risk, risk])


def make_logistic():
    encode = (OneHotEncoder(handle_unknown="ignore"), ["carrier"])
    return make_pipeline(
        make_column_transformer(encode, (StandardScaler(), NUMBERS + ["depot_rate"])), LogisticRegression()
    )


LADDER = {
    "constant": DummyClassifier,
    "rule": Rule,
    "logistic": make_logistic,
    "one tree": lambda: DecisionTreeClassifier(max_depth=8, min_samples_leaf=20, random_state=0),
    "boosted": lambda: HistGradientBoostingClassifier(max_iter=60, max_leaf_nodes=31, random_state=0),
}


# [wrong]
def shuffled_folds(rows):
    """Neighbouring days lie on both sides."""
    folds = KFold(FOLDS, shuffle=True, random_state=0)
    yield from folds.split(rows)
# [end]


# [right]
def folds_in_time(rows):
    """Each fold learns what was settled before its test."""
    day = rows["day"].to_numpy()
    for fold in range(FOLDS, 0, -1):
        start = day.max() + 1 - fold * FOLD_DAYS
        learn = np.flatnonzero(day + SETTLED < start)
        test = (day >= start) & (day < start + FOLD_DAYS)
        yield learn, np.flatnonzero(test)
# [end]


def scores(rows, folds, make):
    found = []
    for learn, test in folds(rows):
        model = make().fit(rows.iloc[learn][COLUMNS], rows.iloc[learn]["late"])
        risk = model.predict_proba(rows.iloc[test][COLUMNS])[:, 1]
        found.append(roc_auc_score(rows.iloc[test]["late"], risk))
    return np.array(found)


def gain(above, below):
    """Mean gain over the rung below, with half the width of its 95 % interval over the folds."""
    differences = above - below
    half = t.ppf(0.975, len(differences) - 1) * differences.std(ddof=1) / np.sqrt(len(differences))
    return differences.mean(), half


def main():
    rows = draw()
    rows = settled(rows.assign(depot_rate=by_availability(rows)).dropna())
    for name, folds in (("shuffled", shuffled_folds), ("in time, with a gap", folds_in_time)):
        print(f"{name}:")
        found = {rung: scores(rows, folds, make) for rung, make in LADDER.items()}
        for rung, auc in found.items():
            print(f"  {rung}: AUC {auc.mean():.2f}")
        mean, half = gain(found["boosted"], found["logistic"])
        print(f"  boosted above logistic: {mean:+.3f}, 95 % interval {mean - half:+.3f} to {mean + half:+.3f}")


if __name__ == "__main__":
    main()
