import { type Files, filesOf, openData, usage } from '../lib/exported.ts';
import type { LabelDefinitionParams } from './params.ts';
import type { LabelDefinitionResult } from './result.ts';

const saved = filesOf('label-definition', 'bookings');

/** A script that reads the exported bookings, fits the logistic regression on both labels and prints its scores beside ours. */
export function python(
  { ranked }: LabelDefinitionResult,
  { promise, requests, weather, seed }: LabelDefinitionParams,
  files: Files = saved,
): string {
  const ours = (name: 'keepAll' | 'chosen') => ranked[name].fitted?.value ?? 'None';
  return `"""Repeats one run of the label definition lab with pandas and scikit-learn.

${usage(files)} It holds the exported bookings. Requests: "${requests}", storms: "${weather}", seed ${seed}.
"""
import io
import os
import sys

import pandas as pd
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score

${openData(files)}
bookings = pd.read_csv(data)

columns = ["distance", "weight", "slack", "forecast"${promise === 'day' ? ', "left"' : ''}]
carriers = pd.get_dummies(bookings["carrier"], prefix="carrier").astype(float)
known = pd.concat([bookings[columns], carriers], axis=1)
ours = {"keepAll": ${ours('keepAll')}, "chosen": ${ours('chosen')}}

# Every late parcel has a reason on record. The rule that was set stands in the column label.
every_late = bookings["reason"].notna().map({True: "late", False: "onTime"})


def score(label):
    """The AUC on new bookings that the label keeps; None where it leaves one class only."""
    kept = label != "leftOut"
    training = kept & (bookings["period"] == "training")
    test = kept & (bookings["period"] == "test")
    late = label == "late"
    if late[training].nunique() < 2 or late[test].nunique() < 2:
        return None
    model = LogisticRegression(C=1, tol=1e-10, max_iter=10000).fit(known[training], late[training])
    return roc_auc_score(late[test], model.predict_proba(known[test])[:, 1])


print("          scikit-learn   simulation")
for name, label in (("keepAll", every_late), ("chosen", bookings["label"])):
    theirs = score(label)
    print(f"{name:8}  {'none' if theirs is None else format(theirs, '12.6f')}   {'none' if ours[name] is None else format(ours[name], '10.6f')}")
`;
}
