import { expect, it } from 'vitest';
import { describeExportedScript } from '../../tests/unit/exportedScript.ts';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { params as declared, type ReleaseParams } from './params.ts';

describeExportedScript((printed) => {
  const cases: [string, Partial<ReleaseParams>][] = [
    ['a crash', {}],
    ['a skew, which only the shadow sees', { defect: 'skew', alpha: 0.05 }],
    ['a turn on call', { strategy: 'onCall', plan: '15a30a' }],
  ];
  it.each(cases)('finds the alarms of the e-process at our minutes: %s', (_, given) => {
    const { result, found } = repeated(given);
    const lanes = [...Object.values(result.strategies), ...(given.strategy === 'onCall' ? [result.chosen] : [])];
    expect(found.map(({ lane }) => lane).sort()).toEqual(lanes.map(({ name }) => name).sort());
    for (const { lane, theirs, ours } of found) {
      expect(theirs, lane).toBe(ours);
      expect(ours, lane).toBe(String(lanes.find(({ name }) => name === lane)?.alarm?.minute ?? 'None'));
    }
  });

  it('does so too where another rule acted', () => {
    const { found } = repeated({ guardrail: 'fixed', defect: 'small' });
    expect(found).toHaveLength(6);
    for (const { lane, theirs, ours } of found) expect(theirs, lane).toBe(ours);
  });

  /** What the script prints for a run: by strategy, the minute that numpy finds and ours. */
  function repeated(given: Partial<ReleaseParams>) {
    const params = { ...defaults(declared), ...given };
    const result = model.run(params);
    const output = printed({
      name: 'release',
      data: model.data?.(params)[0],
      script: model.python?.(result, params),
    });
    const found = [...output.matchAll(/^(\w+) +(\d+|None) +(\d+|None)$/gm)].map(([, lane, theirs, ours]) => ({
      lane,
      theirs,
      ours,
    }));
    return { result, found };
  }
});
