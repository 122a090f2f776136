import { type Files, filesOf, openData, usage } from '../lib/exported.ts';
import { members } from '../lib/quantity.ts';
import { rungs } from './names.ts';
import type { BaselinesParams } from './params.ts';
import type { BaselinesResult } from './result.ts';

const saved = filesOf('baselines', 'rows');

/** A script that reads the exported rows, fits the ladder and prints the AUC of each rung beside ours. */
export function python({ here, bayes }: BaselinesResult, { seed }: BaselinesParams, files: Files = saved): string {
  const ours = members(rungs).map((rung) => `    "${rung}": ${here.test[rung].auc},`);
  return `"""Repeats the ladder of the baselines lab with pandas and scikit-learn, seed ${seed}.

${usage(files)} Trees of scikit-learn break ties at random, so a full tree differs in the third digit.
"""
import io
import os
import sys

import numpy as np
import pandas as pd
from sklearn.dummy import DummyClassifier
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.tree import DecisionTreeClassifier

${openData(files)}
table = pd.read_csv(data)
past, test = table[table["set"] == "training"], table[table["set"] == "test"]
columns = ["x1", "x2", "x3", "x4", "x5", "x6"]
ours = {
${ours.join('\n')}
}

leaf = min(20, max(2, len(past) // 20))
models = {
    "majority": DummyClassifier(),
    "logistic": LogisticRegression(C=1, tol=1e-10, max_iter=10000),
    "tree": DecisionTreeClassifier(max_depth=3, min_samples_leaf=5, random_state=0),
    "full": DecisionTreeClassifier(random_state=0),
    "boosted": HistGradientBoostingClassifier(
        max_iter=60, learning_rate=0.1, max_leaf_nodes=8, min_samples_leaf=leaf, early_stopping=False
    ),
}


def rule(rows):
    """One question; each side has its late share, with one late and one on-time parcel added."""
    above = past["x1"] > 0.5
    shares = [(past["late"][side].sum() + 1) / (side.sum() + 2) for side in (~above, above)]
    return np.where(rows["x1"] > 0.5, shares[1], shares[0])


print("          scikit-learn   simulation")
for name, found in ours.items():
    if name == "rule":
        risk = rule(test)
    else:
        risk = models[name].fit(past[columns], past["late"]).predict_proba(test[columns])[:, 1]
    print(f"{name:8}  {roc_auc_score(test['late'], risk):12.6f}   {found:10.6f}")
print(f"truth     {roc_auc_score(test['late'], test['risk']):12.6f}   {${bayes.auc}:10.6f}")
`;
}
