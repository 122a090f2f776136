"""One decision, asked about eight months later: from a record with names in it, and from one with identifiers.

Needs numpy, pandas and scikit-learn. Nothing is downloaded: the parcels are drawn below. Files go to a folder that is
deleted at the end.
"""

import hashlib
import json
import tempfile
from pathlib import Path

import numpy as np
import pandas as pd
from sklearn.linear_model import LogisticRegression

FEATURES = ["distance", "weight"]
RELEASED, ASKED = 196, 447  # days
TOLERANCE = 1e-9  # another library may differ in the last bits of a score
store = Path(tempfile.mkdtemp())


def draw():
    """Settled parcels of 42 days, and one that is scored on day 200."""
    chance = np.random.default_rng(7)
    rows = pd.DataFrame({"parcel": np.arange(16_800), "day": np.repeat(np.arange(140, 182), 400)})
    for column in FEATURES:
        rows[column] = chance.normal(size=len(rows)).round(3)
    risk = 1 / (1 + np.exp(-(rows["distance"] - 0.7 * rows["weight"] - 1.4)))
    rows["late"] = (chance.uniform(size=len(rows)) < risk).astype(int)
    return rows, {"distance": 0.50, "weight": 0.52}


def eight_months_later(rows):
    """The same table on day 447: 48 parcels of deleted customers are gone, 240 labels are corrected."""
    chance = np.random.default_rng(8)
    rows = rows.drop(chance.choice(rows.index, 48, replace=False))
    corrected = chance.choice(rows.index, 240, replace=False)
    rows.loc[corrected, "late"] = 1 - rows.loc[corrected, "late"]
    return rows


def fit(rows):
    """Weights as plain numbers: a file that can be read in ten years, and that cannot run code."""
    model = LogisticRegression().fit(rows[FEATURES], rows["late"])
    return dict(zip(["start", *FEATURES], [*model.intercept_, *model.coef_[0]]))


def score(weights, values):
    return 1 / (1 + np.exp(-weights["start"] - sum(weights[name] * values[name] for name in FEATURES)))


def save(path, data):
    (store / path).write_bytes(data)
    return hashlib.sha256(data).hexdigest()


rows, parcel = draw()

# [wrong]
wrong_record = {
    "model": "late-home",
    "rows": "query: settled, days 140 to 181",
    "approved": "yes",
}
wrong_log = {
    "parcel": "HL-200-0117",
    "model": "late-home@champion",
}
# [end]

model = fit(rows)
said = score(model, parcel)
table = rows.to_csv(index=False).encode()
weights = json.dumps(model).encode()

# [right]
right_record = {
    "model": "late-home", "version": 3, "replaces": 2,
    "rows": {"file": "parcels-196.csv",
             "sha256": save("parcels-196.csv", table),
             "labels_settled_by": RELEASED},
    "weights": {"file": "late-home-3.json",
                "sha256": save("late-home-3.json", weights)},
    "code": "git 9f3c1e2", "act_from": 0.20,
    "gate": {"judged_days": [168, 182], "passed": True},
    "approved": {"by": "r.mensah", "role": "operations",
                 "author": "t.wolny", "day": RELEASED},
}
text = json.dumps(right_record, sort_keys=True).encode()
right_log = {
    "parcel": "HL-200-0117",
    "day": 200, "time": "10:42",
    "record": save("record-3.json", text),  # its hash
    "values": parcel, "score": said,
    "act_from": 0.20, "act": bool(said >= 0.20),
}
# [end]


def answer(log, record, today):
    """What can be answered on the day of the dispute, line by line."""
    version = record.get("version", "cannot be answered: the alias has moved")
    approved = record["approved"]
    by = approved["by"] if isinstance(approved, dict) else "cannot be answered: no name, no day"
    if "record" not in log:
        again = score(fit(today), parcel)
        rows_are = f"cannot be answered: the query returns {len(today)} rows today, not {len(rows)}"
        scored = f"cannot be answered: a refit today says {again:.3f}, and nothing says what was said then"
        return version, rows_are, by, scored
    kept = (store / "record-3.json").read_bytes()
    assert hashlib.sha256(kept).hexdigest() == log["record"], "the record was changed"
    data = (store / record["rows"]["file"]).read_bytes()
    same = hashlib.sha256(data).hexdigest() == record["rows"]["sha256"]
    weights = (store / record["weights"]["file"]).read_bytes()
    assert hashlib.sha256(weights).hexdigest() == record["weights"]["sha256"], "the weights were changed"
    again = score(json.loads(weights), log["values"])
    rows_are = f"{len(data.splitlines()) - 1} rows, hash {'matches' if same else 'differs'}"
    assert abs(again - log["score"]) < TOLERANCE, "the score does not come out again"
    return version, rows_are, by, f"{again:.3f} comes out again, within {TOLERANCE:.0e} of the log"


today = eight_months_later(rows)
for name, log, record in [("names", wrong_log, wrong_record), ("identifiers", right_log, right_record)]:
    print(f"A record of {name}, asked on day {ASKED}")
    for question, found in zip(["version", "rows", "approved by", "score"], answer(log, record, today)):
        print(f"  {question:12}{found}")

# The record is a file as well: somebody corrects a line afterwards. The log lies where no line can be rewritten.
changed = {**right_record, "approved": {**right_record["approved"], "by": "t.wolny"}}
save("record-3.json", json.dumps(changed, sort_keys=True).encode())
try:
    answer(right_log, changed, today)
except AssertionError as problem:
    print(f"After a change of the approver: {problem}")
for path in store.iterdir():
    path.unlink()
store.rmdir()
