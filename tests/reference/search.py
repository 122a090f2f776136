"""Reference values for simulations/search, from its description alone, with numpy and scikit-learn's boosting.

    python3 search.py [--worlds 200] > search.json

Each setting is run in many worlds; each cell is the mean of a measure over them with its standard error. The booster is
HistGradientBoostingClassifier with 32 bins, 40 trees and no early stopping; the logistic regression is an own Newton.
"""
import argparse
import json
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

EFFECTS = np.array([-0.4, 0, 0.2, 0.5])
STAGES = (5, 10, 20, 40)
FRESH = 3000
DEFAULTS = dict(trainingRows=600, validationRows=300, noise=4, shuffled=False)
GRID = [(r, l, m) for r in (0.01, 0.05, 0.2, 1.0) for l in (2, 5, 12, 31) for m in (2, 7, 26, 100)]
SMALL_GRID = [(r, l, m) for r in (0.05, 0.2) for l in (5, 12) for m in (7, 26)]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def parcels(rng, n, noise):
    d, w, s = rng.normal(size=(3, n))
    c = rng.integers(4, size=n)
    p = sigmoid(-1.4 + 0.7 * d + 0.4 * w - 0.5 * s + EFFECTS[c] + 0.5 * d * (c == 3))
    X = np.column_stack([d, w, s, *(c == k for k in range(4)), *rng.normal(size=(noise, n))]).astype(float)
    return X, p, (rng.random(n) < p).astype(int)


def logistic(X, y):
    X = np.column_stack([np.ones(len(y)), X])
    ridge = np.diag([0.0] + [1.0] * (X.shape[1] - 1))
    b = np.zeros(X.shape[1])
    for _ in range(50):
        p = sigmoid(X @ b)
        step = np.linalg.solve((X * (p * (1 - p))[:, None]).T @ X + ridge, X.T @ (y - p) - ridge @ b)
        b += step
        if np.abs(step).max() < 1e-12:
            return lambda Z: b[0] + Z @ b[1:]
    raise RuntimeError("no convergence")


def expected_auc(p, score):
    """Pairs weigh p_i (1 - p_j), ties half."""
    values, place = np.unique(score, return_inverse=True)
    ones, zeros = np.bincount(place, p), np.bincount(place, 1 - p)
    own = np.bincount(place, p * (1 - p))
    won = (ones * (np.cumsum(zeros) - zeros)).sum() + 0.5 * (ones * zeros - own).sum()
    return won / (p.sum() * (1 - p).sum() - own.sum())


def auc(y, score):
    return expected_auc(y.astype(float), score)


def draws(rng, n):
    u = rng.random((n, 3))
    rate = 0.01 * 100 ** u[:, 0]
    leaves = np.floor(2 * 16 ** u[:, 1]).astype(int)
    smallest = np.floor(2 * 50.5 ** u[:, 2]).astype(int)
    return list(zip(rate, leaves, smallest))


def fit(setting, train, validation, fresh):
    """The AUC on validation after each stage, and the true one after the last."""
    rate, leaves, smallest = setting
    model = HistGradientBoostingClassifier(
        learning_rate=rate, max_iter=STAGES[-1], max_leaf_nodes=int(leaves), min_samples_leaf=int(smallest),
        max_bins=32, l2_regularization=0, early_stopping=False,
    ).fit(train[0], train[2])
    staged = list(model.staged_decision_function(validation[0]))
    scores = [auc(validation[2], np.ravel(staged[t - 1])) for t in STAGES]
    return scores, expected_auc(fresh[1], model.decision_function(fresh[0]))


