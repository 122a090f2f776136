import { expect, it } from 'vitest';
import { describeExportedScript } from '../../tests/unit/exportedScript.ts';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { type DriftParams, params as declared } from './params.ts';

describeExportedScript((printed) => {
  const small = { ...defaults(declared), parcelsPerDay: 40, rival: 'never' } as const;
  const cases: [string, Partial<DriftParams>, number][] = [
    ['logistic regression, retrained when its loss is worse', { policy: 'performance', windowDays: 42 }, 1e-5],
    ['a corrected intercept', { drift: 'prior', policy: 'intercept' }, 1e-5],
    [
      'boosted trees, retrained by the calendar behind a gate',
      { learner: 'boosted', policy: 'calendar', everyDays: 91, gate: true },
      2e-3,
    ],
  ];
  it.each(cases)('repeats every weekly AUC of %s', (_, given, tolerance) => {
    const weeks = repeated({ ...small, ...given });
    expect(weeks).toHaveLength(52);
    for (const [theirs, ours] of weeks) expect(Math.abs(theirs - ours)).toBeLessThan(tolerance);
  });

  /** What the script prints for a run: for every week scikit-learn's AUC and ours. */
  function repeated(params: DriftParams): [number, number][] {
    const result = model.run(params);
    const output = printed({
      name: 'drift',
      data: model.data?.(params)[0],
      script: model.python?.(result, params),
    });
    return [...output.matchAll(/^ *\d+ +(\S+) +(\S+) +\S+$/gm)].map(([, theirs, ours]) => [
      Number(theirs),
      Number(ours),
    ]);
  }
});
