"""Fits scikit-learn to the table that learners.ts has written, one thread, and prints processor time and results."""

import json
import sys
import time

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score
from sklearn.neighbors import KNeighborsClassifier
from sklearn.tree import DecisionTreeClassifier

path, columns, queries, repeats = sys.argv[1], *map(int, sys.argv[2:5])
table = np.fromfile(path).reshape(columns + 1, -1)
X = np.ascontiguousarray(table[:columns].T)
y = table[columns].astype(int)


def fastest(run):
    best = None
    for _ in range(repeats):
        start = time.process_time()
        result = run()
        spent = time.process_time() - start
        best = spent if best is None else min(best, spent)
    return best * 1000, result


def fit(model):
    ms, fitted = fastest(lambda: model.fit(X, y))
    return {"ms": ms, "logLoss": log_loss(y, fitted.predict_proba(X)[:, 1])}


def predict(model):
    model.fit(X, y)
    return {"ms": fastest(lambda: model.predict_proba(X[:queries]))[0]}


print(
    json.dumps(
        {
            "logistic": fit(LogisticRegression(C=1, max_iter=1000)),
            "tree": fit(DecisionTreeClassifier(max_depth=6, min_samples_leaf=20)),
            "boosting": fit(
                HistGradientBoostingClassifier(
                    max_iter=50, max_depth=3, max_leaf_nodes=None, min_samples_leaf=20, early_stopping=False
                )
            ),
            "neighbours": predict(KNeighborsClassifier(15, algorithm="brute", n_jobs=1)),
            "auc": {"ms": fastest(lambda: roc_auc_score(y, X[:, 0]))[0]},
        }
    )
)
