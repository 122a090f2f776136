"""What is a model of late parcels worth, in euros? The same fitted model is used from two thresholds: the one with the
best F1, and the one that the prices give. Beside it stand doing nothing, acting on every parcel, a rule on one column,
and hindsight.

Needs numpy and scikit-learn. Nothing is downloaded: the parcels are drawn below. Printed are euros for 1,000 parcels,
against doing nothing, as means of 20 seeds.
"""

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import f1_score

LATE, SEAT = 8, 2  # euros: a late parcel, a seat on the faster route
GRID = np.arange(0.05, 0.96, 0.01)


def draw(chance, n):
    """Standardised distance, weight and hours to the cut-off, and whether the parcel is late without a seat."""
    x = chance.normal(size=(n, 3))
    risk = 1 / (1 + np.exp(-(-1.4 + 0.9 * x[:, 0] + 0.4 * x[:, 1] - 0.5 * x[:, 2])))
    return x, chance.uniform(size=n) < risk


def worth(acted, late, works):
    """Euros for 1,000 parcels: a seat is paid every time, and saves a share of the parcels that would be late."""
    return 1000 * np.mean(acted * (works * LATE * late - SEAT))


# [wrong]
def best_for_f1(risk, late):
    """The best score, in the hope that money follows."""
    return max(GRID, key=lambda t: f1_score(late, risk >= t))
# [end]


# [right]
def from_prices(works):
    """From which risk on a seat saves more than it costs."""
    return SEAT / (works * LATE) if works > 0 else np.inf
# [end]


def rule(x, late, works):
    """The cut of distance that was worth most in the past; none, where none was worth anything."""
    cuts = np.quantile(x[:, 0], np.arange(0.05, 1, 0.05))
    best = max(cuts, key=lambda cut: worth(x[:, 0] >= cut, late, works))
    return best if worth(x[:, 0] >= best, late, works) > 0 else np.inf


def one_world(seed, works):
    chance = np.random.default_rng(seed)
    past, past_late = draw(chance, 2000)
    x, late = draw(chance, 20000)
    model = LogisticRegression().fit(past, past_late)
    seen, risk = (model.predict_proba(rows)[:, 1] for rows in (past, x))
    f1, prices = best_for_f1(seen, past_late), from_prices(works)
    return {
        "act on every parcel": worth(np.ones(len(late)), late, works),
        "rule on distance": worth(x[:, 0] >= rule(past, past_late, works), late, works),
        "model, best F1": worth(risk >= f1, late, works),
        "model, from prices": worth(risk >= prices, late, works),
        "hindsight": worth(late, late, works) if prices < 1 else 0,
        "F1, best F1": f1_score(late, risk >= f1),
        "F1, from prices": f1_score(late, risk >= prices),
    }


for works in (1.0, 0.6, 0.3):
    worlds = [one_world(seed, works) for seed in range(20)]
    print(f"A seat works in {works:.0%}, so it pays from {from_prices(works):.2f} on.")
    for name in worlds[0]:
        mean = np.mean([world[name] for world in worlds])
        print(f"  {name:20} {mean:8.2f}" if name.startswith("F1") else f"  {name:20} {mean:8.0f}")
