"""One query on two days: from the live table, and as of a fixed day.

Needs numpy and pandas. Nothing is downloaded: the parcels are drawn below.
"""

import hashlib

import numpy as np
import pandas as pd

PROMISED, SETTLED = 2, 14  # days after booking


def draw(seed, days=60, a_day=500):
    """Parcels with the day they came and the day on which the scan could first be read."""
    chance = np.random.default_rng(seed)
    n = days * a_day
    rows = pd.DataFrame({"parcel": np.arange(n), "booked": np.repeat(np.arange(days), a_day)})
    on_time = chance.random(n) < 0.77
    rows["delivered"] = rows["booked"] + np.where(on_time, 2, 3 + chance.integers(0, 4, n))
    scan_delay = np.minimum(chance.geometric(0.5, n) - 1, 8)
    rows["readable"] = rows["delivered"] + scan_delay
    return rows


def live(rows, today):
    """What the table holds today: scans that have arrived."""
    seen = rows[rows["booked"] <= today - PROMISED].copy()
    seen["delivered"] = seen["delivered"].where(seen["readable"] <= today)
    return seen


# [wrong]
def wrong(rows, today):
    """Late is whatever the live table calls late when somebody happens to ask."""
    table = live(rows, today)
    arrived_in_time = table["delivered"] <= table["booked"] + PROMISED
    return table.assign(late=~arrived_in_time)[["parcel", "late"]]
# [end]


# [right]
def right(rows, today, as_of):
    """Parcels whose label was settled on a fixed day, by what was readable then."""
    table = live(rows, min(today, as_of))
    table = table[table["booked"] <= as_of - SETTLED]
    arrived_in_time = table["delivered"] <= table["booked"] + PROMISED
    return table.assign(late=~arrived_in_time)[["parcel", "late"]]


def fingerprint(table):
    """The same rows in the same order give the same eight characters."""
    text = table.sort_values("parcel").to_csv(index=False)
    return hashlib.sha256(text.encode()).hexdigest()[:8]
# [end]


def report(name, table):
    late, newest = table["late"].mean(), table.tail(500)["late"].mean()
    print(f"{name}: {len(table)} rows, {fingerprint(table)}")
    print(f"  late {late:.1%}, newest {newest:.1%}")


if __name__ == "__main__":
    rows = draw(seed=1)
    for today in (40, 47):
        report(f"live, day {today}", wrong(rows, today))
    for today in (40, 47):
        report(f"cut, day {today}", right(rows, today, as_of=40))
