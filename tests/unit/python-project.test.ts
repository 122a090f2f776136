import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { zip } from '../../src/computed/zip.ts';
import { needsProject, steps } from '../../src/course/pythonProject.ts';
import { GET } from '../../src/pages/project/northwind.zip.ts';
import { pythonWith } from '../../tools/python.mjs';
import { expectPrinted } from './expectPrinted.ts';
import { needing } from './needing.ts';

test('a zip holds each text behind its name, deflated', () => {
  const bytes = Buffer.from(zip({ 'a/b.txt': 'one, one, one' }));
  const name = bytes.indexOf('a/b.txt');
  const length = bytes.readUInt32LE(18);
  expect(inflateRawSync(bytes.subarray(name + 7, name + 7 + length)).toString()).toBe('one, one, one');
});

const python = pythonWith('numpy', 'pandas', 'sklearn', 'scipy');
needing('the Python project in scikit-learn', 'lacking' in python ? python.lacking : undefined, () => {
  const command = 'command' in python ? python.command : '';
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  const own = steps.filter(({ session, file }) => needsProject(session, file));
  let said = new Map<string, string>();
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    const archive = Buffer.from(await (await GET()).arrayBuffer());
    writeFileSync(join(folder, 'northwind.zip'), archive);
    run('-m', 'zipfile', '-e', 'northwind.zip', '.');
    const names = own.map(({ file }) => file.replace('.py', ''));
    const parts = run(join('northwind', 'run.py'), ...names, 'labs')
      .split(/^== /m)
      .slice(1);
    said = new Map(parts.map((part) => [part.slice(0, part.indexOf(':')), part.slice(part.indexOf('\n') + 1)]));
  }, 240_000);

  describe('the Python project', () => {
    test.each(own)('prints in $file what the page says', ({ file, printed }) => {
      expectPrinted(said.get(file) ?? '', printed);
    });

    test('repeats the numbers of the labs', () => {
      const numbers = [...(said.get('labs.py') ?? '').matchAll(/^ {2}(.+): here (\S+), the lab (\S+)$/gm)];
      expect(numbers.length).toBeGreaterThanOrEqual(21);
      for (const [, number, here, lab] of numbers)
        expect(Math.abs(Number(here) - Number(lab)), number).toBeLessThan(toleranceOf(number));
    });
  });

  function run(...args: string[]): string {
    const env = { ...process.env, OMP_NUM_THREADS: '1' };
    const { stdout, stderr } = spawnSync(command, args, { cwd: folder, env, encoding: 'utf8' });
    expect(stderr).toBe('');
    return stdout;
  }
});

test('every file of the project that a session shows is one of its steps', () => {
  expect(steps.map(({ file }) => file)).toContain('features.py');
  expect(readFileSync('content/project/run.py', 'utf8')).toContain(
    `STEPS = (${steps.map(({ file }) => `"${file.replace('.py', '')}"`).join(', ')}, "labs")`,
  );
});

/** A shuffle draws other rows each time, one in five of 3,600. Releases of scikit-learn bin the columns of trees differently. */
function toleranceOf(number: string): number {
  if (number.includes('shuffled')) return 0.05;
  return /^(notebook, last 28 days|production$|boosted)/.test(number) ? 0.01 : 0.0005;
}
