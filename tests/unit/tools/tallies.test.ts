import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteTally, unitTally } from '../../../tools/tallies.mjs';
import { temporaryFolder } from './temporaryFolder.ts';

function reportOf(content: object): string {
  const file = join(temporaryFolder(), 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
}

const lacking = 'not checked here: the exported scripts in scikit-learn (python3 has no pandas)';

it('a unit test that names what this machine lacks is no failure; any other skipped one is', () => {
  const file = (name: string, ...tests: [title: string, status: string][]) => ({
    name,
    startTime: 1000,
    endTime: 3000,
    assertionResults: tests.map(([title, status]) => ({ title, status })),
  });
  const { seconds, ...counted } = unitTally(
    reportOf({
      testResults: [
        file('a.test.ts', ['holds', 'passed'], [lacking, 'skipped'], ['is forgotten', 'skipped']),
        file('b.test.ts', ['breaks', 'failed'], [lacking, 'skipped'], ['is to be written', 'todo']),
      ],
    }),
  );
  expect(counted).toEqual({
    passed: 1,
    failed: 3,
    skipped: 2,
    notChecked: [lacking.slice('not checked here: '.length)],
  });
  expect([...seconds.values()]).toEqual([2, 2]);
});

it('a browser test that passes at the second attempt, or is skipped, is a failure', () => {
  const spec = (title: string, status: string) => ({
    title,
    file: 'pages/a.spec.ts',
    tests: [{ status, results: [{ duration: 500 }] }],
  });
  const { seconds, ...counted } = siteTally(
    reportOf({
      suites: [
        {
          specs: [spec('holds', 'expected'), spec('is shaky', 'flaky')],
          suites: [{ specs: [spec('breaks', 'unexpected'), spec('is left out', 'skipped'), spec(lacking, 'skipped')] }],
        },
      ],
    }),
  );
  expect(counted).toEqual({
    passed: 1,
    failed: 3,
    skipped: 1,
    notChecked: [lacking.slice('not checked here: '.length)],
  });
  expect([...seconds]).toEqual([['tests/site/pages/a.spec.ts', 2.5]]);
});

it('a runner that wrote no report has passed nothing', () => {
  expect(unitTally('/no/such/report.json')).toMatchObject({ passed: 0, failed: 0 });
});
