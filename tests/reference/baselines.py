"""Reference values for simulations/baselines, from its description alone, with numpy and scikit-learn.

    python3 baselines.py [--worlds 100] [--only text] > baselines.json

Each setting is run in many worlds; each cell is the mean of a measure over them with its standard error.
Six standard normal columns, logit p = -1.2 + .9 x1 + .5 x2 - .5 x3 + interaction x1 x4 + step [x5 > .8]; 6000 new test
rows in each world; bias and variance at 2000 points over new training samples.
"""
import argparse
import json
import sys

import numpy as np
import sklearn
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.tree import DecisionTreeClassifier

RUNGS = ["Majority", "Rule", "Logistic", "Tree", "Full", "Boosted"]
DEFAULTS = dict(rows=200, interaction=0.8, step=1.0, repeats=5)


def draw(rng, rows, p):
    X = rng.standard_normal((rows, 6))
    z = -1.2 + 0.9 * X[:, 0] + 0.5 * X[:, 1] - 0.5 * X[:, 2]
    z = z + p["interaction"] * X[:, 0] * X[:, 3] + p["step"] * (X[:, 4] > 0.8)
    chance = 1 / (1 + np.exp(-z))
    return X, (rng.random(rows) < chance).astype(int), chance


def training(rng, rows, p):
    while True:
        X, y, _ = draw(rng, rows, p)
        if y.sum() >= 5:
            return X, y


def fit(X, y):
    n = len(y)
    rate = y.mean()
    above = X[:, 0] > 0.5
    sides = [(y[~above].sum() + 1) / ((~above).sum() + 2), (y[above].sum() + 1) / (above.sum() + 2)]
    leaf = min(20, max(2, n // 20))
    models = [
        LogisticRegression(C=1, tol=1e-8, max_iter=1000),
        DecisionTreeClassifier(max_depth=3, min_samples_leaf=5, random_state=0),
        DecisionTreeClassifier(random_state=0),
        HistGradientBoostingClassifier(
            max_iter=60, learning_rate=0.1, max_leaf_nodes=8, min_samples_leaf=leaf, l2_regularization=0,
            max_bins=255, early_stopping=False,
        ),
    ]
    fitted = [model.fit(X, y) for model in models]
    return [
        lambda Q: np.full(len(Q), rate),
        lambda Q: np.where(Q[:, 0] > 0.5, sides[1], sides[0]),
        *[lambda Q, m=model: m.predict_proba(Q)[:, 1] for model in fitted],
    ]


def clipped(y, p):
    return log_loss(y, np.clip(p, 0.001, 0.999), labels=[0, 1])


def world(p, rng):
    T, truth, chance = draw(rng, 6000, p)
    X, y = training(rng, p["rows"], p)
    out = dict(aucBayes=roc_auc_score(truth, chance), logLossBayes=clipped(truth, chance))
    for name, model in zip(RUNGS, fit(X, y)):
        said = model(T)
        out["auc" + name] = roc_auc_score(truth, said)
        out["logLoss" + name] = clipped(truth, said)
        out["trainingAuc" + name] = roc_auc_score(y, model(X))
    out["lead"] = out["aucBoosted"] - out["aucLogistic"]
    points, _, right = draw(rng, 2000, p)
    said = {name: [] for name in RUNGS}
    for _ in range(p["repeats"]):
        for name, model in zip(RUNGS, fit(*training(rng, p["rows"], p))):
            said[name].append(model(points))
    for name in RUNGS:
        values = np.array(said[name])
        variance = values.var(0, ddof=1)
        out["variance" + name] = variance.mean()
        out["bias" + name] = ((values.mean(0) - right) ** 2 - variance / len(values)).mean()
    return out


MEASURES = (
    [kind + name for kind in ("auc", "logLoss", "bias", "variance") for name in RUNGS]
    + ["aucBayes", "logLossBayes", "lead", "trainingAucTree", "trainingAucBoosted", "trainingAucLogistic"]
)
SETTINGS = [
    ("50 rows", {"rows": 50}),
    ("200 rows", {}),
    ("500 rows", {"rows": 500}),
    ("1000 rows, 4 samples", {"rows": 1000, "repeats": 4}),
    ("a linear world, 500 rows", {"rows": 500, "interaction": 0, "step": 0}),
    ("only a jump of 2, 300 rows", {"rows": 300, "interaction": 0, "step": 2}),
    ("a strong interaction, 200 rows", {"interaction": 1.6}),
]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--worlds", type=int, default=100)
    options.add_argument("--only", default="")
    given = options.parse_args()
    settings = []
    for index, (name, params) in enumerate(SETTINGS):
        if given.only not in name:
            continue
        worlds = [world({**DEFAULTS, **params}, np.random.default_rng([2026, index, k])) for k in range(given.worlds)]
        cells = []
        for measure in MEASURES:
            values = np.array([one[measure] for one in worlds], float)
            se = values.std(ddof=1) / np.sqrt(len(values))
            cells.append(dict(measure=measure, mean=round(values.mean(), 6), se=round(se, 6)))
        settings.append(dict(name=name, params=params, replicates=given.worlds, cells=cells))
        print(name, file=sys.stderr, flush=True)
    json.dump(dict(numpy=np.__version__, sklearn=sklearn.__version__, settings=settings), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
