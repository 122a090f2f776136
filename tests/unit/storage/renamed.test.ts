import { describe, expect, test } from 'vitest';
import { createSaved } from '../../../src/state/storage.ts';
import { fakeStorage } from '../fakeStorage.ts';
import { damaged } from './damaged.ts';
import { type Data, good, initial, KEY, shape, stored, whole } from './sheet.ts';

describe('what is saved under a former name', () => {
  const OLD = 'flywheel/page';
  const merge = (mine: Data, theirs: Data): Data => ({ ...mine, notes: { ...theirs.notes, ...mine.notes } });
  const renamed = (browser: ReturnType<typeof fakeStorage>) =>
    createSaved('sheet', { ...shape, merge }, browser.tab(), ['leaf', 'page']);

  test('is found under the present one, and stands there', () => {
    const browser = fakeStorage({ [OLD]: whole });
    expect(renamed(browser).getState()).toEqual(good);
    expect([...browser.held]).toEqual([[KEY, whole]]);
  });

  test('is merged with what is there already', () => {
    const browser = fakeStorage({ [OLD]: whole, [KEY]: stored({ ...initial, text: 'new', notes: { c: 'd' } }) });
    expect(renamed(browser).getState()).toEqual({ text: 'new', count: 0, notes: { a: 'b', c: 'd' } });
    expect(browser.held.has(OLD)).toBe(false);
  });

  test('of any damage is kept and offered', () => {
    for (const text of Object.values(damaged)) {
      const alone = fakeStorage({ [OLD]: text });
      expect(
        renamed(alone)
          .status.getState()
          .originals.map((original) => original.text),
      ).toEqual([text]);
      const beside = fakeStorage({ [OLD]: text, [KEY]: whole });
      const sheet = renamed(beside);
      expect(sheet.getState()).toEqual(good);
      expect(sheet.status.getState().originals.map((original) => original.text)).toEqual([text]);
      const under = fakeStorage({ [OLD]: whole, [KEY]: text });
      expect(renamed(under).getState()).toEqual(good);
      expect([...under.held.values()]).toContain(text);
    }
  });

  test('stays there while either is of a newer version', () => {
    const newer = stored({}, 3);
    for (const texts of [
      { [OLD]: whole, [KEY]: newer },
      { [OLD]: newer, [KEY]: whole },
    ]) {
      const browser = fakeStorage(texts);
      renamed(browser);
      expect(Object.fromEntries(browser.held)).toEqual(texts);
    }
  });

  test('stays there when the browser has no room or keeps nothing', () => {
    const browser = fakeStorage({ [OLD]: whole });
    browser.state.canWrite = false;
    renamed(browser);
    expect([...browser.held]).toEqual([[OLD, whole]]);
    browser.state.canRead = false;
    expect(renamed(browser).getState()).toEqual(initial);
  });
});
