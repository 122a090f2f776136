import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnyModel } from '../../simulations/lib/define.ts';
import { worldsOf } from '../../simulations/lib/job.ts';
import { summarise } from '../../simulations/lib/replicate.ts';
import { parHash, readPar } from '../../src/computed/recordedPar.ts';
import { searchPar } from '../../src/computed/searchPar.ts';
import { trialOf } from '../../src/computed/trial.ts';
import { beats, frontOf, type ParPlan, standingOf, worstOf } from '../../src/state/par.ts';
import type { Trial } from '../../src/state/trial.ts';

const ids = globSync('evidence/par/*.json').map((file) => basename(file, '.json'));
const modelOf = async (name: string) =>
  ((await import(`../../simulations/${name}/model.ts`)) as { default: AnyModel }).default;

/** What comes of a plan in the worlds of a trial. */
async function outcome({ name, start, cases, columns, worlds }: Trial, plan: ParPlan['plan']): Promise<ParPlan> {
  const model = await modelOf(name);
  const summaries = cases.map(({ params }) => {
    const jobs = worldsOf({ name, params: { ...start, ...plan, ...params } }, worlds);
    const found = jobs.map((job) => ({ params: job.params, result: model.run(job.params) }));
    return columns.map(({ measure }) =>
      summarise(found.map(({ params, result }) => model.measures[measure].of(result, params))),
    );
  });
  return { plan, summaries };
}

describe.each(ids)('the par of %s', (id) => {
  const recorded = readPar(id);
  if (!recorded) throw new Error(`evidence/par/${id}.json cannot be read. Run: npm run measure`);
  const { hash, trial, known, par } = recorded;

  test('is of the trial and the sources as they stand', () => {
    expect(hash).toBe(parHash({ trial, known }));
  });

  test('says of its first case what a reader with this plan would see', async () => {
    const first = { ...trial, cases: trial.cases.slice(0, 1), worlds: Math.min(trial.worlds, 4) };
    const { summaries } = await outcome(first, par.best.plan);
    for (const [i, { mean, sd }] of par.best.summaries[0].entries())
      expect(Math.abs(summaries[0][i].mean - mean), trial.columns[i].measure).toBeLessThanOrEqual(2 * sd + 1e-9);
  });

  test('has a front of which no plan beats another, and keeps as many limits as any of them', () => {
    expect(frontOf(trial, par.front)).toEqual(par.front);
    const kept = (plan: ParPlan) => standingOf(trial, plan.summaries).kept;
    expect(kept(par.best)).toBe(Math.max(kept(par.best), ...par.front.map(kept)));
  });
});

describe('the search', async () => {
  const { trial, declaration, known } = await trialOf({
    name: 'alert-budget',
    show: 'alpha correction pages',
    against: 'Few: features=5; More: features=30',
    limits: 'pagesPerWeek<=0.5; barrier<=4',
    worlds: 4,
    fixed: {},
    known: 'alpha=5, correction=year',
  });

  test('keeps limits that the first plan breaks, and finds the same again', async () => {
    const effort = { drawn: 8, rounds: 2, changed: 3, worlds: 2, finalists: 4 };
    const par = await searchPar({ trial, known }, declaration.params, effort);
    const start = await outcome(trial, Object.fromEntries(trial.show.map((key) => [key, trial.start[key]])));
    expect(standingOf(trial, par.best.summaries).kept).toBeGreaterThan(standingOf(trial, start.summaries).kept);
    expect(await searchPar({ trial, known }, declaration.params, effort)).toEqual(par);
    expect((await outcome(trial, par.best.plan)).summaries).toEqual(par.best.summaries);
  }, 60_000);
});

describe('pages that somebody reads', () => {
  const recorded = readPar('pages-that-are-read.pages');

  test.each([
    ['the weak plan', { alpha: 0.1, correction: 'none', pages: 'alarm' }, 5],
    ['the strong plan', { alpha: 5, correction: 'check', pages: 'check' }, 8],
  ])('%s keeps as many limits as is said of it', async (_, plan, kept) => {
    if (!recorded) throw new Error('Its par is not recorded. Run: npm run measure');
    expect(standingOf(recorded.trial, (await outcome(recorded.trial, plan)).summaries).kept).toBe(kept);
  });
});

test('the worst case of a measure is on the wrong side of its limit', () => {
  const summary = (mean: number) => ({ n: 2, mean, sd: 0, se: 0, low: mean, high: mean });
  const trial: Trial = {
    name: 'x',
    start: {},
    show: [],
    cases: [
      { title: 'a', params: {} },
      { title: 'b', params: {} },
    ],
    columns: [
      { measure: 'harm', limit: { side: 'most', value: 3 } },
      { measure: 'seen', limit: null },
      { measure: 'gain', limit: { side: 'least', value: 1 } },
    ],
    worlds: 2,
  };
  const one = [
    [summary(1), summary(0), summary(5)],
    [summary(4), summary(0), summary(2)],
  ];
  expect(worstOf(trial, one)).toEqual([4, 2]);
  expect(standingOf(trial, one)).toEqual({ kept: 3, broken: 1, all: 4, worst: [4, 2] });
  const better = [one[0], [summary(3), summary(0), summary(2)]];
  expect([beats(trial, better, one), beats(trial, one, better), beats(trial, one, one)]).toEqual([true, false, false]);
});
