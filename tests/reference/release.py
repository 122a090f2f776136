"""Reference values for simulations/release, from its description alone, with nothing but numpy.

    python3 release.py [--worlds 400] [--only text] > release.json

Each setting is run in many worlds; each cell is the mean of a measure over them with its standard error.
A world is drawn request by request, and a schedule of weights is laid over all of it at once: counts per minute come
from one pass, the alarm from a cumulative sum, and only then is cut off what came after it.
"""
import argparse
import json
import sys

import numpy as np

MINUTES = 120
USERS = 20_000
STRATEGIES = ["bigBang", "rolling", "blueGreen", "canary", "shadow", "ab"]
ACTIVITY = 1 / np.arange(1, USERS + 1)
ACTIVITY = ACTIVITY / ACTIVITY.sum()
UPTO = np.cumsum(ACTIVITY)
ODDS = np.array([1.5, 2, 3, 5, 10, 30])
DAY_ODDS = np.array([1.05, 1.1, 1.2, 1.5, 2, 3])
LADDERS = {
    "full": [1, 5, 10, 25, 50, 100],
    "from10": [10, 25, 50, 100],
    "held1": [1],
    "held5": [5],
    "held25": [25],
}
DEFAULTS = dict(
    defect="crash", size=1.0, requestsPerMinute=600, stepMinutes=10, ladder="full", guardrail="eProcess",
    alpha=0.01, allowedFailures=2, dayCycle=0, sticky=True, strategy="canary",
)
# Standard normal quantiles that are needed: 1 - alpha / 2 for alpha = 0.01 and 0.05, and 0.99.
Z = {0.01: 2.5758293035489004, 0.05: 1.959963984540054}
Z99 = 2.3263478740408408


def busy(minute, swing):
    """Nine in the morning at minute 0; busiest at four in the afternoon."""
    hour = 9 + np.asarray(minute) / 60
    return 1 + swing * np.cos(2 * np.pi * (hour - 16) / 24)


class World:
    def __init__(self, p, rng):
        self.p, self.rng = p, rng
        swing = p["dayCycle"] / 100
        middle = np.arange(MINUTES) + 0.5
        n = rng.poisson(p["requestsPerMinute"] * busy(middle, swing))
        self.requests = n
        self.minute = np.repeat(np.arange(MINUTES), n)
        first = np.concatenate([[0], np.cumsum(n)[:-1]])
        order = np.arange(len(self.minute)) - first[self.minute]
        self.time = self.minute + (order + 0.5) / n[self.minute]
        self.user = np.searchsorted(UPTO, rng.random(len(self.minute)) * UPTO[-1], side="right").clip(max=USERS - 1)
        self.remote = rng.random(USERS) < 0.05
        self.remote_share = ACTIVITY[self.remote].sum()
        self.place = rng.random(USERS)
        self.ticket = self.place[self.user] if p["sticky"] else rng.random(len(self.minute))
        strain = busy(middle, swing)[self.minute] ** 2
        add = self.added()
        inside = self.remote[self.user]

        def draw(rate, extra, one_cause):
            u = rng.random(len(self.minute))
            v = u if one_cause else rng.random(len(self.minute))
            return u < rate, v < rate + np.where(inside, extra[0], extra[1])

        self.error = draw(0.002 * strain, add["error"], False)
        self.slow = draw(0.001 * strain, add["slow"], False)
        self.wrong = draw(0.05, add["wrong"], True)
        self.late = draw(0.2, add["late"], True)
        pair = lambda k: self.error[k].astype(int) + self.slow[k] + self.wrong[k]
        self.excess = pair(1) - pair(0)
        before = np.arange(60) - 59.5
        self.past_n = rng.poisson(p["requestsPerMinute"] * busy(before, swing))
        self.past = {
            "error": rng.binomial(self.past_n, 0.002 * busy(before, swing) ** 2),
            "slow": rng.binomial(self.past_n, 0.001 * busy(before, swing) ** 2),
        }

    def added(self):
        """What the defect adds to each chance: within the segment, elsewhere."""
        size, none = self.p["size"], (0.0, 0.0)
        add = dict(error=none, slow=none, wrong=none, late=none)
        match self.p["defect"]:
            case "crash":
                add["error"] = (min(1.0, 0.02 * size / self.remote_share), 0.0)
            case "latency":
                add["slow"] = (0.03 * size, 0.03 * size)
            case "small":
                add["error"] = (0.002 * size, 0.002 * size)
            case "skew":
                add["wrong"], add["late"] = (0.03 * size,) * 2, (0.06 * size,) * 2
            case "quality":
                add["wrong"] = (0.01 * size,) * 2
        return add

    def per_minute(self, chosen):
        return np.bincount(self.minute[chosen], minlength=MINUTES).astype(float)

    def arms(self, weights):
        """Counts of both arms by minute when the new version has these weights and nobody stops it."""
        new = np.ones(len(self.minute), bool) if weights is None else self.ticket < weights[self.minute]
        old = np.ones(len(self.minute), bool) if weights is None else ~new
        table = {"n": self.per_minute(new), "m": self.per_minute(old)}
        for name in ("error", "slow", "late"):
            under_old, under_new = getattr(self, name)
            table[name] = self.per_minute(new & under_new), self.per_minute(old & under_old)
        if weights is not None:  # an hour of 60 minutes spread over the two hours
            alone = weights >= 1
            table["m"][alone] = self.past_n.sum() / MINUTES
            for name in ("error", "slow"):
                table[name][1][alone] = self.past[name].sum() / MINUTES
        return table


