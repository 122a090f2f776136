import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { toCsv } from '../../simulations/lib/csv.ts';
import type { Table } from '../../simulations/lib/define.ts';
import { csvName } from '../../simulations/lib/exported.ts';
import { pythonWith } from '../../tools/python.mjs';
import { needing } from './needing.ts';

/** The two files that a reader takes away: the data of a run, and the script that repeats it. */
export interface Exported {
  /** The name of the simulation. */
  name: string;
  data: Table | undefined;
  script: string | undefined;
}

/**
 * Tests of the script that a simulation exports. They are given a function that carries it out and gives what it
 * prints; where it complains, the test fails.
 */
export function describeExportedScript(tests: (printed: (files: Exported) => string) => void): void {
  const python = pythonWith('pandas', 'sklearn');
  const command = 'command' in python ? python.command : '';
  needing('the exported scripts in scikit-learn', 'lacking' in python ? python.lacking : undefined, () => {
    describe('the exported Python script', () => tests((files) => printedBy(command, files)));
  });
}

/** What the pair prints, saved under the names that the page gives it and run in its folder. */
function printedBy(command: string, { name, data, script }: Exported): string {
  const folder = mkdtempSync(join(tmpdir(), 'exported-'));
  try {
    if (data) writeFileSync(join(folder, csvName(name, data.name)), toCsv(data));
    writeFileSync(join(folder, `${name}.py`), script ?? '');
    const { stdout, stderr } = spawnSync(command, [`${name}.py`], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, OMP_NUM_THREADS: '1' },
    });
    expect(stderr).toBe('');
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
