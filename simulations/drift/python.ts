import { boostedStride, learnerSettings } from '../lib/drifting/champion.ts';
import { productionDays } from '../lib/drifting/world.ts';
import { type Files, filesOf, openData, usage } from '../lib/exported.ts';
import type { DriftParams } from './params.ts';
import { weeks } from './periods.ts';
import type { DriftResult } from './result.ts';

const { logistic, boosted } = learnerSettings;

const learners: Record<DriftParams['learner'], { from: string; make: string }> = {
  logistic: {
    from: 'sklearn.linear_model import LogisticRegression',
    make: `LogisticRegression(C=${logistic.C}, tol=1e-10, max_iter=10000)`,
  },
  boosted: {
    from: 'sklearn.ensemble import HistGradientBoostingClassifier',
    make: `HistGradientBoostingClassifier(max_iter=${boosted.trees}, max_depth=${boosted.maxDepth}, max_leaf_nodes=None, min_samples_leaf=${boosted.minLeaf}, learning_rate=${boosted.learningRate}, max_bins=${boosted.maxBins}, early_stopping=False)`,
  },
};

const saved = filesOf('drift', 'rows');

/** A script that reads the exported rows, repeats every fit with scikit-learn and prints its weekly AUC beside ours. */
export function python({ policy, models }: DriftResult, params: DriftParams, files: Files = saved): string {
  const { from, make } = learners[params.learner];
  const versions = models
    .filter(({ since }) => since < productionDays)
    .map(({ since, trained, offset }) => `    (${since}, ${trained.from}, ${trained.to}, ${offset}),`);
  const strides = models.map(({ trained }) =>
    params.learner === 'boosted' ? boostedStride((trained.to - trained.from) * params.parcelsPerDay) : 1,
  );
  return `"""Repeats one run of the drift simulation with pandas and scikit-learn.

${usage(files)} It holds the exported rows. The drift was "${params.drift}", the policy "${params.policy}", the
seed ${params.seed}.
"""
import io
import os
import sys

import numpy as np
import pandas as pd
from ${from}
from sklearn.metrics import roc_auc_score

${openData(files)}
rows = pd.read_csv(data)
features = ["x1", "x2", "x3", "x4", "x5"]
# Each model: the first day it serves, the days it was trained on (the last not included), and what a correction of the
# intercept has added to its log-odds.
models = [
${versions.join('\n')}
]
ours = ${JSON.stringify(policy.auc)}
fitted = {}


def fit(start, end):
    if (start, end) not in fitted:
        train = rows[(rows["day"] >= start) & (rows["day"] < end)].iloc[::${Math.max(...strides)}]
        fitted[start, end] = ${make}.fit(train[features], train["late"])
    return fitted[start, end]


predicted = pd.Series(np.nan, index=rows.index)
for k, (since, start, end, added) in enumerate(models):
    until = models[k + 1][0] if k + 1 < len(models) else ${productionDays}
    served = rows[(rows["day"] >= since) & (rows["day"] < until)]
    p = fit(start, end).predict_proba(served[features])[:, 1]
    predicted[served.index] = 1 / (1 + (1 - p) / p * np.exp(-added))

print("week   scikit-learn   simulation   difference")
for week in range(${weeks}):
    inside = (rows["day"] >= 7 * week) & (rows["day"] < 7 * (week + 1))
    theirs = roc_auc_score(rows["late"][inside], predicted[inside])
    print(f"{week:4d}   {theirs:12.6f}   {ours[week]:10.6f}   {theirs - ours[week]:+10.6f}")
production = rows["day"] >= 0
print(f"largest difference of a predicted probability: {(predicted - rows['predicted'])[production].abs().max():.2e}")
`;
}
