"""A leaderboard of models that are nearly equal, and what it should have said.

Needs numpy and scikit-learn. Nothing is downloaded: the parcels are drawn below.
"""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

TRAINING, TEST, CANDIDATES, RESAMPLES = 2_000, 1_000, 10, 100


def draw(chance, rows):
    """Thirteen columns, of which seven matter, and whether the parcel is late."""
    x = chance.normal(size=(rows, 13))
    log_odds = -1.4 + x[:, :7] @ np.array([0.7, 0.4, -0.5, 0.3, 0.2, -0.2, 0.1])
    return x, chance.random(rows) < 1 / (1 + np.exp(-log_odds))


def candidates(chance, x, late):
    """Logistic regressions, each on its own resample of the rows."""
    for _ in range(CANDIDATES):
        rows = chance.integers(len(x), size=len(x))
        yield LogisticRegression(max_iter=1000).fit(x[rows], late[rows])


# [wrong]
def wrong(scores, late, chance):
    """The highest score wins."""
    aucs = [roc_auc_score(late, s) for s in scores]
    return int(np.argmax(aucs))
# [end]


# [right]
def right(scores, late, chance):
    """Model 0 is the cheapest.

    Another must lead it beyond the interval.
    """
    best = wrong(scores, late, chance)
    leads = []
    for _ in range(RESAMPLES):
        # the same rows for both
        rows = chance.integers(len(late), size=len(late))
        truth = late[rows]
        winner = roc_auc_score(truth, scores[best][rows])
        cheapest = roc_auc_score(truth, scores[0][rows])
        leads.append(winner - cheapest)
    lower = np.quantile(leads, 0.025)
    return best if lower > 0 else 0
# [end]


def main():
    changed = {"the highest score": 0, "beyond the interval": 0}
    gain = {"the highest score": [], "beyond the interval": []}
    for seed in range(20):
        chance = np.random.default_rng(seed)
        models = list(candidates(chance, *draw(chance, TRAINING)))
        x, late = draw(chance, TEST)
        fresh, truth = draw(chance, 20_000)
        scores = [model.decision_function(x) for model in models]
        true_auc = [roc_auc_score(truth, model.decision_function(fresh)) for model in models]
        for name, rule in {"the highest score": wrong, "beyond the interval": right}.items():
            chosen = rule(scores, late, chance)
            changed[name] += chosen != 0
            gain[name].append(true_auc[chosen] - true_auc[0])
    print("Rule                 leaves the cheapest   true AUC gained")
    for name in changed:
        print(f"{name:20} {changed[name]:10} of 20 {np.mean(gain[name]):+18.4f}")


if __name__ == "__main__":
    main()
