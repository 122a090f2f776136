"""Simulates what simulations/planning describes, written from the description alone with numpy, and prints the means of
its measures over many worlds of 1000 projects with their standard errors.

    python3 planning.py > planning.json
"""
import argparse
import json
import sys

import numpy as np

RANGES = [(1, 2), (1, 3), (2, 8), (1, 2), (2, 4), (1, 3), (1, 2), (2, 4), (1, 2)]
NAMES = ["Problem", "Discovery", "Preparation", "Exploration", "Features", "Prototype", "Evaluation", "Deployment", "Monitoring"]
EVALUATION, DEPLOYMENT = 6, 7
DEFAULTS = dict(
    hiddenIssues=5, commonFactor=0.25, increments=1, overheadWeeks=0.5, deadlineWeeks=12, foundAtEvaluation=40,
    foundAtDeployment=80, fixShare=50, smallestFix=0.5, modeAt=35, projects=1000,
)


def project(p, modes, chance):
    pert = np.array([
        low + (high - low) * chance.beta(1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low))
        for (low, high), mode in zip(RANGES, modes)
    ])
    work = pert * np.exp(chance.normal(-p["commonFactor"] ** 2 / 2, p["commonFactor"]))
    n = p["increments"]
    count = chance.poisson(p["hiddenIssues"])
    where = chance.integers(0, n, count)
    phase = chance.choice(9, count, p=modes / modes.sum())
    clock = done = 0.0
    pending, fixes = [], []
    first = visits = None
    for k in range(n):
        for j in range(9):
            clock += work[j] / n
            done += work[j] / n
            pending += [(done, j) for i in range(count) if where[i] == k and phase[i] == j]
            if j not in (EVALUATION, DEPLOYMENT):
                continue
            share = p["foundAtEvaluation" if j == EVALUATION else "foundAtDeployment"] / 100
            left = []
            for stamp, born in pending:
                if chance.random() < share:
                    weeks = max(p["smallestFix"], p["fixShare"] / 100 * (done - stamp))
                    clock += weeks
                    fixes.append((born, j, weeks))
                else:
                    left.append((stamp, born))
            pending = left
        if n > 1:
            clock += p["overheadWeeks"]
        if first is None:
            first, visits = clock, 9 + len(fixes)
    return clock, first, visits, len(pending), fixes


def world(p, chance):
    modes = np.array([low + p["modeAt"] / 100 * (high - low) for low, high in RANGES])
    runs = [project(p, modes, chance) for _ in range(p["projects"])]
    total = np.array([run[0] for run in runs])
    fixes = [fix for run in runs for fix in run[4]]
    size = len(runs)
    out = {f"p{q}": np.percentile(total, q) for q in (10, 50, 80, 95)}
    out["meanWeeks"] = total.mean()
    out["firstSlice"] = np.percentile([run[1] for run in runs], 50)
    out["visits"] = np.mean([run[2] for run in runs])
    out["escaped"] = np.mean([run[3] for run in runs])
    out["doneByModes"] = 100 * np.mean(total <= modes.sum() + 1e-9)
    out["doneByDeadline"] = 100 * np.mean(total <= p["deadlineWeeks"])
    for due in (4, 12, 30):
        out[f"doneBy{due}"] = 100 * np.mean(total <= due)
    out["rework"] = sum(weeks for _, _, weeks in fixes) / size
    out["reworkShare"] = 100 * out["rework"] / out["meanWeeks"]
    for j, name in enumerate(NAMES):
        out[f"born{name}"] = sum(weeks for born, _, weeks in fixes if born == j) / size
    for gate, name in ((EVALUATION, "Evaluation"), (DEPLOYMENT, "Deployment")):
        mine = [weeks for _, at, weeks in fixes if at == gate]
        out[f"found{name}"] = sum(mine) / size
        out[f"issues{name}"] = len(mine) / size
        out[f"fix{name}"] = np.mean(mine) if mine else 0
    return out


SETTINGS = [
    ("defaults", {}),
    ("six increments", {"increments": 6}),
    ("four increments, dear overhead", {"increments": 4, "overheadWeeks": 1.5, "hiddenIssues": 8}),
    ("a harder evaluation", {"foundAtEvaluation": 80}),
    ("nothing found before deployment", {"foundAtEvaluation": 0, "increments": 2}),
    ("dear fixes, other modes", {"fixShare": 80, "smallestFix": 1.5, "modeAt": 50, "commonFactor": 0.1, "increments": 3}),
]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--worlds", type=int, default=40)
    given = options.parse_args()
    settings = []
    for index, (name, params) in enumerate(SETTINGS):
        p = {**DEFAULTS, **params}
        worlds = [world(p, np.random.default_rng([2026, index, k])) for k in range(given.worlds)]
        cells = []
        for measure in worlds[0]:
            values = np.array([one[measure] for one in worlds])
            se = values.std(ddof=1) / np.sqrt(len(values))
            cells.append(dict(measure=measure, mean=round(float(values.mean()), 5), se=round(float(se), 5)))
        settings.append(dict(name=name, params=params, replicates=given.worlds, cells=cells))
        print(name, file=sys.stderr, flush=True)
    json.dump(dict(numpy=np.__version__, settings=settings), sys.stdout, indent=1)
    print()


if __name__ == "__main__":
    main()
