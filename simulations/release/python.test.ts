import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../lib/csv.ts';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { params as declared, type ReleaseParams } from './params.ts';

const interpreter = ['python3', '/usr/bin/python3'].find(
  (path) => spawnSync(path, ['-c', 'import numpy, pandas'], { timeout: 60_000 }).status === 0,
);

/** What the exported script prints for a run: by strategy, the minute that numpy finds and ours. */
function repeated(path: string, given: Partial<ReleaseParams>) {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const params = { ...defaults(declared), ...given };
    const result = model.run(params);
    const [minutes] = model.data?.(params) ?? [];
    writeFileSync(join(folder, 'minutes.csv'), minutes ? toCsv(minutes) : '');
    writeFileSync(join(folder, 'release.py'), model.python?.(result, params) ?? '');
    const { stdout, stderr } = spawnSync(path, ['release.py', 'minutes.csv'], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
    const found = [...stdout.matchAll(/^(\w+) +(\d+|None) +(\d+|None)$/gm)].map(([, lane, theirs, ours]) => ({
      lane,
      theirs,
      ours,
    }));
    return { result, found };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.runIf(interpreter)('the exported Python script', () => {
  const cases: [string, Partial<ReleaseParams>][] = [
    ['a crash', {}],
    ['a skew, which only the shadow sees', { defect: 'skew', alpha: 0.05 }],
    ['a turn on call', { strategy: 'onCall', plan: '15a30a' }],
  ];
  it.each(cases)('finds the alarms of the e-process at our minutes: %s', (_, given) => {
    const { result, found } = repeated(interpreter ?? '', given);
    const lanes = [...Object.values(result.strategies), ...(given.strategy === 'onCall' ? [result.chosen] : [])];
    expect(found.map(({ lane }) => lane).sort()).toEqual(lanes.map(({ name }) => name).sort());
    for (const { lane, theirs, ours } of found) {
      expect(theirs, lane).toBe(ours);
      expect(ours, lane).toBe(String(lanes.find(({ name }) => name === lane)?.alarm?.minute ?? 'None'));
    }
  });

  it('does so too where another rule acted', () => {
    const { found } = repeated(interpreter ?? '', { guardrail: 'fixed', defect: 'small' });
    expect(found).toHaveLength(6);
    for (const { lane, theirs, ours } of found) expect(theirs, lane).toBe(ours);
  });
});
