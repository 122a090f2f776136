import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSaved } from '../../../src/state/storage.ts';
import { fakeStorage } from '../fakeStorage.ts';
import { damaged } from './damaged.ts';
import { good, initial, KEY, shape, stored, whole } from './sheet.ts';

const KEPT = 'flywheel-damaged/sheet/1';

test('at least forty-eight kinds of damage are tried, no two of them alike', () => {
  expect(new Set(Object.values(damaged)).size).toBe(Object.keys(damaged).length);
  expect(Object.keys(damaged).length).toBeGreaterThanOrEqual(48);
});

describe('a damaged text', () => {
  test.each(Object.entries(damaged))('(%s) gives the beginning, is kept, and never blocks new work', (_name, text) => {
    const browser = fakeStorage({ [KEY]: text });
    const sheet = createSaved('sheet', shape, browser.tab());
    expect(sheet.getState()).toEqual(initial);
    expect(sheet.status.getState()).toEqual({ kind: 'saved', originals: [{ key: KEPT, text }] });
    sheet.setState(() => good);
    expect(createSaved('sheet', shape, browser.tab()).getState()).toEqual(good);
    expect(browser.held.get(KEPT)).toBe(text);
  });

  test.each(Object.entries(damaged))('(%s) that cannot be kept elsewhere is not overwritten', (_name, text) => {
    const browser = fakeStorage({ [KEY]: text });
    browser.state.canWrite = false;
    const sheet = createSaved('sheet', shape, browser.tab());
    sheet.setState(() => good);
    sheet.reset();
    sheet.setState(() => good);
    expect(sheet.getState()).toEqual(good);
    expect(sheet.status.getState()).toEqual({ kind: 'full', originals: [{ key: KEY, text }] });
    expect(browser.held.get(KEY)).toBe(text);
  });

  test('changes no prototype', () => {
    createSaved('sheet', shape, fakeStorage({ [KEY]: '{"__proto__":{"polluted":1},"version":2,"data":{}}' }).tab());
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('found twice is kept once', () => {
    const browser = fakeStorage({ [KEY]: 'broken' });
    createSaved('sheet', shape, browser.tab());
    expect(createSaved('sheet', shape, browser.tab()).status.getState().originals).toHaveLength(1);
  });

  test('does not replace one that was kept before', () => {
    const browser = fakeStorage({ [KEY]: 'second', [KEPT]: 'first' });
    const { originals } = createSaved('sheet', shape, browser.tab()).status.getState();
    expect(originals.map(({ text }) => text)).toEqual(['first', 'second']);
  });

  test('comes from a migration that throws or gives the wrong shape', () => {
    for (const migrate of [
      () => {
        throw new Error('no');
      },
      () => ({ text: 1 }),
      () => undefined,
    ]) {
      const browser = fakeStorage({ [KEY]: stored(good, 1) });
      const sheet = createSaved('sheet', { ...shape, migrate }, browser.tab());
      expect(sheet.getState()).toEqual(initial);
      expect(browser.held.get(KEPT)).toBe(stored(good, 1));
    }
  });

  test('of any kind throws nothing and loses nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.nat(whole.length).map((n) => whole.slice(0, n)),
        ),
        (text) => {
          const browser = fakeStorage({ [KEY]: text });
          createSaved('sheet', shape, browser.tab()).setState(() => good);
          expect([...browser.held.values()]).toContain(text);
        },
      ),
      { numRuns: 500 },
    );
  });
});
