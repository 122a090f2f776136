"""The runs that labs have exported, fitted again, beside what the labs print."""

from pathlib import Path

import pandas as pd
from parcels import read
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import train_test_split

FOLDER = Path(__file__).resolve().parent / "labs"


def auc(model, fit, test, columns):
    model.fit(fit[columns], fit["late"])
    return roc_auc_score(test["late"], model.predict_proba(test[columns])[:, 1])


def leakage(rows):
    """The last four weeks of half a year, with a gap for labels that take 14 days. Then four weeks in production."""
    columns = ["distance", "weight", "slack", "carrier0", "carrier1", "carrier2", "carrier3", "region", "day"]
    trees = HistGradientBoostingClassifier(max_iter=80, max_leaf_nodes=15, min_samples_leaf=10, early_stopping=False)
    past, live = rows[rows["period"] == "history"], rows[rows["period"] == "production"]
    before = past[past["day"] + 14 < 152]
    settled = past[past["day"] + 14 < 180]
    shuffled = train_test_split(past, test_size=0.2, random_state=0)
    return {
        "notebook, last 28 days after a gap": auc(trees, before, past[past["day"] >= 152], columns),
        "notebook, shuffled": auc(trees, *shuffled, columns),
        "production": auc(trees, settled, live, columns),
    }


LABS = {"leakage-rows.csv": leakage}


def main():
    said = pd.read_csv(FOLDER / "numbers.csv").set_index(["file", "number"])["value"]
    for file, repeat in LABS.items():
        print(f"{file}, as the lab's page exports it")
        for number, found in repeat(read(FOLDER / file)).items():
            print(f"  {number}: here {found:.3f}, the lab {said[file, number]:.3f}")


if __name__ == "__main__":
    main()
