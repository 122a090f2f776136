import { describe, expect, test } from 'vitest';
import { digest } from '../../simulations/lib/digest.ts';
import { loadModel, names } from '../../src/simulations.ts';
import { digestsOf } from '../digests/compute.ts';
import { changesOf, complaint, recordedNames, recordedOf } from '../digests/recorded.ts';

describe('a digest', () => {
  test('is the same for equal bits and another one for any other value', () => {
    const values = [
      ...[0, -0, 1, Number.NaN, Infinity, '', 'a', 'b', null, undefined, true, false, [], [0], [[0]], [0, 0], {}],
      ...[{ a: 1 }, { b: 1 }, { a: 1, b: 1 }, { b: 1, a: 1 }, 'ab', ['a', 'b'], 1 + 2 ** -52, 'a\u0000'],
    ];
    const found = values.map(digest);
    expect(new Set(found).size).toBe(values.length);
    expect(values.map(digest)).toEqual(found);
    expect(found.every((hex) => /^[0-9a-f]{16}$/.test(hex))).toBe(true);
  });
  test('goes through typed arrays and maps', () => {
    expect(digest(Float64Array.of(1, 2))).toBe(digest([1, 2]));
    expect(digest(new Map([['a', 1]]))).not.toBe(digest(new Map([['a', 2]])));
  });
  test('changes with one bit of one number among many', () => {
    const list = Float64Array.from({ length: 1000 }, (_, i) => i / 7);
    const before = digest(list);
    list[567] += list[567] * 2 ** -52;
    expect(digest(list)).not.toBe(before);
  });
});

describe('the record', () => {
  test('asks for a new version when a result changes, and accepts it with one', () => {
    const then = { version: 1, digests: { 'seed=1': 'aa', 'seed=2': 'bb' } };
    const changed = { 'seed=1': 'aa', 'seed=2': 'cc', 'seed=3': 'dd' };
    expect(changesOf(then, { version: 1, digests: changed })).toEqual(['seed=2']);
    expect(changesOf(then, { version: 2, digests: changed })).toEqual([]);
    expect(changesOf(then, { version: 1, digests: { 'seed=1': 'aa title', 'seed=2': 'bb' } })).toEqual([]);
    expect(complaint('drift', 1, ['seed=2'])).toMatch(/Raise the version in simulations\/drift\/model.ts/);
  });
  test('holds every simulation, and at least fifty settings', () => {
    expect(recordedNames(), 'Record what is new: npm run engines -- --record').toEqual([...names]);
    const settings = recordedNames().flatMap((name) => Object.keys(recordedOf(name)?.digests ?? {}));
    expect(settings.length).toBeGreaterThanOrEqual(50);
  });
  test.each(names)('of %s is what this engine computes', async (name) => {
    const model = await loadModel(name);
    const then = recordedOf(name);
    expect(then, `There is no record of ${name}: npm run engines -- --record`).toBeDefined();
    const now = { version: model.version, digests: Object.fromEntries(digestsOf(model)) };
    const changed = changesOf(then, now);
    expect(changed, changed.length > 0 ? complaint(name, model.version, changed) : '').toEqual([]);
    expect(now, `The record of ${name} is of other settings or another version: npm run engines -- --record`).toEqual(
      then,
    );
  });
});
