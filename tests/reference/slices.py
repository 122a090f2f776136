"""Reference values for simulations/slices, from its description alone, with nothing but numpy.

    python3 slices.py [--worlds 300] [--only text] > slices.json

Each setting is run in many worlds; each cell is the mean of a measure over them with its standard error. The settings are
others than those of the tables in tools/reference/slices.ts. The learner is a logistic regression with C = 1.
"""
import argparse
import json
import math
import sys

import numpy as np

DEFAULTS = dict(
    mix=60, spread=1, measure="logLoss", judged="own", logRows=3000,
    gap=5, sliceRows=200, restRows=8000, level=5,
    testRows=4000, weakness=0, slicing="random", test="rest",
)
VALUES = [8, 7, 6, 5, 6, 8]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def fit(X, y):
    """Newton's method on the sum of the log losses plus half the squared norm of the coefficients."""
    X = np.c_[np.ones(len(X)), X]
    penalty = np.r_[0, np.ones(X.shape[1] - 1)]
    theta = np.zeros(X.shape[1])
    for _ in range(50):
        p = sigmoid(X @ theta)
        step = np.linalg.solve((X * (p * (1 - p))[:, None]).T @ X + np.diag(penalty), X.T @ (p - y) + penalty * theta)
        theta -= step
        if np.abs(step).max() < 1e-10:
            break
    return lambda T: sigmoid(theta[0] + T @ theta[1:])


def auc(y, score):
    order = np.sort(score)
    rank = (np.searchsorted(order, score, "left") + np.searchsorted(order, score, "right") + 1) / 2
    n = y.sum()
    return (rank[y == 1].sum() - n * (n + 1) / 2) / (n * (len(y) - n))


def two_sided(z):
    return math.erfc(abs(z) / math.sqrt(2))


def pooled(x1, n1, x2, n2):
    share = (x1 + x2) / (n1 + n2)
    if share in (0, 1):
        return 1.0
    return two_sided((x1 / n1 - x2 / n2) / math.sqrt(share * (1 - share) * (1 / n1 + 1 / n2)))


def depots(rng, rows, shares, spread):
    t = rng.choice(3, size=rows, p=shares)
    x = rng.standard_normal((rows, 4))
    z = -1.2 + spread * (np.array([-2.2, -1.2, -0.2])[t] + 1.2) + x @ np.array([0.8, 0.6, -0.5, 0.4])
    return t, x, (rng.random(rows) < sigmoid(z)).astype(float)


def mix(p, rng):
    equal = np.ones(3) / 3
    m = p["mix"] / 100
    t, x, y = depots(rng, 4000, equal, p["spread"])
    told = p["measure"] != "auc"
    for_a = lambda t, x: np.c_[x[:, :1], np.eye(3)[t]]
    for_b = lambda t, x: np.c_[x, np.eye(3)[t]] if told else x
    a, b = fit(for_a(t, x), y), fit(for_b(t, x), y)
    if p["judged"] == "own":
        log_a = depots(rng, p["logRows"], [m, 0.25, 0.75 - m], p["spread"])
        log_b = depots(rng, p["logRows"], [0.75 - m, 0.25, m], p["spread"])
    else:
        log_a = log_b = depots(rng, p["logRows"], equal, p["spread"])

    def loss(y, q):
        return {
            "logLoss": -np.log(np.where(y == 1, q, 1 - q)),
            "error": ((q >= 0.5) != (y == 1)).astype(float),
            "cost": np.where(q >= 0.2, 1.0, 5.0 * y),
        }[p["measure"]]

    def score(model, columns, log, where):
        t, x, y = log
        q = model(columns(t, x))
        use = where(t)
        return auc(y[use], q[use]) if p["measure"] == "auc" else loss(y, q)[use].mean()

    everywhere = lambda t: np.ones(len(t), bool)
    parts = [[score(a, for_a, log_a, lambda t: t == k), score(b, for_b, log_b, lambda t: t == k)] for k in range(3)]
    total = [score(a, for_a, log_a, everywhere), score(b, for_b, log_b, everywhere)]
    gaps = [part[1] - part[0] for part in parts]
    better = 1 if p["measure"] == "auc" else -1
    worse = better * (total[1] - total[0]) < 0
    out = dict(zip(["gapCity", "gapSuburb", "gapCountry"], gaps))
    out.update(
        totalA=total[0], totalB=total[1], gapTotal=total[1] - total[0], worseInTotal=worse,
        reversal=worse and all(better * gap > 0 for gap in gaps),
    )
    if p["measure"] != "auc":
        out["gapEqual"] = np.mean(gaps)
    return out


def parcels(rng, rows):
    x = rng.standard_normal((rows, 3))
    c = rng.integers(4, size=rows)
    z = -1.4 + x @ np.array([0.7, 0.4, -0.5]) + np.array([-0.4, 0, 0.2, 0.5])[c] + 0.5 * x[:, 0] * (c == 3)
    p = sigmoid(z)
    return x, np.c_[x, np.eye(4)[c]], p, (rng.random(rows) < p).astype(float)


def late_model(rng):
    _, X, _, y = parcels(rng, 3000)
    return fit(X, y)


def true_error(q, p):
    return np.where(q >= 0.5, 1 - p, p).mean()


def power(p, rng):
    model = late_model(rng)
    _, X, truth, y = parcels(rng, p["restRows"])
    q = model(X)
    flip = p["gap"] / 100 / (1 - 2 * true_error(q, truth))
    rest = ((q >= 0.5) != (y == 1)).sum()
    _, X, _, y = parcels(rng, p["sliceRows"])
    wrong = rng.random(len(y)) < flip
    slice_errors = ((model(X) >= 0.5) != (np.where(wrong, 1 - y, y) == 1)).sum()
    return dict(
        detected=pooled(slice_errors, p["sliceRows"], rest, p["restRows"]) < p["level"] / 100,
        sliceError=100 * slice_errors / p["sliceRows"], restError=100 * rest / p["restRows"],
        gap=100 * (slice_errors / p["sliceRows"] - rest / p["restRows"]),
    )


