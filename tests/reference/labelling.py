"""Reference values for simulations/labelling, from its description alone, with nothing but numpy.

    python3 labelling.py [--worlds 400] [--only text] > labelling.json

Each setting is run in many worlds; each cell is the mean of a measure over them with its standard error.
Rows come from one world: six standard normal columns, logit p = -1 + 1.6 x1 + 1.0 x2 - 0.8 x3. The learner is a
logistic regression with C = 1, fitted by Newton's method.
"""
import argparse
import json
import sys

import numpy as np

COEF = np.array([1.6, 1.0, -0.8, 0, 0, 0])
ACCURACY = np.array([0.9, 0.8, 0.75, 0.7, 0.6, 0.55])
COVERAGE = np.array([0.3, 0.4, 0.5, 0.6, 0.7, 0.8])
SHARING = np.array([False, False, False, True, True, True])
DEFAULTS = dict(
    noiseKind="symmetric", noiseRate=20, trainingRows=1500,
    items=200, annotatorAccuracy=95, prevalence=10, shuffled=False,
    labels=160, batch=10, rareShare=0, rareLooks="doubtful",
    sharedError=0, accuracySpread=100, fullCoverage=False, unlabelledRows=3000, goldRows=150,
)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def fit(X, y, weights=None):
    """The minimum of the sum of the log losses plus half the squared norm of the coefficients."""
    X = np.c_[np.ones(len(X)), X]
    w = np.ones(len(X)) if weights is None else weights
    penalty = np.r_[0, np.ones(X.shape[1] - 1)]
    theta = np.zeros(X.shape[1])
    if y[w > 0].min() == y[w > 0].max():
        raise SystemExit("one class")

    def objective(t):
        z = X @ t
        return np.sum(w * (np.logaddexp(0, z) - y * z)) + 0.5 * np.sum(penalty * t * t)

    here = objective(theta)
    for _ in range(100):
        p = sigmoid(X @ theta)
        step = np.linalg.solve(
            (X * (w * p * (1 - p))[:, None]).T @ X + np.diag(penalty), X.T @ (w * (p - y)) + penalty * theta
        )
        share = 1.0
        while objective(theta - share * step) > here + 1e-12 * abs(here) and share > 1e-8:
            share /= 2
        theta = theta - share * step
        here = objective(theta)
        if np.abs(step).max() < 1e-9:
            break
    return theta


def predict(theta, X):
    return sigmoid(theta[0] + X @ theta[1:])


def auc(y, score):
    order = np.argsort(score, kind="stable")
    sorted_scores = score[order]
    rank = np.empty(len(score))
    first = np.searchsorted(sorted_scores, sorted_scores, side="left")
    last = np.searchsorted(sorted_scores, sorted_scores, side="right")
    rank[order] = (first + last + 1) / 2
    late = y == 1
    n, m = late.sum(), (~late).sum()
    return (rank[late].sum() - n * (n + 1) / 2) / (n * m)


def draw(rng, rows):
    X = rng.standard_normal((rows, 6))
    return X, (rng.random(rows) < sigmoid(-1 + X @ COEF)).astype(float)


def spoil(rng, y, kind, rate):
    """What is written down: each label flipped, or each late one read as on time, with a probability."""
    hit = rng.random(len(y)) < rate / 100
    return np.where(hit, 1 - y if kind == "symmetric" else 0, y)


def noise(p, rng):
    X, y = draw(rng, p["trainingRows"])
    T, truth = draw(rng, 4000)
    written = spoil(rng, y, p["noiseKind"], p["noiseRate"])
    recorded = spoil(rng, truth, p["noiseKind"], p["noiseRate"])
    said = predict(fit(X, written), T)
    clean = predict(fit(X, y), T)
    return dict(
        aucTrue=auc(truth, said), aucMeasured=auc(recorded, said), bias=said.mean() - truth.mean(),
        aucCleanLabels=auc(truth, clean), biasCleanLabels=clean.mean() - truth.mean(),
    )


