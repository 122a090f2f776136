import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { collectRows } from './history.ts';
import model from './model.ts';
import { params as declared, type LeakageParams } from './params.ts';
import { presets } from './presets.ts';
import { drawWorld } from './world.ts';

const clean: LeakageParams = { ...defaults(declared), ...presets.clean.params, seed: 11 };

const sources: Record<string, Partial<LeakageParams>> = {
  'shared days': { autocorrelation: true },
  'known shippers': { entity: true },
  'a status column': { status: true },
  'a route average': { aggregate: 'allRows' },
  'a selection': { selection: 'allRows' },
  'scaling on all rows': { scaling: 'allRows', learner: 'logistic' },
};

describe('the world', () => {
  it.each(Object.entries(sources))('keeps every clean column bit for bit when %s is switched on', (_, source) => {
    const before = collectRows(drawWorld(clean), clean);
    const params = { ...clean, ...source };
    const after = collectRows(drawWorld(params), params);
    for (const period of ['history', 'production'] as const) {
      const columns = before[period].features.map(({ key }) => key);
      expect(after[period].features.filter(({ key }) => columns.includes(key))).toEqual(before[period].features);
      for (const key of ['parcel', 'day', 'shipper', 'route'] as const)
        expect(after[period][key]).toEqual(before[period][key]);
    }
  });

  it.each(['a status column', 'a selection', 'scaling on all rows'])(
    'keeps every label when %s is switched on',
    (name) => {
      const before = drawWorld(clean);
      const after = drawWorld({ ...clean, ...sources[name] });
      expect(after).toEqual(before);
    },
  );

  it('redraws only labels near the edge when a spread grows a little', () => {
    const before = drawWorld({ ...clean, autocorrelation: true, sigmaZ: 0.5 }).history.late;
    const after = drawWorld({ ...clean, autocorrelation: true, sigmaZ: 0.55 }).history.late;
    const changed = before.reduce((count, y, i) => count + (y === after[i] ? 0 : 1), 0);
    expect(changed).toBeGreaterThan(0);
    expect(changed / before.length).toBeLessThan(0.02);
  });

  it('draws production alike whatever the size of the history', () => {
    const small = drawWorld({ ...clean, parcelsPerDay: 4 }).production;
    expect(drawWorld({ ...clean, parcelsPerDay: 60 }).production).toEqual(small);
  });

  it('is late at a base rate of about a quarter', () => {
    const { late } = drawWorld({ ...clean, parcelsPerDay: 60 }).history;
    expect(late.reduce((sum, y) => sum + y, 0) / late.length).toBeCloseTo(0.25, 1);
  });

  it('fills in the status column in the history and never in production', () => {
    const params = { ...clean, status: true };
    const { history, production } = collectRows(drawWorld(params), params);
    const status = (rows: typeof history) => rows.features.find(({ key }) => key === 'status')?.values;
    expect(status(history)).toContain(1);
    expect(status(production)).not.toContain(1);
  });
});

describe('duplicates', () => {
  const run = (params: Partial<LeakageParams>) => model.run({ ...clean, learner: 'logistic', ...params });

  it('of none of the rows give the clean run bit for bit', () => {
    expect(run({ duplicates: 'kept', duplicateShare: 0 })).toEqual(run({}));
  });

  it('removed before the split give the clean run bit for bit', () => {
    expect(run({ duplicates: 'removed', duplicateShare: 20 })).toEqual(run({}));
  });

  it('repeat about the declared share of the rows', () => {
    const params: LeakageParams = { ...clean, duplicates: 'kept', duplicateShare: 20 };
    const { parcel } = collectRows(drawWorld(params), params).history;
    const parcels = new Set(parcel).size;
    expect((parcel.length - parcels) / parcels).toBeCloseTo(0.2, 1);
  });
});
