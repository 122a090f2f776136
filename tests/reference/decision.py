"""Reference values for simulations/decision, from its description alone, with numpy and scikit-learn.

    python3 decision.py [--worlds 200] > decision.json

Each setting is run in many worlds; each cell is the mean of a measure over them with its standard error.
"""
import argparse
import json
import sys

import numpy as np
import sklearn
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import LinearRegression, LogisticRegression
from sklearn.metrics import average_precision_score, roc_auc_score

TRAIN, TEST, CALIBRATION, LIMIT = 4000, 8000, 2000, 24
DEFAULTS = dict(heteroscedasticity=0.8, skewness=1.633, cFn=40, cFp=4, capacity=5, threshold=50, model="logistic")


def draw(rng, n, h, s):
    """Four columns, the last idle, and hours of delay with noise of mean 0, spread 1 and skewness s."""
    x = rng.normal(size=(n, 4))
    if s == 0:
        noise = rng.normal(size=n)
    else:
        shape = 4 / s**2
        noise = (rng.gamma(shape, size=n) - shape) / np.sqrt(shape)
    hours = 4 + 3 * x[:, 0] + x[:, 1] + np.exp(1.5 + h * x[:, 2]) * noise
    return x, hours, (hours > LIMIT).astype(int)


def classifier(kind, weight=None):
    if kind == "logistic":
        return LogisticRegression(C=1, tol=1e-10, max_iter=1000, class_weight=weight)
    return HistGradientBoostingClassifier(
        max_iter=60, learning_rate=0.1, max_leaf_nodes=8, min_samples_leaf=20, early_stopping=False, l2_regularization=0
    )


def balanced(kind, x, y):
    weights = np.where(y == 1, len(y) / (2 * y.sum()), len(y) / (2 * (1 - y).sum()))
    return classifier(kind).fit(x, y, sample_weight=weights)


def log_odds(p):
    return np.log(p / (1 - p))


def run(setting, rng):
    s = {**DEFAULTS, **setting}
    x, hours, y = draw(rng, TRAIN, s["heteroscedasticity"], s["skewness"])
    xt, hours_t, yt = draw(rng, TEST, s["heteroscedasticity"], s["skewness"])
    xc, _, yc = draw(rng, CALIBRATION, s["heteroscedasticity"], s["skewness"])
    fn, fp = s["cFn"], s["cFp"]
    room = int(np.floor(s["capacity"] / 100 * TEST))
    out = {"baseRate": 100 * yt.mean(), "costNothing": fn * yt.mean()}

    def rank(name, score):
        best = np.argsort(-score, kind="stable")[:room]
        hits = yt[best].sum()
        out["auc" + name] = roc_auc_score(yt, score)
        out["precision" + name] = 100 * hits / room
        out["cost" + name] = (fp * (room - hits) + fn * (yt.sum() - hits)) / TEST

    def threshold(name, p):
        for at, t in (("Half", 0.5), ("TStar", fp / (fp + fn)), ("Yours", s["threshold"] / 100)):
            acts = p >= t
            out["cost" + at + name] = (fp * (acts & (yt == 0)).sum() + fn * (~acts & (yt == 1)).sum()) / TEST
        out["bias" + name] = p.mean() - yt.mean()
        out["auc" + name] = roc_auc_score(yt, p)
        out["brier" + name] = ((p - yt) ** 2).mean()

    ols = LinearRegression().fit(x, hours)
    predicted = ols.predict(xt)
    out["rmse"] = np.sqrt(((predicted - hours_t) ** 2).mean())
    rank("Ols", predicted)
    fits = {kind: classifier(kind).fit(x, y) for kind in ("logistic", "boosted")}
    for kind, fit in fits.items():
        p = fit.predict_proba(xt)[:, 1]
        rank(kind.capitalize(), p)
        out["averagePrecision" + kind.capitalize()] = average_precision_score(yt, p)

    kind = s["model"]
    threshold("Plain", fits[kind].predict_proba(xt)[:, 1])
    tilted = balanced(kind, x, y)
    pt, pc = tilted.predict_proba(xt)[:, 1], tilted.predict_proba(xc)[:, 1]
    threshold("Balanced", pt)
    sigmoid = LogisticRegression(C=1e6, tol=1e-10, max_iter=1000).fit(log_odds(pc)[:, None], yc)
    threshold("Platt", sigmoid.predict_proba(log_odds(pt)[:, None])[:, 1])
    steps = IsotonicRegression(out_of_bounds="clip", y_min=0, y_max=1).fit(pc, yc)
    threshold("Isotonic", steps.predict(pt))
    return out


RANKED = [m + k for k in ("Ols", "Logistic", "Boosted") for m in ("auc", "precision", "cost")]
METHODS = ("Plain", "Balanced", "Platt", "Isotonic")
THRESHOLDS = [m + k for k in METHODS for m in ("costHalf", "costTStar", "costYours", "bias", "auc", "brier")]
ALL = ["baseRate", "costNothing", "rmse", *RANKED, "averagePrecisionLogistic", "averagePrecisionBoosted", *THRESHOLDS]
SETTINGS = [
    ("defaults", {}),
    ("no skew, strong spread", {"skewness": 0, "heteroscedasticity": 1.2}),
    ("skew 2, spread .5", {"skewness": 2, "heteroscedasticity": 0.5}),
    ("costs 20 and 2, room 10 %, threshold 20 %", {"cFn": 20, "cFp": 2, "capacity": 10, "threshold": 20}),
    ("costs 100 and 1, skew 1, spread 1", {"cFn": 100, "cFp": 1, "skewness": 1, "heteroscedasticity": 1}),
    ("boosted", {"model": "boosted"}),
]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--worlds", type=int, default=200)
    given = options.parse_args()
    settings = []
    for index, (name, params) in enumerate(SETTINGS):
        worlds = [run(params, np.random.default_rng([2026, index, k])) for k in range(given.worlds)]
        cells = []
        for measure in ALL:
            values = np.array([world[measure] for world in worlds])
            se = values.std(ddof=1) / np.sqrt(len(values))
            cells.append(dict(measure=measure, mean=round(values.mean(), 6), se=round(se, 6)))
        settings.append(dict(name=name, params=params, replicates=given.worlds, cells=cells))
        print(name, file=sys.stderr, flush=True)
    json.dump(dict(numpy=np.__version__, sklearn=sklearn.__version__, settings=settings), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
