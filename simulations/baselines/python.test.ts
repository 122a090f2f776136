import { expect, it } from 'vitest';
import { describeExportedScript } from '../../tests/unit/exportedScript.ts';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { params as declared } from './params.ts';

/** How far trees may be away that break a tie by chance, or bin the columns in another way. */
const apart: Readonly<Record<string, number>> = { tree: 0.01, full: 0.03, boosted: 0.01 };

describeExportedScript((printed) => {
  it('repeats our ladder', () => {
    const params = defaults(declared);
    const result = model.run(params);
    const output = printed({
      name: 'baselines',
      data: model.data?.(params)[0],
      script: model.python?.(result, params),
    });
    const rows = [...output.matchAll(/^(\w+) +(\S+) +(\S+)$/gm)].map(([, rung, here, ours]) => ({
      rung,
      here: Number(here),
      ours: Number(ours),
    }));
    expect(rows.map(({ rung }) => rung)).toEqual([...Object.keys(result.here.test), 'truth']);
    for (const { rung, here, ours } of rows)
      expect(Math.abs(here - ours), `${rung}: ${here} there, ${ours} here`).toBeLessThanOrEqual(apart[rung] ?? 2e-5);
  });
});
