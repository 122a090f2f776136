import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compareField, forKind, goldenFolder } from './harness.ts';
import { type Tolerances, toleranceOf, within } from './tolerance.ts';

const tolerances: Tolerances = {
  default: { abs: 1e-12, rel: 1e-9 },
  fields: { sf: { rel: 1e-6 }, alarms: { exact: true }, shown: { skip: true } },
  case_prefix: { near: { coef: { abs: 1e-4 } }, group: { default: { abs: 2e-4, rel: 0 } } },
};

describe('the comparison with reference data', () => {
  it('prefers the prefix of a case to a field, and a field to the default', () => {
    expect(toleranceOf(tolerances, 'near_1', ['coef'])).toEqual({ abs: 1e-4 });
    expect(toleranceOf(tolerances, 'near_1', ['sf'])).toEqual({ rel: 1e-6 });
    expect(toleranceOf(tolerances, 'far', ['coef'])).toEqual(tolerances.default);
    expect(toleranceOf(tolerances, 'group_2', ['sf'])).toEqual({ abs: 2e-4, rel: 0 });
  });

  it('takes the own name of a nested value where it is listed, else the outermost', () => {
    expect(toleranceOf(tolerances, 'x', ['detector', 'alarms', '0'])).toEqual({ exact: true });
    expect(toleranceOf(tolerances, 'x', ['sf', 'left'])).toEqual({ rel: 1e-6 });
  });

  it('adds the absolute to the relative tolerance', () => {
    expect(within({ abs: 0.5, rel: 0.1 }, 11.5, 10)).toBe(true);
    expect(within({ abs: 0.5, rel: 0.1 }, 11.51, 10)).toBe(false);
    expect(within({ exact: true }, 1 + 2 ** -52, 1)).toBe(false);
  });

  it('asks for a non-finite number where the reference has its name', () => {
    expect(within({ abs: 1 }, Number.NaN, 'NaN')).toBe(true);
    expect(within({ abs: 1 }, 0, 'NaN')).toBe(false);
    expect(within({ abs: 1 }, -Infinity, '-Infinity')).toBe(true);
    expect(within({ abs: 1 }, Number.NaN, 0)).toBe(false);
  });

  it('fails on a field that the test does not compute, also inside another', () => {
    expect(compareField(tolerances, 'x', 'new', { old: 1 }, 1)).toHaveLength(1);
    expect(compareField(tolerances, 'x', 'outer', { outer: { a: 1 } }, { a: 1, b: 2 })).toHaveLength(1);
    expect(compareField(tolerances, 'x', 'shown', {}, 1)).toHaveLength(0);
  });

  it('fails on a list of another length and on a sentence that nobody checks', () => {
    expect(compareField(tolerances, 'x', 'list', { list: [1, 2] }, [1])).toHaveLength(1);
    expect(compareField(tolerances, 'x', 'property', { property: { 'it holds': true } }, 'it holds')).toEqual([]);
    expect(compareField(tolerances, 'x', 'property', { property: { 'it holds': true } }, 'it does not')).toHaveLength(
      1,
    );
    expect(compareField(tolerances, 'x', 'property', { property: { 'it holds': false } }, 'it holds')).toHaveLength(1);
  });

  it('refuses a tolerance it does not know and a kind of case that nobody wrote', () => {
    expect(() => toleranceOf({ default: { ulp: 4 } as never }, 'x', ['y'])).toThrow('is none of');
    expect(() => forKind('median', { mean: 1 })).toThrow('There are: mean');
  });

  it('has a test for every file of reference data', () => {
    const tests = readdirSync(fileURLToPath(new URL('.', import.meta.url)));
    const files = readdirSync(goldenFolder).filter((file) => file.endsWith('.json'));
    expect(files.filter((file) => !tests.includes(file.replace('.json', '.test.ts')))).toEqual([]);
  });
});
