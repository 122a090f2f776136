import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toCsv } from '../../simulations/lib/csv.ts';
import type { AnyModel, AnyValues } from '../../simulations/lib/define.ts';
import { csvName } from '../../simulations/lib/exported.ts';
import { defaults } from '../../simulations/lib/params.ts';
import { loadModel } from '../../src/simulations.ts';
import { pythonWith } from '../../tools/python.mjs';
import { needing } from './needing.ts';

/** The labs that export a pair, each with what makes its script quick: how a file is found and read is the same for few rows. */
const labs: readonly [name: string, params: AnyValues][] = [
  ['ab-test', { days: 2, looks: 2 }],
  ['drift', {}],
  ['first-look', {}],
  ['leakage', { learner: 'logistic', parcelsPerDay: 4 }],
  ['release', {}],
  ['split-code', {}],
];
const python = pythonWith('pandas', 'sklearn');
const command = 'command' in python ? python.command : '';
const folder = mkdtempSync(join(tmpdir(), 'pair-'));
afterAll(() => rmSync(folder, { recursive: true }));

needing('the exported pairs of data and script', 'lacking' in python ? python.lacking : undefined, () => {
  describe.each(labs)('the script of %s', (name, light) => {
    const home = join(folder, name);
    let csv = '';
    let data = '';
    let first = '';

    beforeAll(async () => {
      mkdirSync(home);
      const model: AnyModel = await loadModel(name);
      const params = { ...defaults(model.params), ...light };
      const [table] = model.data?.(params) ?? [];
      csv = csvName(name, table.name);
      data = toCsv(table);
      writeFileSync(join(home, csv), data);
      writeFileSync(join(home, `${name}.py`), model.python?.(model.run(params), params) ?? '');
      first = printed([`${name}.py`], home);
    }, 300_000);

    test('reads the data from its own folder, wherever it is called', () => {
      expect(first).toMatch(/\d/);
      expect(printed([join(home, `${name}.py`)], folder)).toBe(first);
    });

    test('reads another file that is named', () => {
      writeFileSync(join(folder, 'other.csv'), data);
      expect(printed([join(home, `${name}.py`), 'other.csv'], folder)).toBe(first);
    });

    test('reads its data in a notebook, whose arguments are its own', () => {
      const pasted = readFileSync(join(home, `${name}.py`), 'utf8');
      expect(printed(['-', '-f', '/run/user/kernel-7.json'], home, pasted)).toBe(first);
      expect(printed([`${name}.py`, '-f', 'kernel-7.json'], home)).toBe(first);
      expect(printed(['-', '--f=/run/user/kernel-7.json'], home, pasted)).toBe(first);
    });

    test('reads a file that a spreadsheet has saved with semicolons and decimal commas', () => {
      const lines = `\ufeff${data.replaceAll(',', ';').replaceAll('.', ',')}`;
      writeFileSync(join(folder, 'semicolons.csv'), lines);
      expect(printed([join(home, `${name}.py`), 'semicolons.csv'], folder)).toBe(first);
    });

    test('says in words where the data is missing', () => {
      const { status, stderr } = spawnSync(command, [join(home, `${name}.py`), 'nowhere.csv'], { encoding: 'utf8' });
      expect(status).toBe(1);
      expect(stderr).toMatch(/^There is no file nowhere\.csv\. /);
    });
  });

  test('what the command line writes under another name runs as it stands', () => {
    const written = ['tools/simulate.ts', 'release', '--out', join(folder, 'mine.csv')];
    const { status } = spawnSync(process.execPath, written);
    expect(status).toBe(0);
    expect(printed(['mine.py'], folder)).toBe(printed(['release.py'], join(folder, 'release')));
  });
});

function printed(args: readonly string[], cwd: string, input = ''): string {
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  const { stdout, stderr } = spawnSync(command, args, { cwd, input, env, encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}
