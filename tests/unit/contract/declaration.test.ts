import { describe, expect, test } from 'vitest';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import { admit } from '../../../simulations/lib/params.ts';
import { readLink, writeLink } from '../../../src/state/address.ts';
import { corners } from './corners.ts';
import { all, startOf } from './models.ts';

describe.each(all)('the simulation %s', (_, model) => {
  const start = startOf(model);

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
    const unknown = (named: readonly string[], there: object) => named.filter((key) => !Object.hasOwn(there, key));
    const among = (there: object) => `There are: ${Object.keys(there).join(', ') || 'none'}.`;
    expect(unknown(headline, measures), `headline names what is no measure. ${among(measures)}`).toEqual([]);
    for (const [key, { among: counted }] of Object.entries(measures)) {
      if (counted === undefined) continue;
      expect(measures[counted]?.counted, `${key} is averaged among "${counted}", which is no counted measure`).toBe(
        true,
      );
      expect(headline.includes(key) && !headline.includes(counted), `${key} stands without ${counted}`).toBe(false);
    }
    expect(
      unknown(survey?.columns ?? [], measures),
      `survey.columns names what is no measure. ${among(measures)}`,
    ).toEqual([]);
    expect(unknown(survey?.rows ?? [], presets), `survey.rows names what is no preset. ${among(presets)}`).toEqual([]);
    for (const preset of Object.values(presets)) {
      const params = { ...start, ...preset.params } as AnyValues;
      expect(readLink(writeLink(model, params), model).params).toEqual(params);
    }
  });

  test('has only controls that act on parameters and values that exist', () => {
    for (const { when } of Object.values(model.params)) {
      if (!when) continue;
      const master = model.params[when.param];
      expect(master, `when: ${when.param}`).toBeDefined();
      expect(when.is.every((value) => admit(master, value) === value)).toBe(true);
    }
  });
});
