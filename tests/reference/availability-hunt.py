"""Reference values for simulations/availability-hunt, from its description alone, with numpy and scikit-learn.

    python3 availability-hunt.py [--worlds 200] [--only text] > availability-hunt.json

Each setting is run in many worlds; each cell is the mean of a measure over them with its standard error.
"""
import argparse
import json
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import log_loss, roc_auc_score

HISTORY, LIVE, TEST, DEPOTS = 180, 28, 28, 8
LIVE_A_DAY, WINDOW = 60, 7
CARRIER = np.array([-0.4, 0.0, 0.2, 0.5])
DEFAULTS = dict(
    reasonLate=60, reasonOnTime=2, changesLate=45, changesAgain=15, changesOnTime=10, windowEnds=0,
    sigmaZ=1.0, phi=0.97, labelDelayDays=14, parcelsPerDay=20, threshold=20,
)
COLUMNS = ["delayReason", "promiseChanges", "depotRate"]


def parcels(rng, first, days, a_day, shock):
    n = days * a_day
    d = dict(day=first + np.repeat(np.arange(days), a_day))
    for name in ("distance", "weight", "slack"):
        d[name] = rng.standard_normal(n)
    d["carrier"] = rng.integers(0, 4, n)
    d["depot"] = rng.integers(0, DEPOTS, n)
    odds = -1.4 + 0.7 * d["distance"] + 0.4 * d["weight"] - 0.5 * d["slack"] + CARRIER[d["carrier"]]
    odds += 0.5 * d["distance"] * (d["carrier"] == 3) + shock[d["day"], d["depot"]]
    d["late"] = (rng.random(n) < 1 / (1 + np.exp(-odds))).astype(int)
    return d


def shocks(rng, sigma, phi):
    z = np.empty((HISTORY + LIVE, DEPOTS))
    z[0] = rng.normal(0, sigma, DEPOTS)
    for day in range(1, len(z)):
        z[day] = phi * z[day - 1] + np.sqrt(1 - phi * phi) * rng.normal(0, sigma, DEPOTS)
    return z


def base(d):
    return np.column_stack([d["distance"], d["weight"], d["slack"], *(d["carrier"] == k for k in range(4))]).astype(float)


def filled(rng, p, d, live):
    n = len(d["late"])
    if live:
        return np.zeros(n)
    chance = np.where(d["late"] == 1, p["reasonLate"], p["reasonOnTime"]) / 100
    return (rng.random(n) < chance).astype(float)


def changes(rng, p, d, live):
    n = len(d["late"])
    if live:
        return np.zeros(n)
    late = d["late"] == 1
    once = rng.random(n) < np.where(late, p["changesLate"], p["changesOnTime"]) / 100
    again = (rng.random(n) < p["changesAgain"] / 100) & late
    return once.astype(float) + again


def rates(history, live, ends, of):
    """Late share of the depot over the seven days up to `ends` days before the parcel's own."""
    late, count = np.zeros((HISTORY + LIVE, DEPOTS)), np.zeros((HISTORY + LIVE, DEPOTS))
    for d in (history, live):
        np.add.at(late, (d["day"], d["depot"]), d["late"])
        np.add.at(count, (d["day"], d["depot"]), 1)
    out = np.empty(len(of["day"]))
    for i, (day, depot) in enumerate(zip(of["day"], of["depot"])):
        span = slice(max(0, day - ends - WINDOW + 1), max(0, day - ends + 1))
        out[i] = (late[span, depot].sum() + 0.5) / (count[span, depot].sum() + 2)
    return out


def boosted(X, y):
    return HistGradientBoostingClassifier(
        learning_rate=0.1, max_iter=80, max_leaf_nodes=15, min_samples_leaf=10, max_bins=32, l2_regularization=0,
        early_stopping=False,
    ).fit(X, y)


