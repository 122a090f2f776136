"""Reference values for simulations/first-look, from the law in its README alone, with nothing but numpy.

    python3 first-look.py [--worlds 400] > first-look.json

Each setting is run in many worlds; each cell is the mean of a measure over them with its standard error.
"""
import argparse
import json
import sys

import numpy as np

DEFAULTS = dict(pounds=True, codes=4, camera=True, season=60, twin=0.95, parcels=140)
MEASURES = ["jump", "zeros", "widestHole", "twins", "lateShare", "lateInWorstWeek", "busiest"]
SETTINGS = [
    ("every fault", {}),
    ("nothing wrong", {"pounds": False, "codes": 0, "camera": False, "season": 0}),
    ("pounds alone, 50 parcels", {"codes": 0, "camera": False, "season": 0, "parcels": 50}),
    ("codes at 20 %, a rush of 100 %, 300 parcels", {"codes": 20, "pounds": False, "season": 100, "parcels": 300}),
    ("no twin, 90 parcels", {"twin": 0, "parcels": 90, "season": 20}),
    ("half a twin, codes at 10 %", {"twin": 0.5, "codes": 10, "camera": False, "parcels": 200}),
]


def run(p, rng):
    rush = np.isin(np.arange(26), [20, 21, 22, 23])
    # A half is rounded up, as a browser does.
    per_week = np.floor(p["parcels"] * np.where(rush, 1 + p["season"] / 100, 1.0) + 0.5).astype(int)
    week = np.repeat(np.arange(26), per_week)
    n = len(week)
    heavy, far, road = rng.normal(size=(3, n))
    weight = np.exp(1.1 + 0.7 * heavy)
    distance = np.exp(5 + 0.6 * far)
    hours = np.exp(1.2 + 0.6 * (p["twin"] * far + np.sqrt(1 - p["twin"] ** 2) * road))
    odds = np.exp(-1.5 + 0.6 * far + 0.4 * heavy + np.where(rush[week], 1.2 * p["season"] / 100, 0.0))
    late = rng.random(n) < odds / (1 + odds)

    if p["pounds"]:
        weight = np.where(week >= 14, weight * 2.20462, weight)
    weight[rng.random(n) < p["codes"] / 100] = 0
    fails = p["camera"] & np.isin(week, [8, 9])
    empty = rng.random(n) < np.where(fails, 0.8, 0.01)

    shown = ~empty & (weight > 0)
    share = lambda which: np.bincount(week, which) / per_week
    return dict(
        jump=weight[shown & (week >= 14)].mean() / weight[shown & (week < 14)].mean(),
        zeros=100 * np.mean(~empty & (weight == 0)),
        widestHole=100 * share(empty).max(),
        twins=np.corrcoef(distance, hours)[0, 1],
        lateShare=100 * late.mean(),
        lateInWorstWeek=100 * share(late).max(),
        busiest=per_week.max(),
    )


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--worlds", type=int, default=400)
    given = options.parse_args()
    settings = []
    for index, (name, params) in enumerate(SETTINGS):
        worlds = [run({**DEFAULTS, **params}, np.random.default_rng([2026, index, k])) for k in range(given.worlds)]
        cells = []
        for measure in MEASURES:
            values = np.array([world[measure] for world in worlds], float)
            se = values.std(ddof=1) / np.sqrt(len(values))
            cells.append(dict(measure=measure, mean=round(values.mean(), 6), se=round(se, 6)))
        settings.append(dict(name=name, params=params, replicates=given.worlds, cells=cells))
        print(name, file=sys.stderr, flush=True)
    json.dump(dict(numpy=np.__version__, settings=settings), sys.stdout, indent=2)
    print()


if __name__ == "__main__":
    main()