def evidence(x, n, y, m, odds=ODDS):
    q = n / np.where(n + m > 0, n + m, 1)
    step = x[:, None] * np.log(odds) - (x + y)[:, None] * np.log1p(q[:, None] * (odds - 1))
    total = np.cumsum(step, axis=0)
    top = total.max(axis=1, keepdims=True)
    return top[:, 0] + np.log(np.exp(total - top).mean(axis=1))


def first(condition):
    """The minute after which a condition first holds."""
    at = np.flatnonzero(condition)
    return at[0] + 1 if len(at) else None


def shift_above(a, b):
    """Whether the 98 % interval of the shift from b to a lies above a quarter of its estimate."""
    if len(a) == 0 or len(b) == 0:
        return False
    d = np.sort(np.subtract.outer(a, b).ravel())
    pairs, sd = len(d), np.sqrt(len(a) * len(b) * (len(a) + len(b) + 1) / 12)
    # Shifts below the k-th difference (from 1) leave k - 1 differences below them; the test rejects while that is few.
    rejected = [(k - 1 + 0.5 - pairs / 2) / sd <= -Z99 for k in range(1, pairs + 1)]
    low = d[sum(rejected) - 1] if any(rejected) else -np.inf
    return low > 0.25 * abs(np.median(d))


def share(x, n):
    return x[n > 0] / n[n > 0]


def judge(world, weights, strategy, step):
    """Rank test at the end of each step. Returns the minute of the rollback and the weights as they really were."""
    weights = None if weights is None else weights.copy()
    before = False
    for end in range(step, MINUTES + 1, step):
        t = world.arms(weights)
        window = slice(end - step, end)
        score = 100
        for name, points in (("error", 70), ("slow", 30)):
            x, y = t[name]
            a = share(x[window], t["n"][window])
            beside = np.ones(step, bool) if weights is None else weights[window] < 1
            if beside.any():
                b = share(y[window][beside], t["m"][window][beside])
            else:
                b = share(world.past[name], world.past_n)
            score -= points * shift_above(a, b)
        if score < 50 or (score < 75 and before):
            return end, weights
        before = score < 75
        if before and strategy == "canary":  # the same step once more, everything after it later
            weights = np.concatenate([weights[:end], weights[end - step:]])[:MINUTES]
    return None, weights