def judged(p, history, X, live, L, first):
    """A model of the training rows on the test rows, and the same model in production."""
    day, y = history["day"], history["late"]
    train = (day >= first) & (day < HISTORY - TEST - L)
    test = day >= HISTORY - TEST
    model = boosted(X[train], y[train])
    q, r = model.predict_proba(X[test])[:, 1], model.predict_proba(live[0])[:, 1]
    late = live[1]
    return dict(
        aucNotebook=roc_auc_score(y[test], q), aucProduction=roc_auc_score(late, r),
        logLossNotebook=log_loss(y[test], q), logLossProduction=log_loss(late, r),
        bias=100 * (r.mean() - late.mean()), biasNotebook=100 * (q.mean() - y[test].mean()),
        warned=100 * (r[late == 1] >= p["threshold"] / 100).mean(),
        warnedNotebook=100 * (q[y[test] == 1] >= p["threshold"] / 100).mean(),
    )


def world(p, seed):
    rng = np.random.default_rng(seed)
    L, n = p["labelDelayDays"], p["parcelsPerDay"]
    found = {}
    for shaken, columns in ((False, COLUMNS[:2]), (True, COLUMNS[2:])):
        z = shocks(rng, p["sigmaZ"] if shaken else 0, p["phi"])
        history, live = parcels(rng, 0, HISTORY, n, z), parcels(rng, HISTORY, LIVE, LIVE_A_DAY, z)
        X, Y = base(history), base(live)
        first = max(2 * WINDOW + 14, L + WINDOW) if shaken else 0
        if shaken:
            settled = [rates(history, live, L + 1, d) for d in (history, live)]
            X, Y = np.column_stack([X, settled[0]]), np.column_stack([Y, settled[1]])
        without = judged(p, history, X, (Y, live["late"]), L, first)
        for column in columns:
            if column == "delayReason":
                A, B = [np.column_stack([M, filled(rng, p, d, k)]) for k, (M, d) in enumerate(((X, history), (Y, live)))]
            elif column == "promiseChanges":
                A, B = [np.column_stack([M, changes(rng, p, d, k)]) for k, (M, d) in enumerate(((X, history), (Y, live)))]
            else:
                A, B = np.column_stack([X[:, :-1], rates(history, live, p["windowEnds"], history)]), Y
            found[column] = judged(p, history, A, (B, live["late"]), L, first), without
    out = {}
    for column, (one, other) in found.items():
        end = column[0].upper() + column[1:]
        for word, v in (("With", one), ("Without", other)):
            for key, value in v.items():
                out[f"{key}{word}{end}"] = value
            out[f"optimism{word}{end}"] = v["aucNotebook"] - v["aucProduction"]
        out[f"rankingHarm{end}"] = other["aucProduction"] - one["aucProduction"]
    return out


SETTINGS = [
    ("standard", {}),
    ("no trap", {"reasonLate": 20, "reasonOnTime": 20, "changesLate": 25, "changesAgain": 0, "changesOnTime": 25, "windowEnds": 15}),
    ("weaker", {"reasonLate": 30, "reasonOnTime": 10, "changesLate": 60, "changesAgain": 40, "windowEnds": 1, "sigmaZ": 0.5}),
    ("another clock", {"labelDelayDays": 28, "phi": 0.9, "windowEnds": 3, "parcelsPerDay": 40}),
]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--worlds", type=int, default=200)
    options.add_argument("--only", default="")
    given = options.parse_args()
    settings = []
    for index, (name, params) in enumerate(SETTINGS):
        if given.only not in name:
            continue
        p = {**DEFAULTS, **params}
        worlds = [world(p, [2026, index, k]) for k in range(given.worlds)]
        cells = []
        for measure in worlds[0]:
            v = np.array([one[measure] for one in worlds], float)
            cells.append(dict(measure=measure, mean=round(v.mean(), 6), se=round(v.std(ddof=1) / np.sqrt(len(v)), 6)))
        settings.append(dict(name=name, params=params, replicates=given.worlds, cells=cells))
        print(name, file=sys.stderr, flush=True)
    json.dump(dict(numpy=np.__version__, settings=settings), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
