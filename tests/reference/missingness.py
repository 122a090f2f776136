"""Reference values for simulations/missingness, from its description alone, with nothing but numpy.

    python3 missingness.py [--worlds 200] > missingness.json

Each setting is run in many worlds; each cell is the mean of a measure over them with its standard error. The weights of world B
are drawn by plain rejection: a weight given the distance, kept with the chance of this lateness times that of being recorded.
"""
import argparse
import json
import sys

import numpy as np

REPAIRS = ["drop", "mean", "indicator", "regression", "multiple"]
DEFAULTS = dict(mechanism="MNAR", rate=30, severity=1.5, correlation=0.5, future="continues", lateness=0.0)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def parcels(rng, n, rho):
    d, s = rng.normal(size=n), rng.normal(size=n)
    w = rho * d + np.sqrt(1 - rho**2) * rng.normal(size=n)
    p = sigmoid(-1.4 + 0.7 * d + 0.8 * w - 0.5 * s)
    return dict(d=d, s=s, w=w, p=p, y=(rng.random(n) < p).astype(float))


def logit_fit(columns, y):
    """Minimum of the log losses plus half the squared coefficients; the intercept is free."""
    X = np.column_stack([np.ones(len(y)), *columns])
    ridge = np.diag([0.0] + [1.0] * len(columns))
    b = np.zeros(X.shape[1])
    b[0] = np.log(y.mean() / (1 - y.mean()))
    for _ in range(50):
        p = sigmoid(X @ b)
        step = np.linalg.solve((X * (p * (1 - p))[:, None]).T @ X + ridge, X.T @ (y - p) - ridge @ b)
        b += step
        if np.abs(step).max() < 1e-12:
            return b
    raise RuntimeError("no convergence")


def least_squares(w, columns):
    X = np.column_stack([np.ones(len(w)), *columns])
    b = np.linalg.lstsq(X, w, rcond=None)[0]
    return b, ((w - X @ b) ** 2).sum(), np.linalg.inv(X.T @ X)


def expected_auc(p, score):
    order = np.argsort(score, kind="stable")
    p = p[order]
    below = np.cumsum(1 - p) - (1 - p)
    return (p * below).sum() / (p.sum() * (1 - p).sum() - (p * (1 - p)).sum())


def base_for(rate, added):
    low, high = -60.0, 60.0
    for _ in range(100):
        middle = (low + high) / 2
        if sigmoid(middle + added).mean() < rate:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def world_b(rng, t, missing, law, rho):
    """The hidden weights by rejection, all at once until each has been accepted."""
    base, of_d, of_w, of_y = law
    w = t["w"].copy()
    left = np.flatnonzero(missing)
    while len(left):
        d, s, y = t["d"][left], t["s"][left], t["y"][left]
        drawn = rho * d + np.sqrt(1 - rho**2) * rng.normal(size=len(left))
        late = sigmoid(-1.4 + 0.7 * d + 0.8 * drawn - 0.5 * s)
        chance = np.where(y == 1, late, 1 - late) * (1 - sigmoid(base + of_d * d + of_w * drawn + of_y * y))
        kept = rng.random(len(left)) < chance
        w[left[kept]] = drawn[kept]
        left = left[~kept]
    return w


