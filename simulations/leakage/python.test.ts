import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../lib/csv.ts';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { params as declared, type LeakageParams } from './params.ts';
import { presets } from './presets.ts';

const interpreter = ['python3', '/usr/bin/python3'].find(
  (path) => spawnSync(path, ['-c', 'import pandas, sklearn'], { timeout: 60_000 }).status === 0,
);

/** What the exported script prints for a run: scikit-learn's score, ours. */
function repeated(path: string, params: LeakageParams): { offline: number[]; production: number[] } {
  const folder = mkdtempSync(join(tmpdir(), 'leakage-'));
  try {
    const result = model.run(params);
    const [rows] = model.data?.(params) ?? [];
    writeFileSync(join(folder, 'rows.csv'), rows ? toCsv(rows) : '');
    writeFileSync(join(folder, 'leakage.py'), model.python?.(result, params) ?? '');
    const { stdout, stderr } = spawnSync(path, ['leakage.py', 'rows.csv'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, OMP_NUM_THREADS: '1' },
    });
    const scores = (name: string) =>
      [...(stdout.match(new RegExp(`${name} +(\\S+) +(\\S+)`)) ?? [])].slice(1).map(Number);
    expect(stderr).toBe('');
    return { offline: scores('offline'), production: scores('production') };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.runIf(interpreter)('the exported Python script', () => {
  const cases: [string, Partial<LeakageParams>, number][] = [
    ['boosted trees', { learner: 'boosted', entity: true }, 2e-3],
    [
      'logistic regression with forward chaining',
      { learner: 'logistic', split: 'forwardChaining', aggregate: 'outOfFold' },
      1e-4,
    ],
    ['nearest neighbours scaled on all rows', { learner: 'knn', scaling: 'allRows' }, 1e-6],
    ['logistic regression on selected columns', { ...presets.selection.params }, 1e-4],
  ];
  it.each(cases)('repeats our scores for %s', (_, params, tolerance) => {
    const { offline, production } = repeated(interpreter ?? '', { ...defaults(declared), ...params });
    expect(Math.abs(offline[0] - offline[1])).toBeLessThan(tolerance);
    expect(Math.abs(production[0] - production[1])).toBeLessThan(tolerance);
  });
});
