import { expect, it } from 'vitest';
import { describeExportedScript } from '../../tests/unit/exportedScript.ts';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { params as declared, type LabelDefinitionParams } from './params.ts';

describeExportedScript((printed) => {
  const cases: [string, Partial<LabelDefinitionParams>][] = [
    ['a label that leaves out storms and turns requests round', { weather: 'drop', requests: 'negative' }],
    ['a promise to the day', { promise: 'day', requests: 'drop' }],
  ];
  it.each(cases)('repeats our scores for %s', (_, given) => {
    const params = { ...defaults(declared), ...given };
    const output = printed({
      name: 'label-definition',
      data: model.data?.(params)[0],
      script: model.python?.(model.run(params), params),
    });
    for (const name of ['keepAll', 'chosen']) {
      const [theirs, ours] = [...(output.match(new RegExp(`${name} +(\\S+) +(\\S+)`)) ?? [])].slice(1).map(Number);
      expect(Math.abs(theirs - ours)).toBeLessThan(1e-4);
    }
  });
});
