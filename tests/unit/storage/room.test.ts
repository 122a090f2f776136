import { describe, expect, test } from 'vitest';
import { createSaved } from '../../../src/state/storage.ts';
import { fakeStorage } from '../fakeStorage.ts';
import { type Data, good, initial, KEY, shape, stored, whole } from './sheet.ts';

describe('a storage without room', () => {
  test('lets work go on in memory and says so', () => {
    const browser = fakeStorage();
    browser.state.room = 40;
    const sheet = createSaved('sheet', shape, browser.tab());
    sheet.setState(() => good);
    expect(sheet.getState()).toEqual(good);
    expect(sheet.status.getState().kind).toBe('full');
  });

  test('keeps the last text that fitted', () => {
    const browser = fakeStorage({ [KEY]: whole });
    browser.state.room = whole.length + KEY.length;
    const sheet = createSaved('sheet', shape, browser.tab());
    sheet.setState((data) => ({ ...data, text: 'x'.repeat(100) }));
    expect(browser.held.get(KEY)).toBe(whole);
  });

  test('is used again as soon as there is room', () => {
    const browser = fakeStorage();
    browser.state.room = 40;
    const sheet = createSaved('sheet', shape, browser.tab());
    sheet.setState(() => good);
    browser.state.room = 10_000;
    sheet.setState((data) => ({ ...data, count: 4 }));
    expect(sheet.status.getState().kind).toBe('saved');
    expect(browser.held.get(KEY)).toBe(stored({ ...good, count: 4 }));
  });

  test('joins unsaved work with what another tab saved meanwhile', () => {
    const browser = fakeStorage();
    browser.state.room = 40;
    const merge = (mine: Data, theirs: Data): Data => ({ ...mine, notes: { ...theirs.notes, ...mine.notes } });
    const sheet = createSaved('sheet', { ...shape, merge }, browser.tab());
    sheet.setState(() => good);
    browser.state.room = 10_000;
    browser.tab().write(KEY, stored({ ...initial, notes: { c: 'd' } }));
    expect(sheet.getState()).toEqual({ ...good, notes: { a: 'b', c: 'd' } });
    expect(browser.held.get(KEY)).toBe(stored({ ...good, notes: { c: 'd', a: 'b' } }));
    expect(sheet.status.getState().kind).toBe('saved');
  });
});

describe('a storage that is switched off', () => {
  test('lets work go on in memory and says so', () => {
    const browser = fakeStorage();
    Object.assign(browser.state, { canRead: false, canWrite: false });
    const sheet = createSaved('sheet', shape, browser.tab());
    sheet.setState(() => good);
    expect(sheet.getState()).toEqual(good);
    expect(sheet.status.getState()).toEqual({ kind: 'off', originals: [] });
    sheet.reset();
    expect(sheet.getState()).toEqual(initial);
  });

  test('is not written to before it was read', () => {
    const browser = fakeStorage({ [KEY]: whole });
    browser.state.canRead = false;
    const sheet = createSaved('sheet', shape, browser.tab());
    sheet.setState((data) => ({ ...data, text: 'blind' }));
    expect(browser.held.get(KEY)).toBe(whole);
  });
});
