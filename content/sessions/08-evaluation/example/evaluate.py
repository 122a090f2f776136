"""From a risk to an act: calibration, the threshold that the costs ask for, and errors by slice."""

from collections import Counter

import numpy as np
import pandas as pd
from features import by_availability
from parcels import NUMBERS, SERVICE, SETTLED, TODAY, draw
from scipy.stats import norm
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

NEEDLESS, MISSED = 2, 8  # euros: an act that was not needed; a late parcel that nobody acted on
THRESHOLD = NEEDLESS / (NEEDLESS + MISSED)
COLUMNS = NUMBERS + ["carrier", "depot_rate"]
WORLDS = 8  # tables that are drawn


def three_parts(rows):
    """Fit, calibrate, test, each after the other, with the label delay between them."""
    test = TODAY - SETTLED - SERVICE
    calibrate = test - SETTLED - SERVICE
    day = rows["day"]
    return (
        rows[day + SETTLED < calibrate],
        rows[day.between(calibrate, calibrate + SERVICE - 1)],
        rows[day.between(test, test + SERVICE - 1)],
    )


def make_model(**settings):
    numbers = NUMBERS + ["depot_rate"]
    steps = make_column_transformer((StandardScaler(), numbers), (OneHotEncoder(), ["carrier"]))
    return make_pipeline(steps, LogisticRegression(**settings))


def log_odds(model, rows):
    return model.decision_function(rows[COLUMNS]).reshape(-1, 1)


def risks(model, rows):
    return model.predict_proba(rows[COLUMNS])[:, 1]


# [wrong]
def balanced(fit):
    """Weighs late parcels up: the risks come out too high."""
    model = make_model(class_weight="balanced")
    model.fit(fit[COLUMNS], fit["late"])
    return lambda rows: risks(model, rows)
# [end]


# [right]
def calibrated(fit, later):
    """The same model, its risks corrected on later rows."""
    model = make_model(class_weight="balanced")
    model.fit(fit[COLUMNS], fit["late"])
    platt = LogisticRegression(C=1e6)
    platt.fit(log_odds(model, later), later["late"])
    corrected = platt.predict_proba
    return lambda rows: corrected(log_odds(model, rows))[:, 1]
# [end]


def cost(late, act):
    """Euros for 100 parcels."""
    return 100 * np.mean(NEEDLESS * (act & (late == 0)) + MISSED * (~act & (late == 1)))


def slices(test):
    """Twelve slices of carrier and distance, and eight docks: each parcel lies in two of them. One is special: the
    parcels of carrier 3 react more strongly to distance, which the model has no column for. Docks mean nothing."""
    ends = [-np.inf, -0.43, 0.43, np.inf]
    band = pd.cut(test["distance"], ends, labels=["near", "middle", "far"]).astype(str)
    named = pd.concat(["carrier " + test["carrier"].astype(str) + ", " + band, "dock " + test["dock"].astype(str)])
    return {name: test.loc[rows] for name, rows in named.groupby(named).groups.items()}


# [by-errors]
def most_errors(parts):
    """Names the slice with the largest share of errors."""
    share = {name: part["error"].mean() for name, part in parts.items()}
    return [max(share, key=share.get)]
# [end]


# [by-surprise]
def surprising(parts, level=0.05):
    """Names slices later than their risks say, beyond chance."""
    z = norm.ppf(1 - level / len(parts) / 2)  # many slices: wider
    named = []
    for name, part in parts.items():
        risk = part["risk"]
        gap = (part["late"] - risk).mean()
        half = z * np.sqrt((risk * (1 - risk)).sum()) / len(part)
        if gap - half > 0:
            named.append(name)
    return named
# [end]


def judged(rows):
    """Costs of one table by policy, and its test with risks and errors."""
    fit, later, test = three_parts(rows.assign(depot_rate=by_availability(rows)).dropna())
    late = test["late"]
    plain = make_model().fit(fit[COLUMNS], fit["late"])
    risk = {
        "plain": risks(plain, test),
        "classes weighed alike": balanced(fit)(test),
        "weighed alike, then calibrated": calibrated(fit, later)(test),
    }
    found = {("nobody acts", ""): (np.nan, cost(late, late > 1))}
    for name, p in risk.items():
        for threshold in (0.5, THRESHOLD):
            found[name, f", acting from {threshold:.1f}"] = (p.mean() - late.mean(), cost(late, p >= threshold))
    p = risk["weighed alike, then calibrated"]
    return found, test.assign(risk=p, error=(p >= THRESHOLD) != (late == 1))


def main():
    tables = [judged(draw(seed)) for seed in range(WORLDS)]
    print(f"the threshold: {NEEDLESS} / ({NEEDLESS} + {MISSED}) = {THRESHOLD:.1f}")
    for name in tables[0][0]:
        above, euros = np.mean([found[name] for found, _ in tables], axis=0)
        risky = "" if np.isnan(above) else f", mean risk off by {round(above, 2) + 0:+.2f}"
        print(f"{''.join(name)}: {euros:.0f} euros for 100 parcels{risky}")

    for title, way in (("most errors", most_errors), ("more late than expected", surprising)):
        counts = Counter(name for _, test in tables for name in way(slices(test)))
        print(f"{title}: " + "; ".join(f"{name} in {n} of {WORLDS} tables" for name, n in counts.most_common()))


if __name__ == "__main__":
    main()
