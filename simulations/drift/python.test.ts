import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../lib/csv.ts';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { type DriftParams, params as declared } from './params.ts';

const interpreter = ['python3', '/usr/bin/python3'].find(
  (path) => spawnSync(path, ['-c', 'import pandas, sklearn'], { timeout: 60_000 }).status === 0,
);

/** What the exported script prints for a run: for every week scikit-learn's AUC and ours. */
function repeated(path: string, params: DriftParams): [number, number][] {
  const folder = mkdtempSync(join(tmpdir(), 'drift-'));
  try {
    const result = model.run(params);
    const [rows] = model.data?.(params) ?? [];
    writeFileSync(join(folder, 'rows.csv'), rows ? toCsv(rows) : '');
    writeFileSync(join(folder, 'drift.py'), model.python?.(result, params) ?? '');
    const { stdout, stderr } = spawnSync(path, ['drift.py', 'rows.csv'], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, OMP_NUM_THREADS: '1' },
    });
    expect(stderr).toBe('');
    return [...stdout.matchAll(/^ *\d+ +(\S+) +(\S+) +\S+$/gm)].map(([, theirs, ours]) => [
      Number(theirs),
      Number(ours),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.runIf(interpreter)('the exported Python script', () => {
  const small = { ...defaults(declared), parcelsPerDay: 40, rival: 'never' } as const;
  const cases: [string, Partial<DriftParams>, number][] = [
    ['logistic regression, retrained when its loss is worse', { policy: 'performance', windowDays: 42 }, 1e-5],
    ['a corrected intercept', { drift: 'prior', policy: 'intercept' }, 1e-5],
    [
      'boosted trees, retrained by the calendar behind a gate',
      { learner: 'boosted', policy: 'calendar', everyDays: 91, gate: true },
      2e-3,
    ],
  ];
  it.each(cases)('repeats every weekly AUC of %s', (_, given, tolerance) => {
    const weeks = repeated(interpreter ?? '', { ...small, ...given });
    expect(weeks).toHaveLength(52);
    for (const [theirs, ours] of weeks) expect(Math.abs(theirs - ours)).toBeLessThan(tolerance);
  });
});
