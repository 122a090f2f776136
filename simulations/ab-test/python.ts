import { type Files, filesOf, openData, usage } from '../lib/exported.ts';
import { members } from '../lib/quantity.ts';
import { experiments, foundInData } from './data.ts';
import type { AbTestParams } from './params.ts';
import { type AbTestResult, rules } from './result.ts';

const saved = filesOf('ab-test', 'experiments');

/** A script that reads the exported experiments, applies the four rules again and prints its rates beside ours. */
export function python({ bounds, lookDays }: AbTestResult, params: AbTestParams, files: Files = saved): string {
  const found = foundInData(params);
  const ours = members(rules).map((rule) => {
    const { unchanged, changed } = found[rule];
    return `    "${rule}": (${unchanged}, ${changed}),`;
  });
  return `"""Repeats the first ${experiments} experiments of one run of the A/B bench with numpy and scipy.

${usage(files)} It holds complaints by experiment and day. The seed was ${params.seed}.
"""
import io
import os
import sys

import numpy as np
from scipy.stats import norm

${openData(files)}
table = np.genfromtxt(data, delimiter=",", names=True)
days = int(table["day"].max())
looks = np.array([${lookDays.join(', ')}]) - 1
alpha, tau = ${params.alpha / 100}, ${params.tau / 100}
# The O'Brien-Fleming constant of these looks, by numerical integration (Armitage, McPherson and Rowe, 1969).
constant = ${bounds.obrienFleming.at(-1)}
# How often each rule found a difference: without one, and with the one that was set.
ours = {
${ours.join('\n')}
}


def so_far(column):
    return table[column].reshape(-1, days).cumsum(axis=1)[:, looks]


def found(arm):
    users, old, new = so_far("users"), so_far("old"), so_far(arm)
    share = (old + new) / (2 * users)
    variance = np.maximum(2 * share * (1 - share) / users, 1e-12)
    difference = (new - old) / users
    z = np.abs(difference) / np.sqrt(variance)
    limit = norm.ppf(1 - alpha / 2)
    ratio = np.sqrt(variance / (variance + tau**2)) * np.exp(
        difference**2 * tau**2 / (2 * variance * (variance + tau**2))
    )
    information = (looks + 1) / (looks[-1] + 1)
    return {
        "fixed": z[:, -1] >= limit,
        "peeking": (z >= limit).any(axis=1),
        "mixture": (ratio >= 1 / alpha).any(axis=1),
        "obrienFleming": (z >= constant / np.sqrt(information)).any(axis=1),
    }


without, difference = found("unchanged"), found("changed")
print("rule           without: script   ours    with: script   ours")
for rule, (ours_without, ours_with) in ours.items():
    print(
        f"{rule:14} {without[rule].mean():15.4f} {ours_without:6.4f} "
        f"{difference[rule].mean():14.4f} {ours_with:6.4f}"
    )
`;
}
