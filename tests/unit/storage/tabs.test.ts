import { describe, expect, test } from 'vitest';
import { createSaved } from '../../../src/state/storage.ts';
import { fakeStorage } from '../fakeStorage.ts';
import { good, initial, KEY, shape, whole } from './sheet.ts';

const KEPT = 'flywheel-damaged/sheet/1';

describe('two tabs', () => {
  test('see each other’s work at once', () => {
    const browser = fakeStorage();
    const one = createSaved('sheet', shape, browser.tab());
    const two = createSaved('sheet', shape, browser.tab());
    let told = 0;
    two.subscribe(() => told++);
    one.setState(() => good);
    expect(two.getState()).toEqual(good);
    expect(told).toBe(1);
  });

  test('that write in turn lose nothing', () => {
    const browser = fakeStorage();
    const tabs = [createSaved('sheet', shape, browser.tab()), createSaved('sheet', shape, browser.tab())];
    for (let i = 0; i < 100; i++)
      tabs[i % 2].setState((data) => ({ ...data, notes: { ...data.notes, [`n${i}`]: String(i) } }));
    expect(Object.keys(tabs[0].getState().notes)).toHaveLength(100);
    expect(tabs[1].getState()).toEqual(tabs[0].getState());
  });

  test('of which one heard nothing still start from the newest state', () => {
    const browser = fakeStorage();
    const deaf = createSaved('sheet', shape, { ...browser.tab(), listen: () => {} });
    createSaved('sheet', shape, browser.tab()).setState((data) => ({ ...data, text: 'other' }));
    deaf.setState((data) => ({ ...data, count: 1 }));
    expect(deaf.getState()).toEqual({ ...initial, text: 'other', count: 1 });
  });

  test('of which one resets both begin anew', () => {
    const browser = fakeStorage({ [KEY]: whole });
    const one = createSaved('sheet', shape, browser.tab());
    const two = createSaved('sheet', shape, browser.tab());
    one.reset();
    expect(two.getState()).toEqual(initial);
  });

  test('of which one writes rubbish: the other restores its data and the rubbish is kept', () => {
    const browser = fakeStorage({ [KEY]: whole });
    const sheet = createSaved('sheet', shape, browser.tab());
    browser.tab().write(KEY, 'rubbish');
    expect(sheet.getState()).toEqual(good);
    expect(browser.held.get(KEY)).toBe(whole);
    expect(sheet.status.getState().originals).toEqual([{ key: KEPT, text: 'rubbish' }]);
  });

  test('a listener that has left hears nothing more', () => {
    const sheet = createSaved('sheet', shape, fakeStorage().tab());
    let told = 0;
    const leave = sheet.subscribe(() => told++);
    leave();
    sheet.setState(() => good);
    expect(told).toBe(0);
  });
});
