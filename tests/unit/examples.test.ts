import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { partOf } from '../../src/course/examples.ts';
import { needsProject } from '../../src/course/pythonProject.ts';
import { pythonWith } from '../../tools/python.mjs';
import { expectPrinted } from './expectPrinted.ts';
import { needing } from './needing.ts';

/** Files of the Python project run beside each other: python-project.test.ts. */
const files = globSync('content/sessions/*/example/*.py').filter(
  (file) => !needsProject(/\d+-([^/]+)/.exec(file)?.[1] ?? '', basename(file)),
);
const python = pythonWith('numpy', 'pandas', 'sklearn');

needing('the worked examples in scikit-learn', 'lacking' in python ? python.lacking : undefined, () => {
  const command = 'command' in python ? python.command : '';

  describe.each(files)('%s', (file) => {
    test('prints, taken away and run alone, what the page says', () => {
      const folder = mkdtempSync(join(tmpdir(), 'example-'));
      try {
        writeFileSync(join(folder, basename(file)), readFileSync(file));
        const { stdout, stderr } = spawnSync(command, [basename(file)], {
          cwd: folder,
          encoding: 'utf8',
          env: { ...process.env, OMP_NUM_THREADS: '1' },
        });
        expect(stderr).toBe('');
        expectPrinted(stdout, readFileSync(file.replace(/\.py$/, '.txt'), 'utf8'));
      } finally {
        rmSync(folder, { recursive: true });
      }
    }, 240_000);
  });
});

test('a part of a file is found by its marks, and an unknown one is answered with what there is', () => {
  const text = 'import x\n# [wrong]\na = 1\n# [end]\n# [right]\na = 2\n# [end]\n';
  expect(partOf(text, 'right', 'a.py')).toBe('a = 2');
  expect(() => partOf(text, 'rigth', 'a.py')).toThrow(
    'a.py: no part "# [rigth]" that closes with "# [end]". There are: wrong, right.',
  );
});
