import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Field } from '../../src/course/fields.ts';
import { exercise } from '../../src/course/shapes.ts';
import { pythonWith } from '../../tools/python.mjs';
import { needing } from './needing.ts';

const python = pythonWith('numpy', 'pandas', 'sklearn');
const text = readFileSync('content/exercises/retraining-job.mdx', 'utf8');
const { lines } = exercise.parse(parse(text.split('---\n')[1])).fields[0] as Extract<Field, { kind: 'code' }>;
const listing = lines.map((line) => (line === '' ? '' : line.code)).join('\n');

/** Six worlds in which nothing changes. The deployed model was fitted on settled labels, with rates of earlier rows. */
const harness = `
import sys, contextlib, io, warnings, unittest.mock as mock
import numpy as np, pandas as pd, joblib
from sklearn.ensemble import HistGradientBoostingClassifier
warnings.filterwarnings("ignore")
listing = sys.stdin.read()
today = pd.Timestamp.today().normalize()

def bookings(seed, days=260, a_day=100):
    chance = np.random.default_rng(seed)
    n = days * a_day
    rows = pd.DataFrame({"parcel_id": np.arange(n), "booked": today - pd.to_timedelta(days - 1 - np.arange(n) // a_day, unit="D")})
    rows["distance"], heavy = chance.normal(size=n), chance.normal(size=n)
    rows["hours_to_cutoff"], rows["shipper"] = chance.uniform(0, 12, n), chance.integers(0, 120, n)
    odds = -1.4 + 0.7 * rows.distance + 0.3 * heavy - 0.15 * (rows.hours_to_cutoff - 6) + chance.normal(0, 0.5, 120)[rows.shipper]
    rows["late"] = (chance.uniform(size=n) < 1 / (1 + np.exp(-odds))).astype(float)
    rows.loc[rows.booked > today - pd.Timedelta(days=14), "late"] = np.nan
    rows["weight"] = np.exp(heavy).astype(object)
    rows.loc[chance.uniform(size=n) < 0.02, "weight"] = "n/a"
    return rows

def sound(rows):
    old = rows[rows.booked < today - pd.Timedelta(days=60)].copy()
    old["weight"] = pd.to_numeric(old.weight, errors="coerce")
    first, second = old.iloc[: len(old) // 2], old.iloc[len(old) // 2 :].copy()
    second["shipper_rate"] = second.shipper.map(first.groupby("shipper").late.mean())
    columns = ["distance", "weight", "hours_to_cutoff", "shipper_rate"]
    return HistGradientBoostingClassifier(random_state=7).fit(second[columns], second.late)

for seed in range(6):
    rows, written, said = bookings(seed), [], io.StringIO()
    deployed = sound(rows)
    with mock.patch("pandas.read_parquet", lambda path: rows.copy()), mock.patch("joblib.load", lambda path: deployed), \\
         mock.patch("joblib.dump", lambda model, path: written.append(path)), contextlib.redirect_stdout(said):
        exec(listing, {})
    print(len(written), said.getvalue().strip()[:14])
`;

needing('the retraining job in scikit-learn', 'lacking' in python ? python.lacking : undefined, () => {
  test('the job replaces a sound model in each of six worlds in which nothing changes', () => {
    const command = 'command' in python ? python.command : '';
    const env = { ...process.env, OMP_NUM_THREADS: '1' };
    const { stdout, stderr } = spawnSync(command, ['-c', harness], { input: listing, encoding: 'utf8', env });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n')).toEqual(Array(6).fill('1 retrained, los'));
    expect(text).toContain('six generated months in which nothing changed');
  }, 60_000);
});
