import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import model from './model.ts';
import { monitorKeys } from './monitors.ts';
import type { MonitorsParams } from './params.ts';

const given = (params: Partial<MonitorsParams>): MonitorsParams => ({
  ...defaults(model.params),
  pairs: 10,
  ...params,
});
const concept = model.run(given({}));

describe('under concept drift', () => {
  it.each(['psi', 'ks', 'ksPredictions', 'cbpe'] as const)(
    '%s rings in the same years as without a drift, exactly',
    (key) => {
      for (const { detected, chance } of concept.monitors[key].points) expect(detected).toEqual(chance);
    },
  );

  it.each(['settledLoss', 'adwin', 'pageHinkley', 'ddm'] as const)('%s tells drift from quiet beyond noise', (key) => {
    const { points, usual } = concept.monitors[key];
    expect(points[usual].detected.low).toBeGreaterThan(points[usual].chance.high);
  });

  it('KS at 5 % a column rings in nearly every quiet year', () => {
    const { points, usual } = concept.monitors.ks;
    expect(points[usual].chance.value).toBeGreaterThan(0.7);
  });
});

describe('every monitor', () => {
  it('rings no less often, and no later, the more nervous its setting', () => {
    for (const key of monitorKeys) {
      const { points } = concept.monitors[key];
      for (let i = 1; i < points.length; i++) {
        expect(points[i].alarmsPerYear, key).toBeGreaterThanOrEqual(points[i - 1].alarmsPerYear);
        expect(points[i].delay, key).toBeLessThanOrEqual(points[i - 1].delay);
      }
    }
  });

  it('does no better than chance when the drift has size 0', () => {
    const nothing = model.run(given({ delta: 0, pairs: 3 }));
    for (const key of monitorKeys) {
      for (const { detected, chance } of nothing.monitors[key].points) expect(detected).toEqual(chance);
    }
  });
});

describe('under covariate drift', () => {
  it('KS finds it within a week or two at a level that is quiet otherwise', () => {
    const { points } = model.run(given({ drift: 'covariate', pairs: 6 })).monitors.ks;
    expect(points[0].delay).toBeLessThanOrEqual(14);
    expect(points[0].alarmsPerYear).toBeLessThan(1);
  });
});
