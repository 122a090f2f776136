import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { pythonWith } from '../../../tools/python.mjs';
import { temporaryFolder } from './temporaryFolder.ts';

afterEach(() => vi.unstubAllEnvs());

/** A Python that lacks these modules, as its own program would say. */
function pythonLacking(modules: string): string {
  const path = join(temporaryFolder(), 'python3');
  writeFileSync(path, `#!/bin/sh\necho "${modules}"\n`);
  chmodSync(path, 0o755);
  return path;
}

it('the Python that PYTHON names is taken where it has what is needed', () => {
  const named = pythonLacking('');
  vi.stubEnv('PYTHON', named);
  expect(pythonWith('pandas')).toEqual({ command: named });
});

it('a Python without the modules is told from no Python at all', () => {
  const named = pythonLacking('sklearn, pandas');
  vi.stubEnv('PYTHON', named);
  expect(pythonWith('sklearn', 'pandas')).toEqual({ lacking: `${named} has no sklearn, pandas` });
  vi.stubEnv('PYTHON', '/no/such/python3');
  expect(pythonWith('sklearn')).toEqual({ lacking: 'there is no /no/such/python3' });
});
