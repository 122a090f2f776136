"""One table, scored twice: as notebooks often do it, and as the deployment will use it.

Needs numpy, pandas and scikit-learn. Nothing is downloaded: the parcels are drawn below.
"""

import numpy as np
import pandas as pd
from sklearn.compose import make_column_transformer
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.feature_selection import SelectKBest
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline

TODAY, SERVICE, LABEL_DELAY = 180, 28, 14  # days
REGIONS, PARCELS_A_DAY, WORLDS = 8, 20, 10
KNOWN = ["region", "distance", "booking_no"]
NOISE = [f"noise_{i}" for i in range(200)]


def draw(seed):
    """Parcels of 208 days: each region has good and bad weeks, and 200 columns mean nothing."""
    chance = np.random.default_rng(seed)
    days = TODAY + SERVICE
    shock = np.zeros((days, REGIONS))
    for day in range(1, days):
        shock[day] = 0.97 * shock[day - 1] + 0.24 * chance.normal(size=REGIONS)
    rows = pd.DataFrame({"day": np.repeat(np.arange(days), PARCELS_A_DAY)})
    rows["region"] = chance.integers(REGIONS, size=len(rows))
    rows["distance"] = chance.normal(size=len(rows))
    rows["booking_no"] = np.arange(len(rows))  # a running number
    noise = chance.normal(size=(len(rows), len(NOISE)))
    rows = rows.join(pd.DataFrame(noise, columns=NOISE))
    risk = 0.8 * rows["distance"] + 1.2 * shock[rows["day"], rows["region"]] - 1.4
    rows["late"] = chance.uniform(size=len(rows)) < 1 / (1 + np.exp(-risk))
    return rows


def trees():
    return HistGradientBoostingClassifier(max_depth=3, max_iter=60, random_state=0)


def auc(model, X, y):
    return roc_auc_score(y, model.predict_proba(X)[:, 1])


# [wrong]
def wrong(past):
    """Screens the columns on all rows, then shuffles and splits."""
    screen = SelectKBest(k=20).fit(past[NOISE], past["late"])
    columns = KNOWN + list(screen.get_feature_names_out())

    fit, test = train_test_split(past, test_size=0.2, random_state=0)

    model = trees().fit(fit[columns], fit["late"])
    return model, columns, auc(model, test[columns], test["late"])
# [end]


def shuffled(past):
    """Shuffles and splits, and screens inside: one fault of two."""
    columns = KNOWN + NOISE
    fit, test = train_test_split(past, test_size=0.2, random_state=0)
    model = make_pipeline(make_column_transformer((SelectKBest(k=20), NOISE), remainder="passthrough"), trees())
    model.fit(fit[columns], fit["late"])
    return model, columns, auc(model, test[columns], test["late"])


# [right]
def right(past):
    """Tests on the last settled weeks, leaves the gap, screens inside."""
    start = TODAY - LABEL_DELAY - SERVICE
    columns = KNOWN + NOISE
    fit = past[past["day"] < start - LABEL_DELAY]
    test = past[past["day"].between(start, start + SERVICE - 1)]
    assert fit["day"].max() + LABEL_DELAY < test["day"].min()

    screen = (SelectKBest(k=20), NOISE)
    steps = make_column_transformer(screen, remainder="passthrough")
    model = make_pipeline(steps, trees())
    model.fit(fit[columns], fit["late"])
    return model, columns, auc(model, test[columns], test["late"])
# [end]


def main():
    for name, recipe in (("wrong", wrong), ("only shuffled", shuffled), ("right", right)):
        promised, paid = [], []
        for seed in range(WORLDS):
            rows = draw(seed)
            past, served = rows[rows["day"] < TODAY], rows[rows["day"] >= TODAY]
            model, columns, score = recipe(past)
            promised.append(score)
            settled = past[past["day"] < TODAY - LABEL_DELAY]
            model.fit(settled[columns], settled["late"])  # the release: the same recipe, all settled rows
            paid.append(auc(model, served[columns], served["late"]))
        print(f"{name}: the notebook promises {np.mean(promised):.2f}, production pays {np.mean(paid):.2f}")


if __name__ == "__main__":
    main()
