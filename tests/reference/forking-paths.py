"""Reference values for simulations/forking-paths, from its description alone, with numpy and scipy's t distribution.

    python3 forking-paths.py [--worlds 2000] [--only text] > forking-paths.json

Each setting is run in many worlds; each cell is the mean of a measure over them with its standard error; a standard
deviation over samples has the approximate standard error SD / sqrt(2 (worlds - 1)).
"""
import argparse
import json
import sys

import numpy as np
from scipy.stats import norm, rankdata, t as student

DEFAULTS = dict(n=200, effect=0, outcomes=1, alpha=0.05, rho=0.95, trainingRows=500, C=1.0, rhoProduction=0)
GROUPS = ["all", "business", "private", "north", "south"]
TESTS = ["hours", "trimmed", "log", "ranks"]


def welch(a, b):
    if min(len(a), len(b)) < 3:
        return 1.0, 0.0
    va, vb = a.var(ddof=1) / len(a), b.var(ddof=1) / len(b)
    d = a.mean() - b.mean()
    df = (va + vb) ** 2 / (va**2 / (len(a) - 1) + vb**2 / (len(b) - 1))
    return 2 * student.sf(abs(d) / np.sqrt(va + vb), df), np.sign(d)


def ranks(a, b):
    n, m = len(a), len(b)
    if min(n, m) < 3:
        return 1.0, 0.0
    u = rankdata(np.r_[a, b])[:n].sum() - n * (n + 1) / 2
    sd = np.sqrt(n * m * (n + m + 1) / 12)
    return min(1.0, 2 * norm.sf((abs(u - n * m / 2) - 0.5) / sd)), np.sign(u - n * m / 2)


def table(p, rng):
    n = p["n"]
    new = np.arange(n) < n // 2
    shared = rng.standard_normal(n)
    logs = [np.sqrt(0.5) * shared + np.sqrt(0.5) * rng.standard_normal(n) for _ in range(p["outcomes"])]
    logs = [2 + 0.8 * z + 0.8 * p["effect"] * new for z in logs]
    business, north = rng.random(n) < 0.5, rng.random(n) < 0.5
    rows = dict(all=np.ones(n, bool), business=business, private=~business, north=north, south=~north)
    return new, logs, rows


def path(data, outcome, group, test):
    new, logs, rows = data
    inside = rows[group]
    log = logs[outcome][inside]
    arm = new[inside]
    if test == "log":
        return welch(log[arm], log[~arm])
    hours = np.exp(log)
    if test == "ranks":
        return ranks(hours[arm], hours[~arm])
    if test == "trimmed" and len(hours) > 1:
        keep = np.abs(hours - hours.mean()) <= 3 * hours.std(ddof=1)
        hours, arm = hours[keep], arm[keep]
    return welch(hours[arm], hours[~arm])


def forks(p, rng):
    data, fresh = table(p, rng), table(p, rng)
    keys = [(o, g, t) for o in range(p["outcomes"]) for g in GROUPS for t in TESTS]
    found = {key: path(data, *key) for key in keys}
    values = np.array([found[key][0] for key in keys])
    best = keys[int(values.argmin())]
    again = path(fresh, *best)
    alpha = p["alpha"]
    first = lambda test: min(found[key][0] for key in keys if key[0] == 0 and test(key)) < alpha
    return dict(
        planned=found[(0, "all", "hours")][0] < alpha,
        anyAnalysis=first(lambda key: key[1] == "all"),
        anyGroup=first(lambda key: key[2] == "hours"),
        anyPath=(values < alpha).any(),
        anyHopedSign=any(q < alpha and sign < 0 for q, sign in found.values()),
        threeOrMore=(values < alpha).sum() >= 3,
        bonferroni=(values < alpha / len(keys)).any(),
        freshRows=again[0] < alpha,
        freshSameSign=again[0] < alpha and again[1] == found[best][1],
        meanCount=(values < alpha).sum(),
    )


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def fit(X, y, C):
    X = np.c_[np.ones(len(X)), X]
    penalty = np.r_[0, np.ones(X.shape[1] - 1)] / C
    theta = np.zeros(X.shape[1])

    def objective(t):
        z = X @ t
        return np.sum(np.logaddexp(0, z) - y * z) + 0.5 * np.sum(penalty * t * t)

    here = objective(theta)
    for _ in range(100):
        q = sigmoid(X @ theta)
        step = np.linalg.solve((X * (q * (1 - q))[:, None]).T @ X + np.diag(penalty), X.T @ (q - y) + penalty * theta)
        share = 1.0
        while objective(theta - share * step) > here + 1e-12 * abs(here) and share > 1e-8:
            share /= 2
        theta = theta - share * step
        here = objective(theta)
        if np.abs(step).max() < 1e-10:
            break
    return theta


