"""A notebook as it was left, run in three sittings; and the same work as functions, with a test.

Needs numpy, pandas and scikit-learn. Nothing is downloaded: the parcels are drawn below.
"""

import numpy as np
import pandas as pd
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split
from sklearn.pipeline import make_pipeline


def read():
    """What the export gives: weights in pounds, some hours missing, and a few weights that no parcel has."""
    chance = np.random.default_rng(0)
    rows = pd.DataFrame({"day": np.repeat(np.arange(100), 40)})
    rows["pounds"] = chance.lognormal(3.2, 0.7, len(rows))
    rows["slack"] = chance.normal(8, 3, len(rows))
    risk = -1 + 0.05 * rows["pounds"] - 0.25 * (rows["slack"] - 8)
    rows["late"] = (chance.uniform(size=len(rows)) < 1 / (1 + np.exp(-risk))).astype(int)
    rows.loc[chance.uniform(size=len(rows)) < 0.2, "slack"] = np.nan
    return rows


COLUMNS = ["weight", "slack"]

# [wrong]
CELLS = {
    1: 'rows = read(); rows["weight"] = rows["pounds"]',
    2: 'rows["weight"] *= 0.4536  # kilograms',
    3: 'rows = rows[rows["weight"] < 30].copy()',
    4: 'rows["slack"] = rows["slack"].fillna(rows["slack"].mean())',
    5: 'fit, test = train_test_split(rows)',
    6: 'model = LogisticRegression().fit(fit[COLUMNS], fit["late"])',
    7: 'score = roc_auc_score(test["late"], model.predict_proba(test[COLUMNS])[:, 1])',
}
# [end]


def sitting(order, luck):
    """Runs cells in the order in which somebody pressed them. `luck` is the chance of that day."""
    np.random.seed(luck)
    state = dict(globals())
    for number in order:
        exec(CELLS[number], state)
    return f"AUC {state['score']:.3f} on {len(state['rows']):,} rows"


# [right]
def clean(rows):
    """Adds kilograms and drops what is no parcel, in a new table."""
    rows = rows.assign(weight=rows["pounds"] * 0.4536)
    return rows[rows["weight"] < 30]


def split(rows, test_days=20):
    """The last days are the test."""
    first = rows["day"].max() + 1 - test_days
    return rows[rows["day"] < first], rows[rows["day"] >= first]


def experiment(rows):
    """From the export to the number, with nothing pressed on the way."""
    past, test = split(clean(rows))
    model = make_pipeline(SimpleImputer(), LogisticRegression()).fit(past[COLUMNS], past["late"])
    return roc_auc_score(test["late"], model.predict_proba(test[COLUMNS])[:, 1])


def test_cleaning_twice_is_cleaning_once():
    once = clean(read())
    pd.testing.assert_frame_equal(clean(once), once)
# [end]


def main():
    print("The notebook:")
    print(f"  from top to bottom          {sitting([1, 2, 3, 4, 5, 6, 7], luck=1)}")
    print(f"  the same, the next morning  {sitting([1, 2, 3, 4, 5, 6, 7], luck=2)}")
    print(f"  cell 2 pressed twice        {sitting([1, 2, 2, 3, 4, 5, 6, 7], luck=1)}")
    print("The functions:")
    print(f"  three times                 AUC {', '.join(f'{experiment(read()):.3f}' for _ in range(3))}")
    test_cleaning_twice_is_cleaning_once()
    print("  cleaning twice is cleaning once: the test passes")


if __name__ == "__main__":
    main()
