import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { AnyModel, AnyValues } from '../../simulations/lib/define.ts';
import { defaults } from '../../simulations/lib/params.ts';
import { loadModel, names } from '../../src/simulations.ts';
import { describeExportedScript } from './exportedScript.ts';

/** Scripts that print their numbers beside ours: settings, and how far a number may be away where an own fit makes it. */
const cases: readonly [name: string, params: AnyValues, apart?: Readonly<Record<string, number>>][] = [
  ['first-look', {}],
  ['first-look', { pounds: false, codes: 0, camera: false, season: 0, twin: 0 }],
  ['missingness', {}],
  ['missingness', { mechanism: 'MAR', rate: 0, lateness: 2 }],
  ['skew', {}],
  ['skew', { settleDays: 0, windowDays: 1 }],
  ['decision', {}, { Boosted: 0.01 }],
  ['decision', { heteroscedasticity: 0.3, capacity: 20, threshold: 3 }, { Boosted: 0.02 }],
  ['decision', { model: 'boosted' }, { Boosted: 0.01, Plain: 0.02, Balanced: 0.1, Platt: 0.02 }],
  ['act-value', {}, { Boosted: 25, aucBoosted: 0.005 }],
  ['act-value', { capacity: 15, cAct: 0, threshold: 30 }, { Boosted: 25, aucBoosted: 0.005 }],
  ['psi', {}],
  ['psi', { n: 40, bins: 2, features: 1, threshold: 0.05 }],
  ['ab-analysis', { repetitions: 300 }],
  ['ab-analysis', { icc: 0, lost: 0, repetitions: 200, usersPerArm: 200 }],
  ['leaderboard', {}],
  ['leaderboard', { family: 'columns', columns: 3, k: 4 }],
  ['leaderboard', { family: 'boosted', k: 2 }, { '': 0.01, truePlace: 1, winnerNotBetter: 1 }],
  ['planning', {}],
  ['planning', { increments: 4, otherIncrements: 1, hiddenIssues: 0 }],
  ['alert-budget', {}],
  ['alert-budget', { pages: 'check', correction: 'benjaminiHochberg', alpha: 5, correlation: 0.5, features: 5 }],
  ['monitors', { pairs: 6 }],
  ['forking-paths', { projects: 40 }],
  ['forking-paths', { projects: 40, outcomes: 2, n: 50, correction: 'bonferroni', effect: -0.5, groupAll: false }],
  ['labelling', {}],
  ['labelling', { rareShare: 10, noiseKind: 'missed', sharedError: 60, shuffled: true }],
  ['slices', {}],
  ['slices', { measure: 'auc', judged: 'same' }],
  [
    'search',
    {},
    {
      validation: 0.03,
      true: 0.02,
      trueDefault: 0.02,
      logisticLead: 0.02,
      optimism: 0.04,
      Logistic: 2e-6,
      trueBayes: 2e-6,
    },
  ],
  ['mailbox', {}],
  ['mailbox', { labelsByChance: true, baseRate: 10 }],
  ['fragile', {}],
  ['fragile', { d: '100', world: 'sparse', C: 'matched', n: 500 }],
  ['availability-hunt', {}, { '': 0.02 }],
];

describeExportedScript((printed) => {
  test.each(cases)(
    '%s, %o: repeats our numbers',
    async (name, given, apart = {}) => {
      const model: AnyModel = await loadModel(name);
      const params = { ...defaults(model.params), ...given };
      const result = model.run(params);
      const output = printed({ name, data: model.data?.(params)[0], script: model.python?.(result, params) });
      const rows = [...output.matchAll(/^(\w+) {2,}(\S+) +(\S+)$/gm)].map(([, key, here, ours]) => ({
        key,
        here,
        ours,
      }));
      expect(rows.length).toBe(output.trim().split('\n').length - 1);
      expect(rows.length).toBeGreaterThan(3);
      for (const { key, here, ours } of rows) {
        expect(Number(ours), `${key} is our measure`).toBeCloseTo(model.measures[key].of(result, params), 5);
        const most = Object.entries(apart).findLast(([part]) => key.includes(part))?.[1] ?? 2e-6;
        expect(Math.abs(Number(here) - Number(ours)), `${key}: ${here} there, ${ours} here`).toBeLessThanOrEqual(most);
      }
    },
    300_000,
  );
});

/** Its script is a program that a reader writes: how it is carried out stands in exported.test.ts. */
const written = ['split-code'];

test.each(names)('%s gives away the data of a run and a script, and a test carries it out', async (name) => {
  const { data, python }: AnyModel = await loadModel(name);
  expect(data, 'It has no data: give what the script reads (data.ts).').toBeDefined();
  expect(python, 'It has no script: see simulations/lib/besideOurs.ts.').toBeDefined();
  const own = existsSync(new URL(`../../simulations/${name}/python.test.ts`, import.meta.url));
  expect(own || written.includes(name) || cases.some(([one]) => one === name), `Nothing tests its script.`).toBe(true);
});
