"""A note and a record of the same experiment. A stranger repeats both."""

import hashlib
import json
import platform
from pathlib import Path

import numpy as np
import pandas as pd
import sklearn
from features import by_availability
from ladder import COLUMNS
from parcels import draw, last_weeks
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

SETTINGS = {"learning_rate": 0.1, "max_leaf_nodes": 8, "early_stopping": True}
ENVIRONMENT = {
    "python": platform.python_version(),
    "numpy": np.__version__,
    "pandas": pd.__version__,
    "scikit-learn": sklearn.__version__,
}


def auc(rows, **settings):
    fit, test = last_weeks(rows.assign(depot_rate=by_availability(rows)).dropna())
    model = HistGradientBoostingClassifier(**settings).fit(fit[COLUMNS], fit["late"])
    return float(roc_auc_score(test["late"], model.predict_proba(test[COLUMNS])[:, 1]))


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


def digest_of(rows):
    return digest(rows.to_csv(index=False, lineterminator="\n"))


def digest_of_code():
    """Where a repository is at hand, its commit says this, and more."""
    folder = Path(__file__).resolve().parent
    names = ("parcels", "features", "ladder", "experiment")
    return digest("".join((folder / f"{name}.py").read_text() for name in names))


# [wrong]
def note(rows, settings, seed):
    """What is left of most experiments: a line in a chat."""
    score = auc(rows, **settings, random_state=seed)
    return f"boosted trees, AUC {score:.3f}"
# [end]


# [right]
def record(rows, settings, seed):
    """All that the number depends on, and the number."""
    return {
        "data": digest_of(rows),
        "code": digest_of_code(),
        "settings": settings,
        "seed": seed,
        "environment": ENVIRONMENT,
        "auc": auc(rows, **settings, random_state=seed),
    }


def repeat(old, rows):
    """Runs a record again. Says what is not as it was."""
    new = record(rows, old["settings"], old["seed"])
    return [name for name in old if old[name] != new[name]]
# [end]


def main():
    rows = draw()
    print(f"the note: {note(rows, SETTINGS, seed=7)}")
    strangers = [auc(rows, random_state=seed) for seed in range(5)]
    print(f"from the note, five strangers find {min(strangers):.3f} to {max(strangers):.3f}")

    path = Path("record.json")
    path.write_text(json.dumps(record(rows, SETTINGS, seed=7), indent=2))
    old = json.loads(path.read_text())
    print(f"from the record, one finds {old['auc']:.3f}; differing: {', '.join(repeat(old, rows)) or 'nothing'}")
    print(f"with one label changed, differing: {', '.join(repeat(old, changed(rows)))}")


def changed(rows):
    """The table, as somebody has corrected it since: one parcel was late after all."""
    rows = rows.copy()
    first = rows.index[rows["late"] == 0][0]
    rows.loc[first, "late"] = 1
    return rows


if __name__ == "__main__":
    main()
