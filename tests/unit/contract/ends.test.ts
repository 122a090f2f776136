import { describe, expect, test } from 'vitest';
import { type AnyModel, type AnyValues, measureAll, titleMoments, traceAll } from '../../../simulations/lib/define.ts';
import { acts, corners, type End, endsOf } from './corners.ts';
import { all, startOf } from './models.ts';

describe.each(all)('the simulation %s', (_, model) => {
  const settings = corners(model);

  test('is tried at every end of every parameter, near the defaults and among other ends, with what wakes it', () => {
    const start = startOf(model);
    const isEnd = new Set(endsOf(model).map((end) => JSON.stringify(end)));
    const extreme = (params: AnyValues) => Object.entries(params).every((end) => isEnd.has(JSON.stringify(end)));
    const near = settings.filter((params) => !extreme(params) && movedOf(start, params) <= 8);
    const missing = (among: AnyValues[], wanted: readonly End[]) =>
      wanted.filter((end) => !among.some((params) => acts(model, end, params)));
    const moving = endsOf(model).filter(([key, value]) => value !== start[key]);
    expect(missing(near, moving), 'near the defaults').toEqual([]);
    expect(missing(settings.filter(extreme), endsOf(model)), 'among ends').toEqual([]);
    expect(settings[0]).toEqual(start);
    expect(new Set(settings.map((params) => JSON.stringify(params))).size).toBe(settings.length);
  });

  test('has a number for every measure, a sentence, whole tables, moments and curves at every end of its parameters', () => {
    for (const params of settings) expectWhole(model, params);
  });
});

/** How many parameters differ from the defaults. */
function movedOf(start: AnyValues, params: AnyValues): number {
  return Object.keys(params).filter((key) => params[key] !== start[key]).length;
}

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
