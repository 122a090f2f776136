"""One retraining on the morning of day 161, decided three ways: on all rows, and on settled rows
behind a gate, from two windows. Beside them the old model, a half-measure and two rules without a model.

Needs numpy, pandas and scikit-learn. Nothing is downloaded: the parcels are drawn below. Printed are the mean
prediction ("says") and the costs a parcel.
"""

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

TODAY, SERVICE, LABEL_DELAY = 161, 28, 14  # days
WINDOW, GATE_DAYS, CHANGE = 42, 14, 120  # days, days, the day on which the hub opened
PARCELS_A_DAY, WORLDS = 100, 20
MISSED, NEEDLESS = 8, 2  # euros
ACT_FROM = NEEDLESS / (NEEDLESS + MISSED)
X = ["distance", "weight", "hours_to_cutoff"]
LABEL = "settled_late"


def draw(seed):
    """Parcels of 189 days; from day 120 on, distance makes parcels late no longer, and weight does."""
    chance = np.random.default_rng(seed)
    days = TODAY + SERVICE
    rows = pd.DataFrame({"day": np.repeat(np.arange(days), PARCELS_A_DAY)})
    for column in X:
        rows[column] = chance.normal(size=len(rows))
    slope = rows["distance"].where(rows["day"] < CHANGE, rows["weight"])
    risk = 1.3 * slope - 0.6 * rows["hours_to_cutoff"] - 1.6
    late = chance.uniform(size=len(rows)) < 1 / (1 + np.exp(-risk))
    settled_early = chance.uniform(size=len(rows)) < 0.5
    rows["is_late"] = late  # the truth, which is settled after 14 days
    age = TODAY - rows["day"]
    known = (age > LABEL_DELAY) | settled_early & ~late & (age > 0)
    rows["settled_late"] = np.where(known, late, np.nan)  # the table, as it stands this morning
    return rows


def fit(rows, label):
    return LogisticRegression().fit(rows[X], rows[label].astype(bool))


def between(rows, start, end):
    return rows[(rows["day"] >= start) & (rows["day"] < end)]


# [wrong]
def wrong(rows):
    """Takes the latest 42 days as they stand."""
    latest = between(rows, TODAY - WINDOW, TODAY)
    # A label that is still open is read as on time.
    late = latest["settled_late"].fillna(0)
    return fit(latest.assign(late=late), "late")
    # Released without a gate: it is fresher.
# [end]


# [right]
def right(rows, champion, since):
    """Judges on 14 settled days, then fits on all."""
    end = TODAY - LABEL_DELAY
    start = end - GATE_DAYS
    challenger = fit(between(rows, since, start), LABEL)
    judged = between(rows, start, end)
    bills = [
        cost(model, judged, LABEL)
        for model in (challenger, champion)
    ]
    if bills[0] > bills[1]:
        return champion
    return fit(between(rows, since, end), LABEL)
# [end]


def cost(model, rows, label):
    """Euros a parcel: late ones that nobody acted on, and actions that were not needed."""
    acted = model.predict_proba(rows[X])[:, 1] >= ACT_FROM
    late = rows[label].to_numpy(dtype=bool)
    return (MISSED * (late & ~acted) + NEEDLESS * (~late & acted)).mean()


found = []
for seed in range(WORLDS):
    rows = draw(seed)
    champion = fit(between(rows, 0, CHANGE - LABEL_DELAY), "is_late")
    service = between(rows, TODAY, TODAY + SERVICE)
    late = service["is_late"]
    models = {
        "old model": champion,
        "wrong, open labels": wrong(rows),
        "open rows dropped": fit(between(rows, TODAY - WINDOW, TODAY).dropna(), LABEL),
        "settled, across hub": right(rows, champion, TODAY - LABEL_DELAY - WINDOW),
        "right, since hub": right(rows, champion, CHANGE),
    }
    for name, model in models.items():
        predicted = model.predict_proba(service[X])[:, 1].mean()
        found.append((name, predicted, cost(model, service, "is_late")))
    found.append(("act on nobody", 0.0, MISSED * late.mean()))
    found.append(("act on everybody", 1, NEEDLESS * (1 - late).mean()))

table = pd.DataFrame(found, columns=["decision", "predicted", "euros"])
means = table.groupby("decision", sort=False).mean()
print(f"Days {TODAY} to {TODAY + SERVICE - 1}, means of {WORLDS} seeds")
print("                     says  euros")
for name, row in means.iterrows():
    print(f"{name:21}{row['predicted']:.2f}  {row['euros']:.2f}")
