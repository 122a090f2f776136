"""Reference values for simulations/mailbox, from its description alone, with numpy and scikit-learn's counts of words.

    python3 mailbox.py [--worlds 200] > mailbox.json

The phrases are read from the files of the grammar; everything else is written anew. Each setting is run in many worlds; each cell is
the mean of a measure over them with its standard error.
"""
import argparse
import json
import pathlib
import re
import sys

import numpy as np
from sklearn.feature_extraction.text import CountVectorizer

GRAMMAR = pathlib.Path(__file__).parents[2] / "simulations" / "mailbox" / "grammar"
DEFAULTS = dict(baseRate=40, trainingMails=2000, price=10, trainingMix="older", labelsByChance=False)
THINGS = "shoes lamp jacket kettle backpack headset tent printer".split()
DAYS = "monday tuesday wednesday thursday friday saturday".split()
SIGNS = dict(a="@4", e="3", i="1!", o="0", s="$5", l="1|", t="7", g="9")


def read_pools():
    pools = {}
    for path in GRAMMAR.glob("*.ts"):
        for name, body in re.findall(r"^  (\w+): \[(.*?)\],$", path.read_text(), re.M | re.S):
            pools[name] = [a or b for a, b in re.findall(r"'([^'\"]*)'|\"([^\"]*)\"", body)]
    assert sum(map(len, pools.values())) == 180
    return pools


POOLS = read_pools()

# kind: share in the mailbox, share in training, [(pool, from, to)]; a list of pools is one of them by even odds
GOOD = dict(
    personal=(0.46, 0.44, [("neutral", 0, 1), ("personal", 2, 4)]),
    receipt=(0.25, 0.25, [("neutral", 1, 1), ("receipt", 2, 4)]),
    newsletter=(0.134, 0.2, [("neutral", 0, 1), ("news", 2, 4), ("offer", 0, 1)]),
    marketing=(0.095, 0.05, [("neutral", 0, 1), ("marketing", 1, 2), ("offer", 1, 3)]),
    promotion=(0.037, 0.035, [("neutral", 0, 1), ("promotion", 1, 2), ("receipt", 0, 1), ("offer", 1, 2)]),
    foreign=(0.015, 0.02, None),
    quoting=(0.009, 0.005, [("forwarded", 1, 2), ("personal", 0, 2), (["scam", "phishing"], 1, 2)]),
)
SPAM = dict(
    classic=(0.54, 0.54, [("neutral", 0, 1), ("scam", 1, 3), ("offer", 1, 2)]),
    phishing=(0.26, 0.26, [("neutral", 1, 1), ("receipt", 0, 1), ("phishing", 1, 3)]),
    adversarial=(0.08, 0.08, [("DISGUISED", 1, 2), ("news", 0, 1), ("personal", 0, 1)]),
    foreignSpam=(0.12, 0.12, None),
)


def disguise_word(rng, word):
    if len(word) < 4 or "{" in word or rng.random() >= 0.75:
        return word
    u = rng.random()
    if u < 0.6:
        for _ in range(2 if rng.random() < 0.5 else 1):
            at = [i for i, c in enumerate(word) if c in SIGNS]
            if at:
                i = rng.choice(at)
                word = word[:i] + rng.choice(list(SIGNS[word[i]])) + word[i + 1 :]
        return word
    i = rng.integers(1, len(word)) if u < 0.8 else rng.integers(0, len(word))
    return word[:i] + ("." if u < 0.8 else word[i]) + word[i:]


class World:
    def __init__(self, rng, setting):
        self.rng, self.s = rng, setting
        self.disguised = [
            [" ".join(disguise_word(rng, w) for w in phrase.split()) for _ in range(40)] for phrase in POOLS["scam"]
        ]

    def fill(self, phrase):
        rng = self.rng
        phrase = phrase.replace("{i}", THINGS[rng.integers(8)]).replace("{d}", DAYS[rng.integers(6)])
        return phrase.replace("{n}", "num")

    def fragments(self, pool, lo, hi):
        rng = self.rng
        if isinstance(pool, list):
            pool = pool[rng.integers(len(pool))]
        k = rng.integers(lo, hi + 1)
        if pool == "DISGUISED":
            chosen = [self.disguised[i][rng.integers(40)] for i in rng.choice(len(self.disguised), k, replace=False)]
        else:
            chosen = [POOLS[pool][i] for i in rng.choice(len(POOLS[pool]), k, replace=False)]
        return [self.fill(p) for p in chosen]

    def write(self, kind):
        recipe = (GOOD.get(kind) or SPAM[kind])[2]
        if recipe is None:
            language = ["german", "spanish"][self.rng.integers(2)]
            recipe = [(language + "Neutral", 1, 2), (language + ("Good" if kind == "foreign" else "Spam"), 1, 3)]
        return " ".join(sum((self.fragments(*part) for part in recipe), []))

    def mails(self, n, training=False):
        old = training and self.s["trainingMix"] == "older"
        y = self.rng.random(n) < self.s["baseRate"] / 100
        kinds = []
        for spam in y:
            family = SPAM if spam else GOOD
            shares = np.array([v[1 if old else 0] for v in family.values()])
            kinds.append(self.rng.choice(list(family), p=shares / shares.sum()))
        return [self.write(k) for k in kinds], y.astype(int), np.array(kinds)


