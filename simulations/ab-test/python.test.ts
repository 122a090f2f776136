import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../lib/csv.ts';
import { defaults } from '../lib/params.ts';
import { members } from '../lib/quantity.ts';
import model from './model.ts';
import { type AbTestParams, params as declared } from './params.ts';
import { rules } from './result.ts';

const interpreter = ['python3', '/usr/bin/python3'].find(
  (path) => spawnSync(path, ['-c', 'import numpy, scipy'], { timeout: 60_000 }).status === 0,
);

/** What the exported script prints for a run. */
function printed(path: string, params: AbTestParams): string {
  const folder = mkdtempSync(join(tmpdir(), 'ab-test-'));
  try {
    const result = model.run(params);
    const [rows] = model.data?.(params) ?? [];
    writeFileSync(join(folder, 'experiments.csv'), rows ? toCsv(rows) : '');
    writeFileSync(join(folder, 'ab-test.py'), model.python?.(result, params) ?? '');
    const { stdout, stderr } = spawnSync(path, ['ab-test.py', 'experiments.csv'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.runIf(interpreter)('the exported Python script', () => {
  it.each([
    ['at the defaults', {}],
    [
      'for few and uneven looks of few users',
      { looks: 5, days: 12, usersPerDay: 100, baseline: 1, truth: 2, alpha: 10 },
    ],
  ])('finds the same differences %s', (_, given) => {
    const output = printed(interpreter ?? '', { ...defaults(declared), ...given });
    for (const rule of members(rules)) {
      const rates = (output.match(new RegExp(`^${rule} .*$`, 'm'))?.[0] ?? '').split(/\s+/).slice(1).map(Number);
      expect(rates).toHaveLength(4);
      expect(rates[0]).toBe(rates[1]);
      expect(rates[2]).toBe(rates[3]);
    }
  });
});