def halve(staged):
    """Which setting is left, and how many trees that took."""
    alive, trees, grown = list(range(len(staged))), 0, 0
    for stage, until in enumerate(STAGES):
        trees += len(alive) * (until - grown)
        grown = until
        alive.sort(key=lambda i: (-staged[i][stage], i))
        if stage + 1 < len(STAGES):
            alive = alive[: (len(alive) + 1) // 2]
    return alive[0], trees


def measures(prefix, settings, staged, truth, i, trees):
    rate, leaves, smallest = settings[i]
    return {
        f"{prefix}validation": staged[i][-1],
        f"{prefix}true": truth[i],
        f"{prefix}optimism": staged[i][-1] - truth[i],
        f"{prefix}rankOfWinner": 1 + sum(t > truth[i] for t in truth),
        f"{prefix}trees": trees,
        f"{prefix}winnerLogRate": np.log10(rate),
        f"{prefix}winnerLogLeaves": np.log2(leaves),
        f"{prefix}winnerLogMinLeaf": np.log2(smallest),
    }


def world(seed, given, ks, ways):
    t = {**DEFAULTS, **given}
    rng = np.random.default_rng([20261129, seed])
    train, validation, fresh = (parcels(rng, n, t["noise"]) for n in (t["trainingRows"], t["validationRows"], FRESH))
    if t["shuffled"]:
        train, validation = ((X, p, rng.permutation(y)) for X, p, y in (train, validation))
    line = logistic(train[0], train[2])
    default = fit((0.1, 8, 20), train, validation, fresh)
    out = {
        "trueLogistic": expected_auc(fresh[1], line(fresh[0])),
        "trueDefault": default[1],
        "trueBayes": expected_auc(fresh[1], fresh[1]),
    }
    settings = draws(rng, max(ks))
    found = [fit(one, train, validation, fresh) for one in settings]
    for k in ks:
        staged, truth = [f[0] for f in found[:k]], [f[1] for f in found[:k]]
        i = max(range(k), key=lambda j: (staged[j][-1], -j))
        h, trees = halve(staged)
        out.update(measures(f"random {k}/", settings, staged, truth, i, 40 * k))
        out.update({
            f"random {k}/gainOverDefault": truth[i] - default[1],
            f"random {k}/belowDefault": float(truth[i] < default[1]),
            f"random {k}/logisticLead": out["trueLogistic"] - truth[i],
            f"random {k}/trueBest": max(truth),
            f"random {k}/halvingTrue": truth[h],
            f"random {k}/halvingOptimism": staged[h][-1] - truth[h],
            f"random {k}/halvingTrees": trees,
            f"random {k}/halvingGain": truth[h] - truth[i],
            f"random {k}/sameWinner": float(h == i),
        })
        if k > 2:
            last = [s[-1] for s in staged]
            out[f"random {k}/correlation"] = np.corrcoef(last, truth)[0, 1]
            out[f"random {k}/spreadTrue"] = np.std(truth, ddof=1)
        if k == max(ks):
            out.update(measures(f"halving {k}/", settings, staged, truth, h, trees))
    for way, points in (("grid", GRID), ("smallGrid", SMALL_GRID)):
        if way in ways:
            found = [fit(one, train, validation, fresh) for one in points]
            staged, truth = [f[0] for f in found], [f[1] for f in found]
            i = max(range(len(points)), key=lambda j: (staged[j][-1], -j))
            out.update(measures(f"{way} {len(points)}/", points, staged, truth, i, 40 * len(points)))
    return out


RUNS = [
    ("the case", {}, 1, (1, 2, 4, 8, 16, 32, 64), ("grid", "smallGrid")),
    ("more training rows, few for validation, no noise", dict(trainingRows=1500, validationRows=50, noise=0), 0.5, (16,), ("smallGrid",)),
    ("few training rows, much noise", dict(trainingRows=300, validationRows=1000, noise=12), 0.5, (16,), ("smallGrid",)),
    ("shuffled labels", dict(shuffled=True), 0.5, (1, 16), ()),
]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--worlds", type=int, default=200)
    wanted = parser.parse_args().worlds
    settings = []
    for name, given, share, ks, ways in RUNS:
        worlds = max(2, int(wanted * share))
        rows = [world(1000 + w, given, ks, ways) for w in range(worlds)]
        common = [key for key in rows[0] if "/" not in key]
        for prefix in dict.fromkeys(key.split("/")[0] for key in rows[0] if "/" in key):
            way, k = prefix.split()
            own = [key for key in rows[0] if key.startswith(prefix + "/")]
            cells = []
            for key in own + (common if way == "random" else []):
                values = np.array([row[key] for row in rows])
                cells.append(dict(measure=key.split("/")[-1], mean=values.mean(), se=values.std(ddof=1) / np.sqrt(worlds)))
            settings.append(dict(name=f"{name}, {prefix}", params={**given, "way": way, "trials": int(k)}, replicates=worlds, cells=cells))
        print(name, "done", file=sys.stderr)
    json.dump(dict(settings=settings), sys.stdout, indent=1)


main()