def benjamini_hochberg(p):
    order = np.sort(p)
    passing = np.nonzero(order <= 0.05 * np.arange(1, len(p) + 1) / len(p))[0]
    return p <= order[passing[-1]] if len(passing) else np.zeros(len(p), bool)


def forty(p, rng):
    model = late_model(rng)
    n = p["testRows"]
    x, X, truth, y = parcels(rng, n)
    q = model(X)
    columns = [rng.integers(count, size=n) for count in VALUES]
    if p["slicing"] == "bands":
        columns[0] = np.argsort(np.argsort(x[:, 0])) * 8 // n
        columns[3] = np.argsort(np.argsort(x[:, 1])) * 5 // n
    flip = p["weakness"] / 100 / (1 - 2 * true_error(q, truth))
    wrong = (rng.random(n) < flip) & (columns[0] == 2)
    y = np.where(wrong, 1 - y, y)
    errors = ((q >= 0.5) != (y == 1)).astype(float)
    ps, gaps = [], []
    for column, count in zip(columns, VALUES):
        for value in range(count):
            own = column == value
            gaps.append(100 * (errors[own].mean() - errors[~own].mean()))
            if p["test"] == "rest":
                ps.append(pooled(errors[own].sum(), own.sum(), errors[~own].sum(), (~own).sum()))
            else:
                ps.append(two_sided((y - q)[own].sum() / math.sqrt((q * (1 - q))[own].sum())))
    ps, gaps = np.array(ps), np.array(gaps)
    found = dict(None_=ps < 0.05, Bonferroni=40 * ps < 0.05, Bh=benjamini_hochberg(ps))
    out = dict(significant=(ps < 0.05).sum(), largestGap=gaps.max(), weakGap=gaps[2], weakIsLargest=gaps.argmax() == 2)
    for name, which in found.items():
        out[f"any{name.rstrip('_')}"] = which.any()
        out[f"weak{name.rstrip('_')}"] = which[2]
    return out


MIX = ["totalA", "totalB", "gapTotal", "gapCity", "gapSuburb", "gapCountry", "worseInTotal", "reversal"]
MEANS = MIX + ["gapEqual"]
POWER = ["detected", "sliceError", "restError", "gap"]
FORTY = ["significant", "anyNone", "anyBonferroni", "anyBh", "largestGap"]
WEAK = FORTY + ["weakNone", "weakBonferroni", "weakBh", "weakIsLargest", "weakGap"]
SETTINGS = [
    ("cost, mix 45 %, half the spread", mix, {"mix": 45, "measure": "cost", "spread": 0.5}, MEANS),
    ("error, mix 65 %, 1,000 parcels", mix, {"mix": 65, "measure": "error", "logRows": 1000}, MEANS),
    ("log loss, mix 55 %, spread 1.5", mix, {"mix": 55, "spread": 1.5}, MEANS),
    ("the same parcels, log loss", mix, {"judged": "same"}, MEANS),
    ("the same parcels, cost, spread 1.5", mix, {"judged": "same", "measure": "cost", "spread": 1.5}, MEANS),
    ("the same parcels, AUC, spread 1.2, 1,000 parcels", mix,
     {"judged": "same", "measure": "auc", "spread": 1.2, "logRows": 1000}, MIX),
    ("own logs, AUC", mix, {"measure": "auc"}, MIX),
    ("gap 3, level 10 %, rest 2,000", power, {"gap": 3, "level": 10, "restRows": 2000, "sliceRows": 800}, POWER),
    ("gap 15, 40 parcels", power, {"gap": 15, "sliceRows": 40}, POWER),
    ("gap 1, 5,000 parcels, rest 20,000", power, {"gap": 1, "sliceRows": 5000, "restRows": 20000}, POWER),
    ("gap 8, rest 500, level 1 %", power, {"gap": 8, "sliceRows": 300, "restRows": 500, "level": 1}, POWER),
    ("forty, gap 7, 2,000 parcels", forty, {"weakness": 7, "testRows": 2000}, WEAK),
    ("forty, gap 5, residual", forty, {"weakness": 5, "test": "residual"}, WEAK),
    ("forty, 10,000 parcels, residual", forty, {"testRows": 10000, "test": "residual"}, FORTY),
    ("forty, bands, 1,000 parcels", forty, {"slicing": "bands", "testRows": 1000}, FORTY),
]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--worlds", type=int, default=300)
    options.add_argument("--only", default="")
    given = options.parse_args()
    settings = []
    for index, (name, part, params, measures) in enumerate(SETTINGS):
        if given.only not in name:
            continue
        worlds = [part({**DEFAULTS, **params}, np.random.default_rng([2026, index, k])) for k in range(given.worlds)]
        cells = []
        for measure in measures:
            values = np.array([world[measure] for world in worlds], float)
            se = values.std(ddof=1) / np.sqrt(len(values))
            cells.append(dict(measure=measure, mean=round(values.mean(), 6), se=round(se, 6)))
        named = {"mix": {}, "power": {"part": "power"}, "forty": {"part": "forty"}}[part.__name__]
        settings.append(dict(name=name, params={**named, **params}, replicates=given.worlds, cells=cells))
        print(name, file=sys.stderr, flush=True)
    json.dump(dict(numpy=np.__version__, settings=settings), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
