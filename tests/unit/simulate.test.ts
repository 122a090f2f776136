import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import leakage from '../../simulations/leakage/model.ts';
import type { AnyModel } from '../../simulations/lib/define.ts';
import { defaults } from '../../simulations/lib/params.ts';
import { replicateSeed, summarise } from '../../simulations/lib/replicate.ts';
import { helpOf } from '../../tools/simulate/help.ts';
import { readOptions } from '../../tools/simulate/options.ts';

const model = leakage as unknown as AnyModel;
const read = (line: string) => readOptions('leakage', model, line.split(' ').filter(Boolean));
const simulate = (...args: string[]) =>
  spawnSync(process.execPath, ['tools/simulate.ts', ...args], { encoding: 'utf8' });

describe('a command line', () => {
  test('without flags gives the defaults, one world', () => {
    expect(read('')).toEqual({ params: defaults(model.params), replicates: 1, json: false, out: null });
  });

  test('sets parameters by their names', () => {
    const { params } = read('--split temporalGap --sigmaZ=1.5 --status --no-autocorrelation --entity false --seed 7');
    expect(params).toMatchObject({
      split: 'temporalGap',
      sigmaZ: 1.5,
      status: true,
      autocorrelation: false,
      entity: false,
      seed: 7,
    });
  });

  test('starts from a preset wherever it stands, and lets flags win', () => {
    const { params } = read('--phi 0.5 --preset selection --learner knn');
    expect(params).toMatchObject({ selection: 'allRows', parcelsPerDay: 4, phi: 0.5, learner: 'knn' });
  });

  test('takes values between the steps of a control', () => {
    expect(read('--phi 0.9712 --newShippers 33').params).toMatchObject({ phi: 0.9712, newShippers: 33 });
  });

  test.each([
    ['--splat random', /No flag --splat.*--split/],
    ['--split randomly', /--split randomly: needs one of random, temporal/],
    ['--phi 1.5', /--phi 1.5: needs a number from 0 to 0.995/],
    ['--phi high', /--phi high: needs a number/],
    ['--parcelsPerDay 10.5', /--parcelsPerDay 10.5: needs a whole number from 4 to 60/],
    ['--status perhaps', /"perhaps" is not a flag/],
    ['--status=perhaps', /--status perhaps: needs true or false/],
    ['--preset cleen', /No preset "cleen" in leakage. There are: clean/],
    ['--replicates 0', /--replicates 0: needs/],
    ['--seed', /--seed needs a value/],
    ['--phi 0 --phi 0.5', /--phi stands there twice/],
    ['random', /"random" is not a flag/],
  ])('says what is wrong with %s and what there is', (line, message) => {
    expect(() => read(line)).toThrow(message);
  });
});

describe('the help of a simulation', () => {
  const help = helpOf('leakage', model);

  test('lists every parameter with its default, every preset and every measure', () => {
    for (const [key, param] of Object.entries(model.params)) {
      expect(help).toMatch(new RegExp(`--${key} .*default ${param.default}`));
    }
    for (const key of [...Object.keys(model.presets), ...Object.keys(model.measures)])
      expect(help).toContain(`  ${key} `);
  });

  test('tells range and unit', () => {
    expect(help).toContain('0 to 42 days');
  });
});

describe('npm run simulate', () => {
  const cheap = ['leakage', '--learner', 'logistic', '--parcelsPerDay', '4'];

  test('prints the means over worlds as JSON, world 0 having the seed itself', () => {
    const { stdout, status } = simulate(...cheap, '--split', 'temporal', '--seed', '3', '--replicates', '3', '--json');
    expect(status).toBe(0);
    const printed = JSON.parse(stdout);
    const params = { ...defaults(leakage.params), learner: 'logistic', parcelsPerDay: 4, split: 'temporal' } as const;
    const worlds = [0, 1, 2].map((k) => leakage.run({ ...params, seed: replicateSeed(3, k) }));
    const { mean, se, sd, n } = summarise(worlds.map(({ chosen }) => chosen.optimism.auc.value));
    expect(printed).toMatchObject({
      simulation: 'leakage',
      version: leakage.version,
      params: { ...params, seed: 3 },
      replicates: 3,
      measures: { optimism: { mean, se, sd, n } },
    });
    expect(Object.keys(printed.measures)).toEqual(Object.keys(leakage.measures));
  });

  test('writes the rows, the other tables and the script of a run', () => {
    const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
    try {
      const { status } = simulate(...cheap, '--out', join(folder, 'rows.csv'));
      expect(status).toBe(0);
      expect(readdirSync(folder).sort()).toEqual(
        [
          'rows.csv',
          'rows.days.csv',
          'rows.predictions.csv',
          'rows.production.csv',
          'rows.py',
          'rows.scores.csv',
        ].sort(),
      );
      const lines = readFileSync(join(folder, 'rows.csv'), 'utf8').trim().split('\r\n');
      expect(lines).toHaveLength(1 + 180 * 4 + 28 * 60);
      expect(lines[0]).toMatch(/^period,parcel,day,.*part_offline,part_deployed,predicted$/);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test.each([
    [['lekage'], /No simulation "lekage". There are: .*leakage/],
    [['leakage', '--phi', '2'], /--phi 2/],
  ])('ends with code 2 and a message on %s', (args, message) => {
    const { stdout, stderr, status } = simulate(...args);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });
});
