import { type Files, openData, usage } from './exported.ts';

/** A script that repeats numbers of a simulation: its words, its statements, and the numbers that it is held against. */
export interface Repetition {
  files: Files;
  /** The first line of the script, a sentence that says what it repeats. */
  repeats: string;
  /** Sentences on the data, and on where the numbers may differ. */
  about: string;
  /** Lines that import what is used beside numpy and pandas. */
  imports?: readonly string[];
  /** The numbers of the simulation by name; null where there is none. */
  ours: Readonly<Record<string, number | null>>;
  /** Python statements after which the dictionary `found` has the same names; the data is the data frame `table`. */
  compute: string;
}

/** A Python script that reads the exported data, computes numbers anew and prints each beside that of the simulation. */
export function besideOurs({ files, repeats, about, imports = [], ours, compute }: Repetition): string {
  const width = Math.max(...Object.keys(ours).map((name) => name.length));
  const lines = Object.entries(ours).map(([name, value]) => `    "${name}": ${numberInPython(value)},`);
  return `"""${repeats}

${usage(files)}

${about}
"""
import io
import os
import sys

import numpy as np
import pandas as pd
${imports.map((line) => `${line}\n`).join('')}
${openData(files)}
table = pd.read_csv(data)

# What the simulation found.
ours = {
${lines.join('\n')}
}

${compute.trim()}

print(f"{'':${width}}  {'here':>14}  {'simulation':>14}")
for name, number in ours.items():
    print(f"{name:${width}}  {found[name]:14.6f}  {number:14.6f}")
`;
}

/** The values of some measures of a result, by name, as a simulation shows them. */
export function oursOf<R, V>(
  measures: Readonly<Record<string, { of: (result: R, params: V) => number }>>,
  names: readonly string[],
  result: R,
  params: V,
): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, measures[name].of(result, params)]));
}

function numberInPython(value: number | null): string {
  if (value === null || Number.isNaN(value)) return 'float("nan")';
  return Number.isFinite(value) ? String(value) : `float("${value < 0 ? '-' : ''}inf")`;
}
