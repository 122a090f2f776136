import { type Files, filesOf, openData, usage } from '../lib/exported.ts';
import { programOf } from '../lib/listing.ts';
import { listing } from './listing.ts';
import { params, type SplitCodeParams } from './params.ts';
import type { SplitCodeResult } from './result.ts';
import { boosting, smoothing } from './score.ts';

/** The reader's program as it stands, runnable beside the exported table. */
export function python(_result: SplitCodeResult, values: SplitCodeParams, files: Files = saved): string {
  const program = programOf(listing, values, textOf).replace('"parcels.csv"', 'data');
  return `${preamble(files)}\n\n${program}\n`;
}

function textOf(name: string, value: string): string {
  const param = (params as Record<string, (typeof params)[keyof typeof params]>)[name];
  return param.kind === 'choice' ? ((param.options as Record<string, string>)[value] ?? '') : value;
}

const saved = filesOf('split-code', 'parcels');

const preamble = (files: Files) => `"""Needs pandas and scikit-learn.

${usage(files)}
"""
import io
import os
import sys

import numpy as np
import pandas as pd
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.metrics import roc_auc_score

settings = dict(
    max_iter=${boosting.trees},
    learning_rate=${boosting.learningRate},
    max_leaf_nodes=${boosting.maxLeaves},
    min_samples_leaf=${boosting.minLeaf},
    early_stopping=False,
)


class RouteRates:
    """The late rate of every route, drawn towards the mean of all by ${smoothing} parcels."""

    def __init__(self, table, folds):
        self.table, self.folds = table, folds

    def learn(self, table):
        mean = table["late"].mean()
        sums = table.groupby("route")["late"].agg(["sum", "count"])
        return (sums["sum"] + ${smoothing} * mean) / (sums["count"] + ${smoothing}), mean

    def apply(self, known, table):
        rates, mean = known
        table = table.drop(columns="part", errors="ignore")
        return table.assign(route_rate=table["route"].map(rates).fillna(mean))

    def on_new(self, table):
        return self.apply(self.learn(self.table), table)

    def on_training(self, table):
        if self.folds is None:
            return self.on_new(table)
        fold = np.random.default_rng(1).permutation(len(table)) % self.folds
        halves = [self.apply(self.learn(table[fold != k]), table[fold == k]) for k in range(self.folds)]
        return pd.concat(halves).loc[table.index]


def route_rates(table, folds=None):
    return RouteRates(table, folds)


${openData(files)}`;
