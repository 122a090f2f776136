"""The parcels that all steps work on: drawn here, or read from a table that a lab has exported."""

import io
from pathlib import Path

import numpy as np
import pandas as pd

TODAY, SERVICE = 180, 28  # days of history; days that the deployed model serves
SETTLED = 14  # days until the label of a parcel is settled
DEPOTS, PARCELS_A_DAY = 40, 3  # parcels of each depot on each day
NUMBERS = ["distance", "weight", "slack"]


def draw(seed=0):
    """Parcels of 208 days: depots have good and bad weeks that fade slowly."""
    chance = np.random.default_rng(seed)
    days = TODAY + SERVICE
    luck = np.zeros((days, DEPOTS))
    luck[0] = chance.normal(size=DEPOTS)
    for day in range(1, days):
        luck[day] = 0.97 * luck[day - 1] + 0.243 * chance.normal(size=DEPOTS)
    rows = pd.DataFrame({"day": np.repeat(np.arange(days), DEPOTS * PARCELS_A_DAY)})
    rows["depot"] = np.tile(np.repeat(np.arange(DEPOTS), PARCELS_A_DAY), days)
    rows["carrier"] = chance.integers(4, size=len(rows))
    rows["dock"] = chance.integers(8, size=len(rows))
    for name in NUMBERS:
        rows[name] = chance.normal(size=len(rows)).round(4)
    risk = -1.8 + 0.7 * rows["distance"] + 0.4 * rows["weight"] - 0.5 * rows["slack"]
    risk += np.array([-0.4, 0, 0.2, 0.5])[rows["carrier"]] + 0.5 * rows["distance"] * (rows["carrier"] == 3)
    risk += luck[rows["day"], rows["depot"]]
    rows["late"] = (chance.uniform(size=len(rows)) < 1 / (1 + np.exp(-risk))).astype(int)
    return rows


def read(path):
    """A table as a lab exports it, or as a spreadsheet has saved it: with semicolons and decimal commas."""
    text = Path(path).read_text(encoding="utf-8-sig")
    separator = max(",;\t", key=text.partition("\n")[0].count)
    if separator != ",":
        text = text.replace(",", ".").replace(separator, ",")
    return pd.read_csv(io.StringIO(text))


def settled(rows, today=TODAY):
    """The parcels whose label is settled when `today` begins: all that a model of today can learn from."""
    return rows[rows["day"] + SETTLED < today]


def last_weeks(rows):
    """Splits by time: the last settled weeks are the test, and the gap before them is the label delay."""
    start = TODAY - SETTLED - SERVICE
    fit = rows[rows["day"] + SETTLED < start]
    test = rows[rows["day"].between(start, start + SERVICE - 1)]
    return fit, test
