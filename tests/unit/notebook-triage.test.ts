import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Field } from '../../src/course/fields.ts';
import { exercise } from '../../src/course/shapes.ts';
import { pythonWith } from '../../tools/python.mjs';
import { needing } from './needing.ts';

const text = readFileSync('content/exercises/notebook-triage.mdx', 'utf8');
const { fields } = exercise.parse(parse(text.split('---\n')[1]));
const { lines, tags } = fields.find((field) => field.kind === 'code') as Extract<Field, { kind: 'code' }>;
const { items } = fields.find((field) => field.kind === 'classify') as Extract<Field, { kind: 'classify' }>;
const cells = lines.map((line) => (line === '' ? '' : line.code));
const part = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(text)?.[1] ?? '';

/** What the model answer says is wrong, by the number of its cell. */
const key = new Map(
  [...part('ModelAnswer').matchAll(/^\| (\d+) \| ([^|]+?) \|/gm)].map(([, cell, fault]) => [fault, cell]),
);
const marked = (answer: string) =>
  [...part(answer).matchAll(/^> - (.+): cell (\d+)$/gm)].map(([, fault, cell]) => [fault, cell]);

describe('the key of the notebook', () => {
  test('names each of twelve faults once, among thirty cells', () => {
    expect(cells).toHaveLength(30);
    expect([...key.keys()].sort()).toEqual(tags.map(({ label }) => label).sort());
    expect(new Set(key.values()).size).toBe(12);
    expect(items.map(({ label }) => label)).toEqual(tags.map(({ label }) => label));
  });

  test('is what the strong answer marks, and half of what the weak one does', () => {
    expect(new Map(marked('Strong').map(([fault, cell]) => [fault, cell]))).toEqual(key);
    expect(marked('Weak').filter(([fault, cell]) => key.get(fault) === cell)).toHaveLength(6);
  });
});

/** The notebook on a generated table, from top to bottom, in the order of its brackets, and with one cell changed. */
const harness = `
import contextlib, io, re, sys, unittest.mock as mock, warnings
import numpy as np, pandas as pd
warnings.filterwarnings("ignore")
cells = [re.match(r"\\[(\\d+)\\] (.*)", line).groups() for line in sys.stdin.read().splitlines()]
clicked = sorted(cells, key=lambda cell: int(cell[0]))

def bookings(n=1300):
    chance = np.random.default_rng(1)
    rows = pd.DataFrame({"booked": pd.Timestamp("2026-01-01") + pd.to_timedelta(np.arange(n) // 10, unit="D")})
    far, heavy = chance.normal(size=n), chance.normal(size=n)
    rows["distance"], rows["weight"], rows["hours_to_cutoff"] = 300 * np.exp(0.5 * far), 5 * np.exp(heavy), chance.uniform(0, 12, n)
    odds = -1.4 + 0.7 * far + 0.3 * heavy - 0.15 * (rows.hours_to_cutoff - 6)
    rows["late"] = (chance.uniform(size=n) < 1 / (1 + np.exp(-odds))).astype(int)
    rows["attempts"] = 1 + chance.binomial(2, np.where(rows.late == 1, 0.6, 0.1))
    return rows

def run(order, **changed):
    space, said = {}, io.StringIO()
    with mock.patch("pandas.read_sql", lambda *given: bookings()), mock.patch("joblib.dump", lambda *given: None), contextlib.redirect_stdout(said):
        for _, code in order:
            for old, new in changed.items():
                code = code.replace(*new)
            if not code.startswith("!"):
                exec(code, space)
    return [float(word) for word in said.getvalue().split()[1::2]], space

try:
    run(cells)
    print("runs")
except NameError as error:
    print(error)
seed = ("min_samples_leaf=size", "min_samples_leaf=size, random_state=7")
few = ("[1, 2, 5, 10, 20, 50]", "[5, 50]")
(first, space), (second, _) = run(clicked), run(clicked)
print("other" if first[0] != second[0] else "same")
never = 1 - space["y_test"].mean()
without = run(clicked, few=few, columns=(', "attempts"', ""))[0]
print("better" if without[1] > never + 0.02 else "as never late", "lower" if without[0] < first[0] - 0.1 else "alike")
raw = space["score"](space["rows"][space["cut"]:]).mean()
print("most late" if raw > 0.5 > 0.3 > 1 - never else raw)
whole = run(clicked, few=few, seed=seed)[0]
apart = run(clicked, few=few, seed=seed, scaler=(".fit_transform(rows[columns])", ".fit(rows[columns][: int(0.8 * len(rows))]).transform(rows[columns])"))[0]
print("same" if abs(whole[0] - apart[0]) < 0.001 else "other")
`;

const python = pythonWith('numpy', 'pandas', 'sklearn');
needing('the notebook of thirty cells in scikit-learn', 'lacking' in python ? python.lacking : undefined, () => {
  test('the notebook does what the model answer says of it', () => {
    const command = 'command' in python ? python.command : '';
    const env = { ...process.env, OMP_NUM_THREADS: '1' };
    const { stdout, stderr } = spawnSync(command, ['-c', harness], { input: cells.join('\n'), encoding: 'utf8', env });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual([
      "name 'heavy_from' is not defined",
      'other',
      'as never late lower',
      'most late',
      'same',
    ]);
  }, 60_000);
});