def agreement(p, rng):
    truth = rng.random(p["items"]) < p["prevalence"] / 100
    a, b = (truth ^ (rng.random(p["items"]) >= p["annotatorAccuracy"] / 100) for _ in range(2))
    if p["shuffled"]:
        b = rng.permutation(b)
    observed = (a == b).mean()
    chance = a.mean() * b.mean() + (1 - a.mean()) * (1 - b.mean())
    return dict(agreement=observed, chance=chance, kappa=(observed - chance) / (1 - chance))


def population(rng, rows, share, looks):
    """As `draw`, but a share of the rows is of a rare kind: it lies elsewhere, and its lateness follows x4 alone."""
    X = rng.standard_normal((rows, 6))
    rare = rng.random(rows) < share
    if looks == "doubtful":
        X[rare, 0] = 0.6 + 0.3 * X[rare, 0]
        X[rare, 1:3] *= 0.3
    else:
        X[rare, 0] = -1.5 + 0.3 * X[rare, 0]
    y = (rng.random(rows) < sigmoid(np.where(rare, 2 * X[:, 3], -1 + X @ COEF))).astype(float)
    return np.c_[X, rare, rare * X[:, 3]], y, rare


def active(p, rng):
    share = p["rareShare"] / 100
    X, y, rare = population(rng, 3000, share, p["rareLooks"])
    T, truth, _ = population(rng, 4000, share, p["rareLooks"])
    R, rare_truth, _ = population(rng, 2000, 1, p["rareLooks"])
    order = rng.permutation(3000)
    start = list(order[:20])
    if y[start].min() == y[start].max():
        start[-1] = next(i for i in order[20:] if y[i] != y[start[0]])
    out = dict(ratePool=y.mean())
    for name in ("Random", "Uncertain"):
        labelled = list(start)
        while True:
            theta = fit(X[labelled], y[labelled])
            wanted = min(p["batch"], p["labels"] - len(labelled))
            if wanted <= 0:
                break
            known = set(labelled)
            if name == "Random":
                labelled += [i for i in order if i not in known][:wanted]
            else:
                doubt = np.abs(predict(theta, X) - 0.5)
                doubt[labelled] = np.inf
                labelled += list(np.argsort(doubt, kind="stable")[:wanted])
        out["auc" + name] = auc(truth, predict(theta, T))
        out["aucRare" + name] = auc(rare_truth, predict(theta, R)) if share > 0 else np.nan
        out["rate" + name] = y[labelled].mean()
        out["rareLabelled" + name] = rare[labelled].sum()
    out["activeGain"] = out["aucUncertain"] - out["aucRandom"]
    out["activeGainRare"] = out["aucRareUncertain"] - out["aucRareRandom"]
    return out


def em(votes, voted):
    """The one-coin model: one accuracy a function, the same in both classes. Posterior of late, and accuracies."""
    late = (voted & (votes == 1)).astype(float)
    on_time = (voted & (votes == 0)).astype(float)
    accuracy, prior = np.full(votes.shape[1], 0.7), 0.5
    posterior = None
    for _ in range(50):
        odds = np.log(accuracy / (1 - accuracy))
        posterior = sigmoid(np.log(prior / (1 - prior)) + (late - on_time) @ odds)
        prior = np.clip(posterior.mean(), 0.05, 0.95)
        right = late * posterior[:, None] + on_time * (1 - posterior[:, None])
        accuracy = np.clip(right.sum(0) / voted.sum(0), 0.51, 0.99)
    return posterior, accuracy


