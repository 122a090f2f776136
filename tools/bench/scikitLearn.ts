import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pythonWith } from '../python.mjs';
import type { BenchData } from './data.ts';

export interface Reference {
  ms: number;
  logLoss?: number;
}

export type References = Record<'logistic' | 'tree' | 'boosting' | 'neighbours' | 'auc', Reference>;

/** What scikit-learn needs for the same fits on one thread; undefined where no Python on this machine has it. */
export function scikitLearn({ X, y }: BenchData, queries: number, repeats: number): References | undefined {
  const python = pythonWith('sklearn');
  if (!('command' in python)) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const table = join(folder, 'table.bin');
    writeFileSync(table, Buffer.concat([...X, Float64Array.from(y)].map((column) => Buffer.from(column.buffer))));
    const script = fileURLToPath(new URL('learners.py', import.meta.url));
    const run = spawnSync(python.command, [script, table, X.length, queries, repeats].map(String), {
      encoding: 'utf8',
      env: { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' },
    });
    if (run.status !== 0) throw new Error(`scikit-learn failed:\n${run.stderr}`);
    return JSON.parse(run.stdout) as References;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
