import { describe, expect, test } from 'vitest';
import { createSaved } from '../../../src/state/storage.ts';
import { fakeStorage } from '../fakeStorage.ts';
import { good, KEY, shape, stored } from './sheet.ts';

describe('data of a newer version', () => {
  test.each([[3], [4], [1000], [Number.MAX_SAFE_INTEGER]])(
    '(%i) is left alone while work goes on in memory',
    (version) => {
      const newer = stored({ anything: 1 }, version);
      const browser = fakeStorage({ [KEY]: newer });
      const sheet = createSaved('sheet', shape, browser.tab());
      sheet.setState(() => good);
      expect(sheet.getState()).toEqual(good);
      expect(sheet.status.getState().kind).toBe('newer');
      sheet.reset();
      expect(browser.held.get(KEY)).toBe(newer);
    },
  );

  test('written by another tab stops this one from saving', () => {
    const browser = fakeStorage();
    const sheet = createSaved('sheet', shape, browser.tab());
    sheet.setState(() => good);
    browser.tab().write(KEY, stored({ anything: 1 }, 3));
    sheet.setState((data) => ({ ...data, count: 9 }));
    expect(sheet.getState().count).toBe(9);
    expect(sheet.status.getState().kind).toBe('newer');
    expect(browser.held.get(KEY)).toBe(stored({ anything: 1 }, 3));
  });
});
