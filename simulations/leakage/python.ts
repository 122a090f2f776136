import { type Files, filesOf, openData, usage } from '../lib/exported.ts';
import { fitsOf } from './data.ts';
import { settings } from './fit.ts';
import type { LeakageParams } from './params.ts';
import type { LeakageResult } from './result.ts';

const { boosted, logistic, tree, knn } = settings;

const learners: Record<LeakageParams['learner'], { from: string; make: string }> = {
  boosted: {
    from: 'sklearn.ensemble import HistGradientBoostingClassifier',
    make: `HistGradientBoostingClassifier(max_iter=${boosted.trees}, max_leaf_nodes=${boosted.maxLeaves}, min_samples_leaf=${boosted.minLeaf}, learning_rate=${boosted.learningRate}, max_bins=255, early_stopping=False)`,
  },
  logistic: {
    from: 'sklearn.linear_model import LogisticRegression',
    make: `LogisticRegression(C=${logistic.C}, tol=1e-10, max_iter=10000)`,
  },
  tree: {
    from: 'sklearn.tree import DecisionTreeClassifier',
    make: `DecisionTreeClassifier(max_depth=${tree.maxDepth}, min_samples_leaf=${tree.minLeaf}, random_state=0)`,
  },
  knn: {
    from: 'sklearn.neighbors import KNeighborsClassifier',
    make: `KNeighborsClassifier(n_neighbors=${knn.k})`,
  },
};

const saved = filesOf('leakage', 'rows');

/** A script that reads the exported rows, repeats the fits with scikit-learn and prints its scores beside ours. */
export function python({ chosen, production }: LeakageResult, params: LeakageParams, files: Files = saved): string {
  const { from, make } = learners[params.learner];
  const scaled = params.learner === 'logistic' || params.learner === 'knn';
  const fits = fitsOf(params).map(({ name, features }) => `    ${quote(name)}: [${features.map(quote).join(', ')}],`);
  const metric = params.metric === 'auc' ? 'roc_auc_score' : 'log_loss';
  return `"""Repeats one run of the leakage simulation with pandas and scikit-learn.

${usage(files)} It holds the exported rows. The split was "${params.split}", the seed ${params.seed}.
"""
import io
import os
import sys

import pandas as pd
from ${from}
from sklearn.metrics import ${metric}
${scaled ? 'from sklearn.preprocessing import StandardScaler\n' : ''}
${openData(files)}
rows = pd.read_csv(data)

# The columns that each fit saw. part_<fit> says what a row was to it: train, gap, test or unused.
fits = {
${fits.join('\n')}
}
ours = {"offline": ${chosen.offline[params.metric].value}, "production": ${production[params.metric].value}}


def predict(name, features):
    part = rows[f"part_{name}"]
    train, test = rows[part == "train"], rows[part == "test"]
    model = ${make}
${scaled ? scaling(params) : '    model.fit(train[features], train["late"])\n'}    return test["late"], ${scaled ? 'model.predict_proba(scaler.transform(test[features]))' : 'model.predict_proba(test[features])'}[:, 1]


scores = {name: ${metric}(*predict(name, features)) for name, features in fits.items()}
offline = [score for name, score in scores.items() if name != "deployed"]
theirs = {"offline": sum(offline) / len(offline), "production": scores["deployed"]}

print("            scikit-learn   simulation   difference")
for name in ("offline", "production"):
    print(f"{name:10}  {theirs[name]:12.6f}   {ours[name]:10.6f}   {theirs[name] - ours[name]:+10.6f}")
`;
}

/** On all rows, the notebook measures its scale on the whole history; the deployed model has only its training rows. */
function scaling({ scaling: rows }: LeakageParams): string {
  const measured = rows === 'allRows' ? 'train if name == "deployed" else rows[rows["period"] == "history"]' : 'train';
  return `    scaler = StandardScaler().fit((${measured})[features])
    model.fit(scaler.transform(train[features]), train["late"])
`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}
