import { describe, expect, test } from 'vitest';
import { trialOf } from '../../src/computed/trial.ts';
import { judge, total } from '../../src/state/judgeTrial.ts';
import { trial as keptTrial } from '../../src/state/kept/trial.ts';
import { decode, encode } from '../../src/state/stored.ts';
import { reportOf } from '../../src/state/trialReport.ts';
import { cellsOf, triedPlan } from '../../src/state/triedPlan.ts';

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

describe('what is kept of a trial', () => {
  const worlds = trial.cases.map((_, row) =>
    [0, 1, 2, 3].map((k) => ({ optimism: 0.01 * row + 0.001 * k, production: 0.7 + 0.01 * k, offline: 0.8 })),
  );
  const cells = judge(trial, worlds);
  const plan = { split: 'random', learner: 'logistic' };
  const tried = triedPlan(trial, declaration, plan, cells);

  test('gives the same table again', () => {
    const text = encode(keptTrial, { plan, report: 'r', tried });
    const back = decode(keptTrial, text);
    if (back.kind !== 'data' || back.data.tried === null) throw new Error(`nothing came back: ${back.kind}`);
    expect(cellsOf(trial, declaration, back.data.tried)).toEqual(cells);
  });

  test('is not shown once the trial or the model is another one', () => {
    if (tried === null) throw new Error('nothing was kept');
    expect(cellsOf(trial, { version: declaration.version + 1 }, tried)).toBeNull();
    expect(cellsOf({ ...trial, cases: trial.cases.slice(1) }, declaration, tried)).toBeNull();
    expect(cellsOf({ ...trial, columns: trial.columns.slice(1) }, declaration, tried)).toBeNull();
    expect(cellsOf(trial, declaration, { ...tried, summaries: tried.summaries.slice(1) })).toBeNull();
  });

  test('is judged by the limits of the day on which it is shown', () => {
    if (tried === null) throw new Error('nothing was kept');
    const columns = trial.columns.map((column) => ({
      ...column,
      limit: column.limit && { side: 'least' as const, value: 2 },
    }));
    const verdicts = cellsOf({ ...trial, columns }, declaration, tried)
      ?.flat()
      .flatMap(({ verdict }) => verdict ?? []);
    expect(verdicts?.length).toBeGreaterThan(0);
    expect(new Set(verdicts)).toEqual(new Set(['not met']));
  });

  test('says nothing where a world gave no number', () => {
    expect(
      triedPlan(
        trial,
        declaration,
        plan,
        judge(
          trial,
          trial.cases.map(() => []),
        ),
      ),
    ).toBeNull();
  });

  test('of version 1 is the plan and its report', () => {
    const text = JSON.stringify({ version: 1, data: { plan, report: 'r' } });
    expect(decode(keptTrial, text)).toEqual({ kind: 'data', data: { plan, report: 'r', tried: null } });
  });
});
