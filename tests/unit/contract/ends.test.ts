import { describe, expect, test } from 'vitest';
import { type AnyModel, type AnyValues, measureAll, titleMoments, traceAll } from '../../../simulations/lib/define.ts';
import { idle } from '../../../simulations/lib/params.ts';
import { corners } from './corners.ts';
import { all, startOf } from './models.ts';

describe.each(all)('the simulation %s', (_, model) => {
  const settings = corners(model);

  test('is tried at an end of every parameter, with what wakes it where it sleeps', () => {
    for (const [key, param] of Object.entries(model.params)) {
      const moved = settings.filter((params) => params[key] !== param.default);
      expect(
        moved.some((params) => idle(param, params) === null),
        key,
      ).toBe(true);
    }
    expect(settings[0]).toEqual(startOf(model));
  });

  test('has a number for every measure, a sentence, whole tables, moments and curves at every end of its parameters', () => {
    for (const params of settings) expectWhole(model, params);
  });
});

/** A table cell, measure or result that is NaN is a question the model did not answer. */
function expectWhole(model: AnyModel, params: AnyValues): void {
  const at = JSON.stringify(params);
  const result = model.run(params);
  for (const [key, value] of Object.entries(measureAll(model, result, params))) {
    expect(value, `${key} at ${at}`).toSatisfy(Number.isFinite);
  }
  if (model.frames) expect(model.frames.count(result, params), at).toBeGreaterThanOrEqual(2);
  for (const [key, heights] of Object.entries(traceAll(model, result, params))) {
    expect(heights.length, `${key} at ${at}`).toBeGreaterThanOrEqual(2);
    expect(heights.every(Number.isFinite), `${key} at ${at}`).toBe(true);
  }
  const titles = [model.titleOf(result, params), ...titleMoments(model, result, params)];
  for (const text of [model.describe(result, params), ...titles]) {
    expect(text, at).not.toMatch(/NaN|undefined|null|Infinity|^\s*$/);
  }
  for (const table of model.tables(result, params)) {
    const width = table.columns.length;
    const whole = table.rows.every(
      (row) => row.length === width && row.every((cell) => typeof cell !== 'number' || Number.isFinite(cell)),
    );
    expect(whole, `table ${table.name} at ${at}`).toBe(true);
  }
}
