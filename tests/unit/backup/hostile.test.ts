import { afterEach, describe, expect, test } from 'vitest';
import { planOf } from '../../../src/state/backup/plan.ts';
import { readBackup } from '../../../src/state/backup/read.ts';
import { take } from '../../../src/state/backup/take.ts';
import { kept } from '../../../src/state/kept.ts';
import { decode, keyOf, type Shape } from '../../../src/state/stored.ts';
import { fakeStorage } from '../fakeStorage.ts';
import { hostile } from './hostile.ts';
import { here } from './sample.ts';

afterEach(() => {
  for (const name of ['polluted', 'format', 'version', 'read'])
    expect(({} as Record<string, unknown>)[name]).toBeUndefined();
});

test('at least two hundred hostile files are tried, no two of them alike', () => {
  expect(hostile.filter(([, fate]) => fate !== 'whole').length).toBeGreaterThanOrEqual(200);
  expect(new Set(hostile.map(([name]) => name)).size).toBe(hostile.length);
});

describe('a hostile file', () => {
  test.each(hostile)('(%s) is %s, and loses nothing', (_, fate, bytes) => {
    const browser = fakeStorage(here());
    const place = browser.tab();
    const file = readBackup(bytes);
    if (file.kind === 'refused') {
      expect(fate, file.why).toBe('refused');
      expect(file.why).toMatch(/^[A-Z].*\.$/s);
      return;
    }
    expect(file.unread.length > 0 || file.broken ? 'part' : 'whole').toBe(fate);
    if (fate === 'whole') expect(file.found.length).toBeGreaterThanOrEqual(6);
    const steps = planOf(place, file.found);
    expect(Object.fromEntries(browser.held)).toEqual(here());
    const taken = take(place, steps, file.unread, () => {});
    if (taken.kind === 'full') throw new Error('There is room.');

    for (const key of browser.held.keys()) expect(key).toMatch(/^flywheel(:theme$|\/|-damaged\/)/);
    for (const { kind, name } of steps) {
      const shape = kept[kind] as Shape<object>;
      const now = decode(shape, browser.held.get(keyOf(name)) ?? '');
      const before = here()[keyOf(name)];
      if (now.kind !== 'data') throw new Error(`${name} cannot be read any more.`);
      const mine = before === undefined ? null : decode(shape, before);
      if (mine?.kind === 'data') expect(shape.merge(mine.data, now.data)).toEqual(now.data);
    }
    taken.undo();
    const held = [...browser.held].filter(([key]) => !key.startsWith('flywheel-damaged/'));
    expect(Object.fromEntries(held)).toEqual(here());
  });
});

test('what is left of a file that was cut off is read, entry by entry', () => {
  const whole = hostile.find(([name]) => name === 'the file as it was made')?.[2] as Uint8Array;
  const counts = [0.5, 0.7, 0.9].map((share) => {
    const file = readBackup(whole.slice(0, Math.floor(whole.length * share)));
    return file.kind === 'backup' ? file.found.length : -1;
  });
  expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  expect(counts[0]).toBeGreaterThan(0);
  expect(counts[2]).toBeGreaterThan(counts[0]);
});
