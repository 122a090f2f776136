import { type Files, filesOf, openData, usage } from '../lib/exported.ts';
import { log } from '../lib/math.ts';
import { defaultOdds, eventProcess } from '../lib/sequential/eventProcess.ts';
import { looksOf } from './data.ts';
import { levelOf } from './level.ts';
import type { ReleaseParams } from './params.ts';
import type { LaneName, Look, ReleaseResult } from './result.ts';

const saved = filesOf('release', 'minutes');

/** A script that reads the exported minutes, computes the evidence with numpy and prints its alarms beside ours. */
export function python(_: ReleaseResult, params: ReleaseParams, files: Files = saved): string {
  const looks = looksOf(params);
  const level = levelOf(params);
  const ours = [...new Set(looks.map(({ lane }) => lane))].map(
    (lane) => `    ${JSON.stringify(lane)}: ${alarmOf(looks, lane, level) ?? 'None'},`,
  );
  return `"""Repeats the e-process of one run of the release simulation with pandas and numpy.

${usage(files)} It holds the exported minutes. The defect was "${params.defect}", the seed ${params.seed}; the guardrail
that acted was "${params.guardrail}". A minute is looked at only while the new version is not being rolled back.
"""
import io
import os
import sys

import numpy as np
import pandas as pd

${openData(files)}
minutes = pd.read_csv(data)

odds = np.array(${JSON.stringify(defaultOdds)})
level = ${level}
# The minute after which the evidence reaches two over the level, as the simulation computed it.
ours = {
${ours.join('\n')}
}


def log_evidence(x, n, control_x, control_n):
    """The logarithm of the mixture over the odds, after each minute."""
    q = n / np.maximum(n + control_n, 1)
    steps = np.outer(x, np.log(odds)) - (x + control_x)[:, None] * np.log1p(np.outer(q, odds - 1))
    ratios = np.cumsum(steps, axis=0)
    return np.logaddexp.reduce(ratios, axis=1) - np.log(len(odds))


def alarm(rows, strategy):
    """Only a mirror has both versions predict the same parcels, so that their predictions can be compared."""
    signs = ["errors", "slow"] + (["lates"] if strategy == "shadow" else [])
    curves = [
        log_evidence(*(rows[f"{arm}_{what}"].to_numpy(float) for arm in ("new", "control") for what in (sign, "requests")))
        for sign in signs
    ]
    reached = np.flatnonzero(np.max(curves, axis=0) >= np.log(2 / level))
    return int(rows["minute"].iloc[reached[0]]) + 1 if len(reached) else None


print("strategy    numpy   simulation")
for strategy in ours:
    rows = minutes[minutes["strategy"] == strategy]
    print(f"{strategy:10}  {str(alarm(rows, strategy)):>5}   {str(ours[strategy]):>10}")
`;
}

/** The minute after which the evidence of a strategy's minutes reaches the line; null where it never does. */
function alarmOf(looks: readonly Look[], lane: LaneName, level: number): number | null {
  const signs = ['errors', 'slow', ...(lane === 'shadow' ? (['lates'] as const) : [])] as const;
  const processes = signs.map((sign) => ({ sign, process: eventProcess() }));
  for (const { lane: of, minute, candidate, control } of looks) {
    if (of !== lane) continue;
    const evidence = processes.map(({ sign, process }) =>
      process({ n: candidate.requests, x: candidate[sign], controlN: control.requests, controlX: control[sign] }),
    );
    if (Math.max(...evidence) >= log(2 / level)) return minute + 1;
  }
  return null;
}
