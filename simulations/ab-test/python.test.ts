import { expect, it } from 'vitest';
import { describeExportedScript } from '../../tests/unit/exportedScript.ts';
import { defaults } from '../lib/params.ts';
import { members } from '../lib/quantity.ts';
import model from './model.ts';
import { params as declared } from './params.ts';
import { rules } from './result.ts';

describeExportedScript((printed) => {
  it.each([
    ['at the defaults', {}],
    [
      'for few and uneven looks of few users',
      { looks: 5, days: 12, usersPerDay: 100, baseline: 1, truth: 2, alpha: 10 },
    ],
  ])('finds the same differences %s', (_, given) => {
    const params = { ...defaults(declared), ...given };
    const result = model.run(params);
    const output = printed({
      name: 'ab-test',
      data: model.data?.(params)[0],
      script: model.python?.(result, params),
    });
    for (const rule of members(rules)) {
      const rates = (output.match(new RegExp(`^${rule} .*$`, 'm'))?.[0] ?? '').split(/\s+/).slice(1).map(Number);
      expect(rates).toHaveLength(4);
      expect(rates[0]).toBe(rates[1]);
      expect(rates[2]).toBe(rates[3]);
    }
  });
});