def run(p, rng):
    rho, rate = p["correlation"], p["rate"] / 100
    t, q = parcels(rng, 2000, rho), parcels(rng, 10_000, rho)
    of_d = p["severity"] * (p["mechanism"] == "MAR")
    of_w = p["severity"] * (p["mechanism"] == "MNAR")
    base = base_for(rate, of_d * t["d"] + of_w * t["w"] + p["lateness"] * t["y"])
    law = (base, of_d, of_w, p["lateness"])
    missing = rng.random(2000) < sigmoid(base + of_d * t["d"] + of_w * t["w"] + p["lateness"] * t["y"])
    chance = {
        "continues": sigmoid(base + of_d * q["d"] + of_w * q["w"]),
        "stops": np.zeros(10_000),
        "random": np.full(10_000, rate),
    }[p["future"]]
    holes = rng.random(10_000) < chance
    seen = ~missing
    mean = t["w"][seen].mean()
    b, rss, _ = least_squares(t["w"][seen], [t["d"][seen], t["s"][seen]])
    line = lambda x: b[0] + b[1] * x["d"] + b[2] * x["s"]
    spread = np.sqrt(rss / (seen.sum() - 3))
    out = dict(meanB=world_b(rng, t, missing, law, rho).mean())

    def serve(name, fits, weights, flag=None):
        scores = []
        for w in weights:
            z = fits[0] + fits[1] * q["d"] + fits[2] * w + fits[3] * q["s"]
            scores.append(sigmoid(z + (0 if flag is None else fits[4] * flag)))
        score = np.mean(scores, axis=0)
        out["auc" + name] = expected_auc(q["p"], score)
        out["gapAll" + name] = 100 * (score - q["p"]).mean()
        out["gapMissing" + name] = 100 * (score - q["p"])[holes].mean() if holes.any() else 0.0
        kl = q["p"] * np.log(q["p"] / score) + (1 - q["p"]) * np.log((1 - q["p"]) / (1 - score))
        out["excessLogLoss" + name] = kl.mean()

    by_mean = np.where(holes, mean, q["w"])
    f = logit_fit([t["d"][seen], t["w"][seen], t["s"][seen]], t["y"][seen])
    out["biasMeanDrop"], out["biasSlopeDrop"] = mean, f[2] - 0.8
    serve("Drop", f, [by_mean])
    filled = np.where(missing, mean, t["w"])
    f = logit_fit([t["d"], filled, t["s"]], t["y"])
    out["biasMeanMean"], out["biasSlopeMean"] = filled.mean(), f[2] - 0.8
    serve("Mean", f, [by_mean])
    f = logit_fit([t["d"], filled, t["s"], missing.astype(float)], t["y"])
    out["biasMeanIndicator"], out["biasSlopeIndicator"] = filled.mean(), f[2] - 0.8
    serve("Indicator", f, [by_mean], holes.astype(float))
    filled = np.where(missing, line(t), t["w"])
    f = logit_fit([t["d"], filled, t["s"]], t["y"])
    out["biasMeanRegression"], out["biasSlopeRegression"] = filled.mean(), f[2] - 0.8
    serve("Regression", f, [np.where(holes, line(q), q["w"])])

    X = np.column_stack([np.ones(2000), t["d"], t["s"], t["y"]])
    c, rss, inverse = least_squares(t["w"][seen], [t["d"][seen], t["s"][seen], t["y"][seen]])
    fits, means = [], []
    for _ in range(5):
        sigma = np.sqrt(rss / rng.chisquare(seen.sum() - 4))
        drawn = rng.multivariate_normal(c, sigma**2 * inverse)
        filled = np.where(missing, X @ drawn + sigma * rng.normal(size=2000), t["w"])
        fits.append(logit_fit([t["d"], filled, t["s"]], t["y"]))
        means.append(filled.mean())
    f = np.mean(fits, axis=0)
    out["biasMeanMultiple"], out["biasSlopeMultiple"] = np.mean(means), f[2] - 0.8
    serve("Multiple", f, [np.where(holes, line(q) + spread * rng.normal(size=10_000), q["w"]) for _ in range(5)])
    for name in ("Drop", "Regression", "Multiple"):
        out["biasMeanInB" + name] = out["biasMean" + name] - out["meanB"]
    return out


def each(prefixes):
    return [prefix + name.capitalize() for prefix in prefixes for name in REPAIRS]


ALL = each(["biasMean", "biasSlope", "auc", "gapAll", "gapMissing", "excessLogLoss"])
SETTINGS = [
    ("MNAR", {}, ALL + ["meanB", "biasMeanInBDrop", "biasMeanInBRegression", "biasMeanInBMultiple"]),
    ("MAR, severity 2.5, 45 %", {"mechanism": "MAR", "severity": 2.5, "rate": 45}, ALL + ["meanB"]),
    ("MNAR, correlation 0.8, by chance in production", {"correlation": 0.8, "future": "random"}, ALL + ["meanB"]),
    ("MNAR, correlation 0, stops", {"correlation": 0, "future": "stops", "rate": 20}, ALL + ["meanB"]),
    ("lost after a late arrival", {"mechanism": "MCAR", "lateness": 2}, ALL + ["meanB"]),
    ("lost by weight and after a late arrival", {"lateness": 2}, ALL + ["meanB"]),
]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--worlds", type=int, default=200)
    given = options.parse_args()
    settings = []
    for index, (name, params, measures) in enumerate(SETTINGS):
        worlds = [run({**DEFAULTS, **params}, np.random.default_rng([2026, index, k])) for k in range(given.worlds)]
        cells = []
        for measure in measures:
            values = np.array([world[measure] for world in worlds])
            se = values.std(ddof=1) / np.sqrt(len(values))
            cells.append(dict(measure=measure, mean=round(values.mean(), 6), se=round(se, 6)))
        settings.append(dict(name=name, params=params, replicates=given.worlds, cells=cells))
        print(name, file=sys.stderr, flush=True)
    json.dump(dict(numpy=np.__version__, settings=settings), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
