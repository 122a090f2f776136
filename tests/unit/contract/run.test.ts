import { describe, expect, test } from 'vitest';
import { measureAll } from '../../../simulations/lib/define.ts';
import { withoutEngine } from '../engine.ts';
import { all, resultOf, startOf } from './models.ts';

describe.each(all)('the simulation %s', (_, model) => {
  const start = startOf(model);

  test('gives the same result for the same parameters, and takes chance, time and rounding from nothing else', () => {
    expect(withoutEngine(() => model.run(start))).toEqual(resultOf(model, start));
  });

  test('gives another world for another seed', () => {
    const other = { ...start, seed: Number(start.seed) + 1 };
    const measures = (params: typeof start) => measureAll(model, resultOf(model, params), params);
    expect(measures(other)).not.toEqual(measures(start));
  });

  test('survives the way to a worker and back', () => {
    const result = resultOf(model, start);
    expect(structuredClone(result)).toEqual(result);
  });

  test('has generated rows in whole tables where it offers any, the same for the same parameters', () => {
    const tables = model.data?.(start) ?? [];
    for (const { columns, rows } of tables) {
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
    expect(model.data?.(start) ?? []).toEqual(tables);
  });
});
