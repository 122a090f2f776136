"""One feature, the late rate of the depot, computed by four clocks. Production has one clock only."""

import numpy as np
import pandas as pd
from parcels import NUMBERS, SERVICE, SETTLED, TODAY, draw, last_weeks, settled
from sklearn.compose import make_column_transformer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import OneHotEncoder, StandardScaler

WINDOW, WORLDS = 14, 5  # days; tables that are drawn
KM_A_MILE = 1.609


def late_rate(rows, ends, window=WINDOW):
    """Late share of the depot's parcels, over a window that ends `ends` days before the booking."""
    daily = rows.pivot_table(index="day", columns="depot", values="late", aggfunc=["sum", "count"])
    daily = daily.reindex(range(rows["day"].max() + 1)).fillna(0)
    seen = daily.rolling(window).sum().shift(ends)
    rate = (seen["sum"] + 0.5) / (seen["count"] + 2)
    return pd.Series(rate.to_numpy()[rows["day"], rows["depot"]], rows.index)


def own_day(rows):
    """The window holds the day of the booking, and so the label of the parcel itself."""
    return late_rate(rows, ends=0)


# [wrong]
def by_event_time(rows):
    """Joins every parcel booked before this one."""
    return late_rate(rows, ends=1)
# [end]


# [right]
def by_availability(rows):
    """Joins only parcels whose label was settled by then."""
    return late_rate(rows, ends=SETTLED + 1)
# [end]


def make_model(columns):
    numbers = [name for name in columns if name != "carrier"]
    steps = make_column_transformer((StandardScaler(), numbers), (OneHotEncoder(), ["carrier"]))
    return make_pipeline(steps, LogisticRegression())


def auc(model, rows, columns):
    return roc_auc_score(rows["late"], model.predict_proba(rows[columns])[:, 1])


def score(rows, join):
    """AUC as the notebook measures it, and AUC in production, which can only join what is settled."""
    columns = NUMBERS + ["carrier"] + (["depot_rate"] if join else [])
    if join:
        rows = rows.assign(depot_rate=join(rows))
    known = rows[rows["day"].between(SETTLED + WINDOW, TODAY - 1)]
    fit, test = last_weeks(known)
    offline = auc(make_model(columns).fit(fit[columns], fit["late"]), test, columns)

    fit = settled(known)
    live = rows[rows["day"] >= TODAY]
    if join:
        live = live.assign(depot_rate=by_availability(rows))
    return offline, auc(make_model(columns).fit(fit[columns], fit["late"]), live, columns)


# [check]
def differing(trained, logged):
    """How many logged values differ from training."""
    return int(((trained - logged).abs() > 1e-9).sum())
# [end]


def main():
    tables = [draw(seed) for seed in range(WORLDS)]
    joins = {
        "with the booking's own day": own_day,
        "by event time": by_event_time,
        "by availability time": by_availability,
        "without the feature": None,
    }
    for name, join in joins.items():
        offline, production = np.mean([score(rows, join) for rows in tables], axis=0)
        print(f"{name}: the notebook promises {offline:.2f}, production pays {production:.2f}")

    day = tables[0][tables[0]["day"] == TODAY]
    in_miles = day["distance"] / KM_A_MILE
    print(f"logged as trained: {differing(day['distance'], day['distance'])} of {len(day)} parcels differ")
    print(f"logged in miles: {differing(day['distance'], in_miles)} of {len(day)} parcels differ")


if __name__ == "__main__":
    main()