def pair(rng, rows, rho):
    e = rng.standard_normal((rows, 2))
    return np.c_[e[:, 0], rho * e[:, 0] + np.sqrt(1 - rho**2) * e[:, 1]]


def truth(X):
    return sigmoid(-1.2 + 0.5 * X[:, 0] + 0.5 * X[:, 1])


def expected_auc(p, score):
    order = np.argsort(score)
    p = p[order]
    below = np.concatenate([[0], np.cumsum(1 - p)[:-1]])
    return (p * below).sum() / (p.sum() * (1 - p).sum() - (p * (1 - p)).sum())


def divergence(p, q):
    return (p * np.log(p / q) + (1 - p) * np.log((1 - p) / (1 - q))).mean()


def collinear(p, worlds, seed):
    """Many samples of one world: their fits, and what these say of the same rows."""
    fixed = np.random.default_rng([seed, 0])
    rows = {"": pair(fixed, 200, p["rho"]), "Broken": pair(fixed, 200, p["rhoProduction"])}
    tables = {"": pair(fixed, 20_000, p["rho"]), "Broken": pair(fixed, 20_000, p["rhoProduction"])}
    fits, each = [], {k: [] for k in ("auc", "aucBroken", "excessLogLoss", "excessLogLossBroken")}
    said = {"": [], "Broken": []}
    for k in range(worlds):
        rng = np.random.default_rng([seed, k + 1])
        X = pair(rng, p["trainingRows"], p["rho"])
        y = (rng.random(len(X)) < truth(X)).astype(float)
        theta = fit(X, y, p["C"])
        fits.append(theta[1:])
        for name in ("", "Broken"):
            said[name].append(sigmoid(theta[0] + rows[name] @ theta[1:]))
            q, real = sigmoid(theta[0] + tables[name] @ theta[1:]), truth(tables[name])
            each["auc" + name].append(expected_auc(real, q))
            each["excessLogLoss" + name].append(divergence(real, q))
    b = np.array(fits)
    low, high = b.min(1), b.max(1)
    shares = dict(wrongSign=low < 0, unequal=(low < 0) | (high > 2 * low))
    spread = lambda v: (v, v / np.sqrt(2 * (worlds - 1)))
    out = dict(
        sdB1=spread(b[:, 0].std(ddof=1)), sdSum=spread(b.sum(1).std(ddof=1)),
        correlation=(c := np.corrcoef(b.T)[0, 1], (1 - c * c) / np.sqrt(worlds)),
        sdPrediction=spread(np.array(said[""]).std(0, ddof=1).mean()),
        sdPredictionBroken=spread(np.array(said["Broken"]).std(0, ddof=1).mean()),
    )
    for key, v in {**shares, **each}.items():
        v = np.array(v, float)
        out[key] = (v.mean(), v.std(ddof=1) / np.sqrt(worlds))
    return out


FORKS = [
    ("noise, 200", {}), ("noise, 1000", {"n": 1000}), ("effect .3", {"effect": 0.3}),
    ("three outcomes", {"outcomes": 3}), ("noise, 50", {"n": 50}), ("alpha .01", {"alpha": 0.01}),
]
COLLINEAR = [
    ("rho 0", {"rho": 0}), ("rho .5", {"rho": 0.5}), ("rho .95", {}), ("rho .99", {"rho": 0.99}),
    ("rho .99, no penalty", {"rho": 0.99, "C": 1e6}), ("rho .99, C .01", {"rho": 0.99, "C": 0.01}),
    ("rho .9, broken to .5", {"rho": 0.9, "rhoProduction": 0.5}), ("rho .95, 2000 rows", {"trainingRows": 2000}),
]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--worlds", type=int, default=2000)
    options.add_argument("--only", default="")
    given = options.parse_args()
    settings = []
    for index, (name, params) in enumerate(FORKS):
        if given.only not in name:
            continue
        p = {**DEFAULTS, **params}
        worlds = [forks(p, np.random.default_rng([2026, index, k])) for k in range(given.worlds)]
        cells = []
        for measure in worlds[0]:
            v = np.array([world[measure] for world in worlds], float)
            cells.append(dict(measure=measure, mean=round(v.mean(), 6), se=round(v.std(ddof=1) / np.sqrt(len(v)), 6)))
        settings.append(dict(name=name, params=params, replicates=given.worlds, cells=cells))
        print(name, file=sys.stderr, flush=True)
    for index, (name, params) in enumerate(COLLINEAR):
        if given.only not in name:
            continue
        worlds = given.worlds // 2
        found = collinear({**DEFAULTS, **params}, worlds, 77 + index)
        cells = [dict(measure=m, mean=round(float(v), 6), se=round(float(se), 6)) for m, (v, se) in found.items()]
        settings.append(dict(name=name, params={"part": "collinearity", **params}, replicates=worlds, cells=cells))
        print(name, file=sys.stderr, flush=True)
    json.dump(dict(numpy=np.__version__, settings=settings), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
