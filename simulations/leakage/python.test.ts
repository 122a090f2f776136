import { expect, it } from 'vitest';
import { describeExportedScript } from '../../tests/unit/exportedScript.ts';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { params as declared, type LeakageParams } from './params.ts';
import { presets } from './presets.ts';

describeExportedScript((printed) => {
  const cases: [string, Partial<LeakageParams>, number][] = [
    ['boosted trees', { learner: 'boosted', entity: true }, 2e-3],
    [
      'logistic regression with forward chaining',
      { learner: 'logistic', split: 'forwardChaining', aggregate: 'outOfFold' },
      1e-4,
    ],
    ['nearest neighbours scaled on all rows', { learner: 'knn', scaling: 'allRows' }, 1e-6],
    ['logistic regression on selected columns', { ...presets.selection.params }, 1e-4],
  ];
  it.each(cases)('repeats our scores for %s', (_, params, tolerance) => {
    const { offline, production } = repeated({ ...defaults(declared), ...params });
    expect(Math.abs(offline[0] - offline[1])).toBeLessThan(tolerance);
    expect(Math.abs(production[0] - production[1])).toBeLessThan(tolerance);
  });

  /** What the script prints for a run: scikit-learn's score, ours. */
  function repeated(params: LeakageParams): { offline: number[]; production: number[] } {
    const result = model.run(params);
    const output = printed({
      name: 'leakage',
      data: model.data?.(params)[0],
      script: model.python?.(result, params),
    });
    const scores = (name: string) =>
      [...(output.match(new RegExp(`${name} +(\\S+) +(\\S+)`)) ?? [])].slice(1).map(Number);
    return { offline: scores('offline'), production: scores('production') };
  }
});
