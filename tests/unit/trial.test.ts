import { describe, expect, test } from 'vitest';
import { trialOf } from '../../src/computed/trial.ts';
import { judge, total } from '../../src/state/judgeTrial.ts';
import { reportOf } from '../../src/state/trialReport.ts';

const written = {
  name: 'leakage',
  show: 'split learner',
  against: 'clean; status; Shared days: autocorrelation=true, phi=0.9; status=true, autocorrelation=false',
  limits: 'optimism<=0.02; production>=0.7',
  measures: 'offline',
  worlds: 4,
  fixed: { labelDelayDays: 21 },
};
const { trial, declaration } = await trialOf(written);
const failing = (part: Partial<typeof written>) => trialOf({ ...written, ...part });

describe('a trial as an author writes it', () => {
  test('has cases from presets and from settings, without what the reader decides', () => {
    expect(trial.cases.map(({ title }) => title)).toEqual([
      'Clean',
      'Status column',
      'Shared days',
      expect.stringMatching(/^.+: on; .+: off$/),
    ]);
    expect(declaration.presets.status.params).toHaveProperty('split');
    expect(trial.cases[1].params).not.toHaveProperty('split');
    expect(trial.cases[2].params).toEqual({ autocorrelation: true, phi: 0.9 });
    expect(trial.start.labelDelayDays).toBe(21);
  });

  test('stops the build when it names what is not there, and says what there is', async () => {
    await expect(failing({ name: 'leekage' })).rejects.toThrow(/No simulation "leekage"\. There are: .*leakage/);
    await expect(failing({ show: 'spilt' })).rejects.toThrow(/no parameter "spilt" in leakage\. There are: .*split/);
    await expect(failing({ against: 'cleen' })).rejects.toThrow(/No preset "cleen" in leakage\. There are: clean/);
    await expect(failing({ against: 'ph=1' })).rejects.toThrow(/No parameter "ph" in leakage/);
    await expect(failing({ against: 'phi=7' })).rejects.toThrow(/phi=7 is not allowed/);
    await expect(failing({ limits: 'optimum<=1' })).rejects.toThrow(/No measure "optimum" in leakage\. There are: off/);
    await expect(failing({ measures: 'offlin' })).rejects.toThrow(/No measure "offlin"/);
  });

  test('stops the build when it makes no sense', async () => {
    await expect(failing({ limits: 'optimism < 1' })).rejects.toThrow(/A limit reads .*; found "optimism < 1"/);
    await expect(failing({ limits: '' })).rejects.toThrow(/no plan could be right or wrong/);
    await expect(failing({ against: ' ; ' })).rejects.toThrow(/against names no case/);
    await expect(failing({ against: 'split=random' })).rejects.toThrow(/in the reader's hands/);
    await expect(failing({ show: 'labelDelayDays' })).rejects.toThrow(/in the reader's hands, and fixed as well/);
    await expect(failing({ show: 'seed' })).rejects.toThrow(/cannot be part of a plan/);
    await expect(failing({ measures: 'optimism' })).rejects.toThrow(/stands twice/);
    await expect(failing({ worlds: 1 })).rejects.toThrow(/2 or more/);
  });
});

describe('the judgement of a trial', () => {
  const around = (optimism: number, production: number) =>
    [-0.01, 0, 0, 0.01].map((noise) => ({ optimism: optimism + noise, production: production + noise, offline: 0.8 }));
  const worlds = [around(0, 0.8), around(0.1, 0.8), around(0.02, 0.7), around(0, 0.6)];
  const cells = judge(trial, worlds);

  test('is met or not met beyond noise, and not clear where the interval covers the limit', () => {
    expect(cells.map((row) => row.map(({ verdict }) => verdict))).toEqual([
      ['met', 'met', null],
      ['not met', 'met', null],
      ['not clear', 'not clear', null],
      ['met', 'not met', null],
    ]);
  });

  test('is summed up in a sentence', () => {
    expect(total(cells, 4)).toBe(
      'Your plan keeps 4 of 8 limits and breaks 2. 2 are not clear: the interval of 4 worlds covers the limit.',
    );
    expect(total(cells.slice(0, 1), 4)).toBe('Your plan keeps both limits.');
  });

  test('is carried off as Markdown with the plan', () => {
    const report = reportOf(trial, declaration, trial.start, cells);
    expect(report).toMatch(/^Split: .+; Learner: .+\.\n\n\| Case \| Optimism: at most 0\.020 \|/);
    expect(report).toContain(
      '| Status column | +0.100 (+0.092 to +0.108), not met | 0.800 (0.792 to 0.808), met | 0.800',
    );
    expect(report).toMatch(/Means over 4 worlds .* Your plan keeps 4 of 8 limits/);
  });
});
