import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSaved } from '../../../src/state/storage.ts';
import { fakeStorage } from '../fakeStorage.ts';
import { good, initial, KEY, shape, stored, whole } from './sheet.ts';

describe('what is saved', () => {
  test('comes back in a new visit', () => {
    const browser = fakeStorage();
    createSaved('sheet', shape, browser.tab()).setState(() => good);
    const later = createSaved('sheet', shape, browser.tab());
    expect(later.getState()).toEqual(good);
    expect(later.status.getState()).toEqual({ kind: 'saved', originals: [] });
  });

  test('is plain data with a version', () => {
    const browser = fakeStorage();
    createSaved('sheet', shape, browser.tab()).setState(() => good);
    expect(JSON.parse(browser.held.get(KEY) as string)).toEqual({ version: 2, data: good });
  });

  test('of any content survives a round trip', () => {
    const anyData = fc.record({
      text: fc.string({ unit: 'binary' }),
      count: fc.nat(),
      notes: fc.dictionary(
        fc.string().filter((key) => !['__proto__', 'prototype', 'constructor'].includes(key)),
        fc.string(),
        { noNullPrototype: true },
      ),
    });
    fc.assert(
      fc.property(anyData, (data) => {
        const browser = fakeStorage();
        createSaved('sheet', shape, browser.tab()).setState(() => data);
        expect(createSaved('sheet', shape, browser.tab()).getState()).toEqual(data);
      }),
    );
  });

  test('is the same object until it changes', () => {
    const sheet = createSaved('sheet', shape, fakeStorage({ [KEY]: whole }).tab());
    expect(sheet.getState()).toBe(sheet.getState());
    expect(sheet.status.getState()).toBe(sheet.status.getState());
  });

  test('is gone after a reset', () => {
    const browser = fakeStorage({ [KEY]: whole });
    const sheet = createSaved('sheet', shape, browser.tab());
    sheet.reset();
    expect(sheet.getState()).toEqual(initial);
    expect(browser.held.has(KEY)).toBe(false);
  });

  test('of an older version is migrated', () => {
    const browser = fakeStorage({ [KEY]: stored({ words: 'old' }, 1) });
    const migrate = (data: unknown) => ({ ...initial, text: (data as { words: string }).words });
    expect(createSaved('sheet', { ...shape, migrate }, browser.tab()).getState()).toEqual({ ...initial, text: 'old' });
  });
});

describe('a store', () => {
  test('changes the fields it is given and leaves the others', () => {
    const sheet = createSaved('sheet', shape, fakeStorage({ [KEY]: whole }).tab());
    sheet.setState({ count: 4 });
    expect(sheet.getState()).toEqual({ ...good, count: 4 });
    sheet.setState(({ count }) => ({ count: count + 1 }));
    expect(sheet.getState()).toEqual({ ...good, count: 5 });
    sheet.setState({ ...initial, text: 'all' }, true);
    expect(sheet.getState()).toEqual({ ...initial, text: 'all' });
  });

  test('keeps the same object for what did not change, so that only its readers are drawn again', () => {
    const sheet = createSaved('sheet', shape, fakeStorage({ [KEY]: whole }).tab());
    const { notes } = sheet.getState();
    sheet.setState({ text: 'x' });
    expect(sheet.getState().notes).toBe(notes);
  });

  test('tells what it was and what it is', () => {
    const sheet = createSaved('sheet', shape, fakeStorage().tab());
    const told: [string, string][] = [];
    sheet.subscribe((now, before) => told.push([before.text, now.text]));
    sheet.setState({ text: 'a' });
    sheet.setState({ text: 'b' });
    expect(told).toEqual([
      ['', 'a'],
      ['a', 'b'],
    ]);
    expect(sheet.getInitialState()).toBe(initial);
  });

  test('tells of its safety only when that changes', () => {
    const browser = fakeStorage();
    const sheet = createSaved('sheet', shape, browser.tab());
    const told: string[] = [];
    sheet.status.subscribe(({ kind }) => told.push(kind));
    sheet.setState({ text: 'a' });
    browser.state.room = 0;
    sheet.setState({ text: 'ab' });
    sheet.setState({ text: 'abc' });
    browser.state.room = 1000;
    sheet.setState({ text: 'abcd' });
    expect(told).toEqual(['full', 'saved']);
  });
});
