"""An independent prototype of the skew lab, written from its description alone: five joins of a depot's late rate and eight ways to
serve the model of the right one. Run it to write skew.json beside it: python3 tests/reference/skew.py [worlds]"""

import json
import sys
from pathlib import Path

import numpy as np

DEPOTS, PER_DAY, HISTORY, TEST, ALL = 40, 3, 180, 152, 208


def world(rng, phi):
    state = np.zeros((ALL, DEPOTS))
    state[0] = rng.normal(0, 1.2, DEPOTS)
    for day in range(1, ALL):
        state[day] = phi * state[day - 1] + np.sqrt(1 - phi**2) * rng.normal(0, 1.2, DEPOTS)
    shape = (ALL, DEPOTS, PER_DAY)
    x1, x2 = rng.normal(size=shape), rng.normal(size=shape)
    p = 1 / (1 + np.exp(-(-1.3 + 0.6 * x1 + 0.4 * x2 + state[:, :, None])))
    return x1, x2, (rng.random(shape) < p).astype(float)


def rate(late, first, last):
    first = max(first, 0)
    return (late[first : last + 1].sum(axis=(0, 2)) + 0.5) / ((last - first + 1) * PER_DAY + 2)


def joined(late, last_of, window):
    """The rate of each day and depot; last_of says which day is the last that is counted, or None before there is a window."""
    out = np.full((ALL, DEPOTS), np.nan)
    for day in range(ALL):
        last = last_of(day)
        if last - window + 1 >= 0:
            out[day] = rate(late, last - window + 1, last)
    return np.repeat(out[:, :, None], PER_DAY, axis=2)


def design(*columns):
    flat = [np.asarray(c).ravel() for c in columns]
    return np.column_stack([np.ones(len(flat[0]))] + flat)


def fit(X, y):
    beta = np.zeros(X.shape[1])
    ridge = np.eye(X.shape[1])
    ridge[0, 0] = 0
    for _ in range(50):
        p = 1 / (1 + np.exp(-X @ beta))
        step = np.linalg.solve((X * (p * (1 - p))[:, None]).T @ X + ridge, X.T @ (p - y) + ridge @ beta)
        beta = beta - step
        if np.abs(step).max() < 1e-11:
            return beta
    raise RuntimeError("no convergence")


def auc(y, score):
    order = np.argsort(score, kind="mergesort")
    _, inverse, counts = np.unique(score[order], return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks = (ends - (counts - 1) / 2)[inverse]
    late = y[order] == 1
    n1, n0 = late.sum(), (~late).sum()
    return (ranks[late].sum() - n1 * (n1 + 1) / 2) / (n1 * n0)


def one(seed, settle=7, window=7, phi=0.93, rate_hit=100, null_rate=20, refresh=14):
    rng = np.random.default_rng([seed, 2026])
    x1, x2, late = world(rng, phi)
    snapshot = rate(late, HISTORY - window, HISTORY - 1)
    tables = {
        "OwnDay": joined(late, lambda t: t, window),
        "EventTime": joined(late, lambda t: t - 1, window),
        "Available": joined(late, lambda t: t - settle - 1, window),
        "Snapshot": np.broadcast_to(snapshot[None, :, None], (ALL, DEPOTS, PER_DAY)),
        "Without": None,
    }
    online = tables["Available"]
    first = settle + window
    found = {}
    beta_right = None
    for name, table in tables.items():
        def rows(a, b, source=table):
            columns = [x1[a:b], x2[a:b]] + ([] if source is None else [source[a:b]])
            return design(*columns), late[a:b].ravel()

        train = fit(*rows(first, TEST - settle))
        X, y = rows(TEST, HISTORY)
        found[f"offline{name}"] = auc(y, X @ train)
        refit = fit(*rows(first, HISTORY - settle))
        X, y = rows(HISTORY, ALL, None if table is None else online)
        found[f"production{name}"] = auc(y, X @ refit)
        found[f"optimism{name}"] = found[f"offline{name}"] - found[f"production{name}"]
        if name == "Available":
            beta_right = refit
    a1, a2, agg = x1[HISTORY:], x2[HISTORY:], online[HISTORY:]
    hit = rng.random(a1.shape) < rate_hit / 100
    nulled = rng.random(a1.shape) < null_rate / 100
    stale = joined(late, lambda t: (t // max(refresh, 1)) * max(refresh, 1) - settle - 1, window)[HISTORY:]
    served = {
        "None": (a1, a2, agg),
        "Miles": (np.where(hit, 0.621 * a1, a1), a2, agg),
        "Offset": (np.where(hit, 1.609 * a1 + 1, a1), a2, agg),
        "Nulls": (np.where(nulled, -3, a1), a2, agg),
        "Missing": (a1, a2, np.where(hit, 0, agg)),
        "Refresh": (a1, a2, stale),
        "Swapped": (np.where(hit, a2, a1), np.where(hit, a1, a2), agg),
        "Constant": (np.where(hit, x1[HISTORY - 1, -1, -1], a1), a2, agg),
    }
    y = late[HISTORY:].ravel()
    for name, columns in served.items():
        score = design(*columns) @ beta_right
        p = np.clip(1 / (1 + np.exp(-score)), 1e-15, 1 - 1e-15)
        found[f"auc{name}"] = auc(y, score)
        found[f"logLoss{name}"] = -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))
        found[f"bias{name}"] = p.mean() - y.mean()
    return found


SETTINGS = {
    "defaults": {},
    "labels at once": {"settle": 0},
    "labels after three weeks": {"settle": 21},
    "labels after thirty days, window 60": {"settle": 30, "window": 60},
    "window 1, no memory": {"window": 1, "phi": 0},
    "window 21, long memory": {"window": 21, "phi": 0.99},
    "half of the requests, nulls 60 %, refresh 30": {"rate_hit": 50, "null_rate": 60, "refresh": 30},
    "refresh 5, window 3, phi 0.7": {"refresh": 5, "window": 3, "phi": 0.7, "rate_hit": 10, "null_rate": 5},
}
NAMES = {
    "settle": "settleDays",
    "window": "windowDays",
    "phi": "phi",
    "rate_hit": "rate",
    "null_rate": "nullRate",
    "refresh": "refreshDays",
}

if __name__ == "__main__":
    worlds = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    settings = []
    for name, given in SETTINGS.items():
        runs = [one(seed, **given) for seed in range(worlds)]
        cells = []
        for measure in runs[0]:
            values = np.array([run[measure] for run in runs])
            cells.append(
                {
                    "measure": measure,
                    "mean": round(float(values.mean()), 6),
                    "se": round(float(values.std(ddof=1) / np.sqrt(worlds)), 6),
                }
            )
        settings.append(
            {
                "name": name,
                "params": {NAMES[key]: value for key, value in given.items()},
                "replicates": worlds,
                "cells": cells,
            }
        )
        print(name, flush=True)
    Path(__file__).with_suffix(".json").write_text(json.dumps({"settings": settings}, indent=1) + "\n")