def bayes(train, y, tests, **how):
    """Log-odds of spam for lists of mails, by naive Bayes on presence; only features of the training mails count."""
    y = np.asarray(y)
    if len(y) == 0 or y.min() == y.max():
        return [np.full(len(t), np.nan if len(y) == 0 else np.inf if y[0] == 1 else -np.inf) for t in tests]
    counter = CountVectorizer(binary=True, lowercase=False, **(how or dict(analyzer=str.split)))
    x = counter.fit_transform(train)
    logs = []
    for c in (0, 1):
        smoothed = np.asarray(x[y == c].sum(axis=0)).ravel() + 1
        logs.append(np.log(smoothed / smoothed.sum()))
    prior = np.log((y == 1).sum() / (y == 0).sum())
    return [counter.transform(t) @ (logs[1] - logs[0]) + prior if t else np.zeros(0) for t in tests]


def area(y, score):
    order = np.argsort(score, kind="stable")
    ranks = np.empty(len(y))
    ranks[order] = np.arange(1, len(y) + 1)
    values, counts = np.unique(score, return_counts=True)
    for value in values[counts > 1]:
        ranks[score == value] = ranks[score == value].mean()
    ones = y.sum()
    return (ranks[y == 1].sum() - ones * (ones + 1) / 2) / (ones * (len(y) - ones))


def run(rng, setting):
    w = World(rng, setting)
    train, y, kinds = w.mails(setting["trainingMails"], training=True)
    if setting["labelsByChance"]:
        y = rng.permutation(y)
    box, yb, kb = w.mails(400)
    apart, ya, _ = w.mails(1000)
    fresh, yf, kf = w.mails(4000)
    price = setting["price"]
    out = {}

    def errors(name, odds, y, threshold=0.0):
        junk = odds > threshold
        fp, fn = 100 * np.mean(junk & (y == 0)), 100 * np.mean(~junk & (y == 1))
        out["fp" + name], out["fn" + name], out["cost" + name] = fp, fn, price * fp + fn
        return junk

    on_box, on_apart, on_fresh = bayes(train, y, [box, apart, fresh])
    junk = errors("", on_fresh, yf)
    wrong = junk & (yf == 0)
    for kind in GOOD:
        name = kind[0].upper() + kind[1:]
        out["lostInside" + name] = 100 * np.mean(wrong[kf == kind]) if (kf == kind).any() else 0
        out["lostShare" + name] = 100 * np.sum(wrong & (kf == kind)) / max(1, wrong.sum())
    through = ~junk & (yf == 1)
    out["throughShareAdversarial"] = 100 * np.sum(through & (kf == "adversarial")) / max(1, through.sum())
    out["auc"] = area(yf, on_fresh)

    more = [w.write("marketing") for _ in range(200)]
    errors("Marketing", bayes(train + more, np.append(y, np.zeros(200, int)), [fresh])[0], yf)

    def is_foreign(kinds):
        return np.char.startswith(kinds.astype(str), "foreign")

    foreign = is_foreign(kinds)
    pick = lambda mask: ([t for t, m in zip(train, mask) if m], y[mask])
    own = bayes(*pick(foreign), [fresh])[0]
    other = bayes(*pick(~foreign), [fresh])[0]
    mine = is_foreign(kf)
    errors("Language", np.where(mine & ~np.isnan(own), own, on_fresh), yf)
    errors("Apart", np.where(mine & ~np.isnan(own), own, other), yf)
    good = np.sort(on_apart[ya == 0])[::-1]
    out["threshold"] = good[10]
    errors("Threshold", on_fresh, yf, good[10])
    errors("Pieces", bayes(train, y, [fresh], analyzer="char_wb", ngram_range=(3, 3))[0], yf)
    tagged_fresh, tagged_box = bayes(train + box, np.append(y, yb), [fresh, box])
    errors("Tagged", tagged_fresh, yf)
    errors("SameTagged", tagged_box, yb)
    lost = (on_box > 0) & (yb == 0)
    out["boxLost"] = lost.sum()
    out["boxThrough"] = ((on_box <= 0) & (yb == 1)).sum()
    for fix in ("Marketing", "Language", "Threshold", "Pieces", "Apart", "Tagged"):
        for error in ("fp", "fn", "cost"):
            out[f"{error}Change{fix}"] = out[error + fix] - out[error]
    return out


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--worlds", type=int, default=200)
    worlds = parser.parse_args().worlds
    settings = [
        ("defaults", {}),
        ("same mix", dict(trainingMix="same")),
        ("spam is rare", dict(baseRate=15)),
        ("few training mails", dict(trainingMails=500)),
        ("labels by chance, equal classes", dict(baseRate=50, labelsByChance=True)),
    ]
    printed = []
    for name, given in settings:
        rows = []
        for k in range(worlds):
            rows.append(run(np.random.default_rng([7, k]), {**DEFAULTS, **given}))
        keys = ["auc"] if given.get("labelsByChance") else list(rows[0])
        cells = []
        for key in keys:
            values = np.array([row[key] for row in rows], float)
            cells.append(dict(measure=key, mean=float(values.mean()), se=float(values.std(ddof=1) / np.sqrt(worlds))))
        printed.append(dict(name=name, params=given, replicates=worlds, cells=cells))
        print(name, file=sys.stderr)
    json.dump(dict(settings=printed), sys.stdout, indent=1)


if __name__ == "__main__":
    main()
