import { describe, expect, test } from 'vitest';
import { type AnyModel, type AnyValues, measureAll, titleMoments, traceAll } from '../../simulations/lib/define.ts';
import { defaults, idle, type Param, type Value } from '../../simulations/lib/params.ts';
import { rng } from '../../simulations/lib/rng.ts';
import { loadModel, names } from '../../src/simulations.ts';
import { readLink, writeLink } from '../../src/state/address.ts';
import { withoutEngine } from './engine.ts';

const all = await Promise.all(names.map(async (name) => [name, await loadModel(name)] as const));

describe.each(all)('the simulation %s', (_, model) => {
  const start = defaults(model.params) as AnyValues;

  test('gives the same result for the same parameters', () => {
    expect(model.run(start)).toEqual(model.run(start));
  });

  test('takes chance, time and rounding from nothing but its parameters', () => {
    const plain = model.run(start);
    expect(withoutEngine(() => model.run(start))).toEqual(plain);
  });

  test('gives another world for another seed', () => {
    const other = { ...start, seed: Number(start.seed) + 1 };
    expect(measureAll(model, model.run(other), other)).not.toEqual(measureAll(model, model.run(start), start));
  });

  test('has a number for every measure, a sentence, whole tables, moments and curves at every end of its parameters', () => {
    for (const params of corners(model)) expectWhole(model, params);
  });

  test('survives the way to a worker and back', () => {
    const result = model.run(start);
    expect(structuredClone(result)).toEqual(result);
  });

  test('is carried by a link in every parameter', () => {
    for (const params of corners(model)) {
      expect(readLink(writeLink(model, params), model).params).toEqual(params);
    }
  });

  test('has curves that can be drawn', () => {
    for (const { range, points } of Object.values(model.curves ?? {})) {
      expect(range[0]).toBeLessThan(range[1]);
      expect(points).toBeGreaterThanOrEqual(2);
    }
  });

  test('knows the measures and presets that it names', () => {
    const { headline, measures, presets, survey } = model;
    expect(Object.keys(measures)).toEqual(expect.arrayContaining([...headline, ...(survey?.columns ?? [])]));
    expect(Object.keys(presets)).toEqual(expect.arrayContaining([...(survey?.rows ?? [])]));
    for (const preset of Object.values(presets)) {
      expect(readLink(writeLink(model, { ...start, ...preset.params } as AnyValues), model).params).toEqual({
        ...start,
        ...preset.params,
      });
    }
  });

  test('has its presets under two to four headings, where they are more than six', () => {
    const headings = Object.values(model.presets).map(({ group }) => group);
    if (headings.length <= 6) return;
    expect(headings).not.toContain(undefined);
    expect(new Set(headings).size).toBeGreaterThanOrEqual(2);
    expect(new Set(headings).size).toBeLessThanOrEqual(4);
  });

  test('has only controls that act on parameters and values that exist', () => {
    for (const { when } of Object.values(model.params)) {
      if (!when) continue;
      const master = model.params[when.param];
      expect(master, `when: ${when.param}`).toBeDefined();
      expect(when.is.every((value) => allowed(master, value))).toBe(true);
    }
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
  for (const text of [
    model.describe(result, params),
    model.titleOf(result, params),
    ...titleMoments(model, result, params),
  ])
    expect(text, at).not.toMatch(/NaN|undefined|null|Infinity|^\s*$/);
  for (const table of model.tables(result, params)) {
    const width = table.columns.length;
    const whole = table.rows.every(
      (row) => row.length === width && row.every((cell) => typeof cell !== 'number' || Number.isFinite(cell)),
    );
    expect(whole, `table ${table.name} at ${at}`).toBe(true);
  }
}

/** The defaults, each parameter at each of its ends, and a few settings with every parameter at an end. */
function corners(model: AnyModel): AnyValues[] {
  const start = defaults(model.params) as AnyValues;
  const single = Object.entries(model.params).flatMap(([key, param]) =>
    ends(param).map((value) => ({ ...start, [key]: value })),
  );
  const acting = single.filter((params) => Object.values(model.params).some((param) => idle(param, params) === null));
  const chance = rng(1, 'corners');
  const mixed = Array.from({ length: 8 }, () =>
    Object.fromEntries(
      Object.entries(model.params).map(([key, param]) => {
        const choices = ends(param);
        return [key, choices[Math.floor(chance.uniform() * choices.length)]];
      }),
    ),
  );
  return [start, ...acting, ...mixed];
}

function ends(param: Param): Value[] {
  switch (param.kind) {
    case 'number':
    case 'seed':
      return [param.min, param.max];
    case 'choice':
      return Object.keys(param.options);
    case 'flag':
      return [true, false];
    case 'moves':
      return [param.default, ...Object.keys(param.actions).map((action) => `${param.last}${action}`)];
  }
}

function allowed(param: Param, value: Value): boolean {
  return param.kind === 'number' || param.kind === 'seed' ? typeof value === 'number' : ends(param).includes(value);
}