def schedule(strategy, p):
    minute = np.arange(MINUTES)
    match strategy:
        case "bigBang" | "blueGreen":
            return np.ones(MINUTES)
        case "rolling":
            return np.minimum(1, (minute // 3 + 1) / 10)
        case "canary":
            ladder = np.array(LADDERS[p["ladder"]]) / 100
            return ladder[np.minimum(minute // p["stepMinutes"], len(ladder) - 1)]
        case "ab":
            return np.full(MINUTES, 0.5)
        case "shadow":
            return None


def alarm(world, strategy, weights, p):
    """The minute of the alarm, None without one; and the weights as they really were."""
    if p["guardrail"] == "kayenta":
        at, weights = judge(world, weights, strategy, p["stepMinutes"])
    t = world.arms(weights)
    signs = [t["error"], t["slow"]]
    match p["guardrail"]:
        case "eProcess":
            at = first(np.max([evidence(x, t["n"], y, t["m"]) for x, y in signs], axis=0) >= np.log(2 / p["alpha"]))
        case "peeking":
            n, m = np.cumsum(t["n"]), np.cumsum(t["m"])
            over = np.zeros(MINUTES, bool)
            for x, y in signs:
                x, y = np.cumsum(x), np.cumsum(y)
                with np.errstate(all="ignore"):
                    pooled = (x + y) / (n + m)
                    z = (x / n - y / m) / np.sqrt(pooled * (1 - pooled) * (1 / n + 1 / m))
                over |= np.nan_to_num(z, nan=0, posinf=0, neginf=0) > Z[p["alpha"]]
            at = first(over)
        case "fixed":
            with np.errstate(all="ignore"):
                failed = np.maximum(signs[0][0], signs[1][0]) / t["n"] > 0.01
            at = first(np.cumsum(failed & (t["n"] > 0)) > p["allowedFailures"])
    if strategy == "shadow":
        level = p["alpha"] if p["guardrail"] in ("eProcess", "peeking") else 0.01
        x, y = t["late"]
        seen = first(evidence(x, t["n"], y, t["m"]) >= np.log(2 / level))
        at = min((a for a in (at, seen) if a is not None), default=None)
    return at, weights


def carry_out(world, strategy, p):
    at, weights = alarm(world, strategy, schedule(strategy, p), p)
    if strategy == "shadow":
        return dict(at=at, exposed=0, hurt=0, usersExposed=0, usersHurt=0, end=0.0)
    w = weights[world.minute]
    if at is not None:
        last = weights[at - 1]
        minutes = {"bigBang": 20, "rolling": 15}.get(strategy, 0.2)
        left = 1 - (world.time - at) / minutes
        back = np.where(left > 0, last * left if strategy == "rolling" else last, 0)
        w = np.where(world.minute < at, w, back)
    new = world.ticket < w
    net = np.bincount(world.user[new], weights=world.excess[new], minlength=USERS)
    return dict(
        at=at,
        exposed=int(new.sum()),
        hurt=int(world.excess[new].sum()),
        usersExposed=len(np.unique(world.user[new])),
        usersHurt=int(np.sign(net).sum()),
        end=0.0 if at is not None else float(weights[-1]),
    )


def ab_days(world, ended, p):
    """Fourteen days of the A/B test: errors and slow answers known on the day, promises three days later."""
    if ended["end"] == 0:
        return 0, 0
    rng, add = world.rng, world.added()
    inside = world.place < 0.5
    activity = ACTIVITY[inside].sum() if p["sticky"] else 0.5
    remote = ACTIVITY[inside & world.remote].sum() / activity if p["sticky"] else world.remote_share
    base = dict(error=0.002, slow=0.001, wrong=0.05)
    extra = {k: remote * add[k][0] + (1 - remote) * add[k][1] for k in base}
    n = rng.poisson(1440 * p["requestsPerMinute"] * activity, 14).astype(float)
    m = rng.poisson(1440 * p["requestsPerMinute"] * (1 - activity), 14).astype(float)
    known = []
    for k in base:
        x = rng.binomial(n.astype(int), base[k] + extra[k]).astype(float)
        y = rng.binomial(m.astype(int), base[k]).astype(float)
        day = first(evidence(x, n, y, m, DAY_ODDS) >= np.log(3 / p["alpha"]))
        if day is not None and day + 3 * (k == "wrong") <= 14:
            known.append(day + 3 * (k == "wrong"))
    day = min(known, default=None)
    through = n[: day or 14].astype(int)
    return (14 if day is None else day), int(sum(rng.binomial(through, extra[k]).sum() for k in base))


def run(p, rng):
    world = World(p, rng)
    out = {}
    for strategy in STRATEGIES:
        found = carry_out(world, strategy, p)
        name = strategy[0].upper() + strategy[1:]
        out[f"detected{name}"] = float(found["at"] is not None)
        out[f"minutes{name}"] = MINUTES if found["at"] is None else found["at"]
        out[f"hurt{name}"] = found["hurt"]
        out[f"exposed{name}"] = found["exposed"]
        if strategy == p["strategy"]:
            out["usersExposed"], out["usersHurt"] = found["usersExposed"], found["usersHurt"]
            if strategy == "ab":
                out["daysToKnow"], out["hurtLater"] = ab_days(world, found, p)
    return out


def each(prefix, strategies=STRATEGIES):
    return [prefix + s[0].upper() + s[1:] for s in strategies]


SERVING = [s for s in STRATEGIES if s != "shadow"]
CANARY = ["detectedCanary", "minutesCanary", "hurtCanary", "exposedCanary", "usersExposed", "usersHurt"]
SETTINGS = [
    ("crash, sticky users", {}, each("minutes") + each("hurt") + each("exposed") + ["usersExposed", "usersHurt"]),
    ("crash, sticky users, held at 1 %", {"ladder": "held1"}, CANARY),
    ("crash, sticky users, held at 5 %", {"ladder": "held5"}, CANARY),
    ("crash, sticky users, held at 25 %", {"ladder": "held25"}, CANARY),
    ("small, sticky users", {"defect": "small"}, each("detected") + each("minutes") + each("hurt")),
    ("none, sticky users", {"defect": "none"}, each("detected") + each("hurt") + each("exposed")),
    ("skew", {"defect": "skew"}, each("detected") + ["minutesShadow"] + each("hurt", SERVING)),
    ("quality", {"defect": "quality", "strategy": "ab"}, each("detected") + each("hurt", SERVING) + ["daysToKnow", "hurtLater"]),
    ("small, A/B for days", {"defect": "small", "strategy": "ab"}, ["detectedAb", "daysToKnow", "hurtLater"]),
    ("none, day cycle 50 %", {"defect": "none", "dayCycle": 50}, each("detected") + each("exposed")),
    ("none, day cycle 50 %, z", {"defect": "none", "dayCycle": 50, "guardrail": "peeking"}, each("detected")),
    ("none, day cycle 50 %, ranks", {"defect": "none", "dayCycle": 50, "guardrail": "kayenta"}, each("detected")),
    ("none, day cycle 50 %, fixed", {"defect": "none", "dayCycle": 50, "guardrail": "fixed"}, each("detected")),
    ("crash, day cycle 50 %", {"dayCycle": 50}, each("minutes") + each("hurt")),
    ("none, z", {"defect": "none", "guardrail": "peeking"}, each("detected")),
    ("none, ranks", {"defect": "none", "guardrail": "kayenta"}, each("detected")),
    ("crash, ranks", {"guardrail": "kayenta"}, each("detected") + each("minutes") + each("hurt")),
    ("latency, ranks", {"guardrail": "kayenta", "defect": "latency"}, each("detected") + each("minutes") + each("hurt")),
    ("small, ranks", {"guardrail": "kayenta", "defect": "small"}, each("detected") + each("minutes")),
]


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--worlds", type=int, default=400)
    options.add_argument("--only", default="")
    given = options.parse_args()
    settings = []
    for index, (name, params, measures) in enumerate(SETTINGS):
        if given.only not in name:
            continue
        worlds = [run({**DEFAULTS, **params}, np.random.default_rng([2026, index, k])) for k in range(given.worlds)]
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