def weak(p, rng):
    rows = p["unlabelledRows"]
    X, y = draw(rng, rows)
    T, truth = draw(rng, 3000)
    accuracy = ACCURACY.mean() + p["accuracySpread"] / 100 * (ACCURACY - ACCURACY.mean())
    voted = rng.random((rows, 6)) < (1 if p["fullCoverage"] else COVERAGE)
    luck = rng.random((rows, 6))
    common = rng.random(rows)
    shares = (rng.random((rows, 6)) < p["sharedError"] / 100) & SHARING
    right = np.where(shares, common[:, None], luck) < accuracy
    votes = np.where(right, y[:, None], 1 - y[:, None])
    balance = (np.where(votes == 1, 1, -1) * voted).sum(1)
    majority = np.where(balance > 0, 1, np.where(balance < 0, 0, 0.5))
    posterior, estimated = em(votes, voted)
    decided = balance != 0
    hits = np.where(posterior == 0.5, 0.5, (posterior > 0.5) == (y == 1))
    majority_hits = np.where(majority == 0.5, 0.5, majority == y)

    def twice(weight):
        theta = fit(np.r_[X, X], np.r_[np.ones(rows), np.zeros(rows)], np.r_[weight, 1 - weight])
        return auc(truth, predict(theta, T))

    out = dict(
        decided=decided.mean(), majorityRight=majority_hits.mean(), majorityRightDecided=majority_hits[decided].mean(),
        emRight=hits.mean(), emRightDecided=hits[decided].mean(), accuracyError=np.abs(estimated - accuracy).mean(),
        aucMajority=twice(majority), aucEm=twice(posterior),
    )
    for n in sorted({50, 150, 500, p["goldRows"]}):
        out[f"aucGold{n}"] = auc(truth, predict(fit(X[:n], y[:n]), T))
    out["aucGold"] = out[f"aucGold{p['goldRows']}"]
    return out


NOISE = ["aucTrue", "aucMeasured", "bias", "aucCleanLabels"]
KAPPA = ["agreement", "chance", "kappa"]
ACTIVE = ["aucRandom", "aucUncertain", "activeGain", "rateRandom", "rateUncertain"]
RARE = ACTIVE + ["aucRareRandom", "aucRareUncertain", "activeGainRare", "rareLabelledRandom", "rareLabelledUncertain"]
WEAK = ["decided", "majorityRight", "majorityRightDecided", "emRight", "emRightDecided", "accuracyError",
        "aucMajority", "aucEm", "aucGold50", "aucGold150", "aucGold500"]
SETTINGS = [
    ("no noise", noise, {"noiseRate": 0}, NOISE),
    ("symmetric 10 %", noise, {"noiseRate": 10}, NOISE),
    ("symmetric 20 %", noise, {}, NOISE),
    ("symmetric 40 %", noise, {"noiseRate": 40}, NOISE),
    ("30 % of late missed", noise, {"noiseKind": "missed", "noiseRate": 30}, NOISE),
    ("60 % of late missed", noise, {"noiseKind": "missed", "noiseRate": 60}, NOISE),
    ("kappa, .95, half late", agreement, {"prevalence": 50}, KAPPA),
    ("kappa, .95, a tenth late", agreement, {}, KAPPA),
    ("kappa, .85, a tenth late", agreement, {"annotatorAccuracy": 85}, KAPPA),
    ("kappa, .75, half late", agreement, {"annotatorAccuracy": 75, "prevalence": 50}, KAPPA),
    ("kappa, shuffled", agreement, {"prevalence": 50, "shuffled": True}, KAPPA),
    ("active, 40 labels", active, {"labels": 40}, ACTIVE),
    ("active, 160 labels", active, {}, ACTIVE),
    ("active, a doubtful twentieth", active, {"rareShare": 5}, RARE),
    ("active, a twentieth that looks safe", active, {"rareShare": 5, "rareLooks": "safe"}, RARE),
    ("active, a doubtful tenth, 80 labels", active, {"rareShare": 10, "labels": 80}, RARE),
    ("weak", weak, {}, WEAK),
    ("weak, half of the errors shared", weak, {"sharedError": 50}, WEAK),
    ("weak, all errors shared", weak, {"sharedError": 100}, WEAK),
    ("weak, alike and everywhere", weak, {"accuracySpread": 0, "fullCoverage": True}, WEAK),
]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--worlds", type=int, default=400)
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
        settings.append(dict(name=name, params=params, replicates=given.worlds, cells=cells))
        print(name, file=sys.stderr, flush=True)
    json.dump(dict(numpy=np.__version__, settings=settings), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
