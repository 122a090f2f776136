"""One column with holes, filled in three ways, and what each says of the parcels that it filled.

Needs numpy and scikit-learn. Nothing is downloaded: the parcels are drawn below.
"""

import numpy as np
from sklearn.impute import SimpleImputer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline

PARCELS, TEST_FROM = 20_000, 12_000  # rows stand in the order of booking


def draw(seed):
    """Distance, weight and slack of parcels; heavy ones are late more often, and mostly not weighed."""
    chance = np.random.default_rng(seed)
    distance, slack = chance.normal(size=(2, PARCELS))
    weight = 0.5 * distance + np.sqrt(0.75) * chance.normal(size=PARCELS)
    risk = -1.4 + 0.7 * distance + 0.8 * weight - 0.5 * slack
    late = chance.uniform(size=PARCELS) < 1 / (1 + np.exp(-risk))
    lifted = chance.uniform(size=PARCELS) < 1 / (1 + np.exp(1.2 - 1.5 * weight))
    return np.column_stack([distance, np.where(lifted, np.nan, weight), slack]), late


def tell(name, p, late, filled):
    print(f"{name}: AUC {roc_auc_score(late, p):.2f}")
    print(f"  all parcels: {p.mean():.0%} predicted, {late.mean():.0%} late")
    print(f"  without a weight: {p[filled].mean():.0%} predicted, {late[filled].mean():.0%} late")


# [wrong]
def wrong(X, late):
    """Fills with the mean of all rows, the test's among them, and forgets where."""
    X = X.copy()
    X[np.isnan(X[:, 1]), 1] = np.nanmean(X[:, 1])

    model = LogisticRegression().fit(X[:TEST_FROM], late[:TEST_FROM])
    return model.predict_proba(X[TEST_FROM:])[:, 1]
# [end]


# [right]
def right(X, late, indicator=True):
    """The mean comes from training rows, and the model is told where it was put."""
    model = make_pipeline(
        SimpleImputer(strategy="mean", add_indicator=indicator),
        LogisticRegression(),
    )
    model.fit(X[:TEST_FROM], late[:TEST_FROM])
    return model.predict_proba(X[TEST_FROM:])[:, 1]
# [end]


def main():
    X, late = draw(seed=4)
    filled = np.isnan(X[TEST_FROM:, 1])
    recipes = {
        "wrong": wrong(X, late),
        "fitted after the split, no indicator": right(X, late, indicator=False),
        "right": right(X, late),
    }
    for name, p in recipes.items():
        tell(name, p, late[TEST_FROM:], filled)


if __name__ == "__main__":
    main()
