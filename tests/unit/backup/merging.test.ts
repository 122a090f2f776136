import { describe, expect, test } from 'vitest';
import { fileName, fileText } from '../../../src/state/backup/file.ts';
import { makeBackup } from '../../../src/state/backup/make.ts';
import { planOf } from '../../../src/state/backup/plan.ts';
import { readBackup } from '../../../src/state/backup/read.ts';
import { take } from '../../../src/state/backup/take.ts';
import { fakeStorage } from '../fakeStorage.ts';
import { backupOf, bytesOf, entry, here, NOW, there } from './sample.ts';

const read = (text: string) => {
  const file = readBackup(bytesOf(text));
  if (file.kind === 'refused') throw new Error(file.why);
  return file;
};
const takeInto = (browser: ReturnType<typeof fakeStorage>, text: string) => {
  const place = browser.tab();
  const { found, unread } = read(text);
  const taken = take(place, planOf(place, found), unread, () => {});
  if (taken.kind === 'full') throw new Error('no room');
  return taken.undo;
};

describe('a backup', () => {
  test('brings everything into an empty browser as it was, but for what is the device’s own', () => {
    const browser = fakeStorage();
    takeInto(browser, fileText(backupOf(there())));
    const { 'flywheel/safekeeping/device': own, ...rest } = there();
    expect(own).toBeDefined();
    expect(Object.fromEntries(browser.held)).toEqual(rest);
  });

  test('is JSON with a version, a line an entry, and is named with the day', () => {
    const text = fileText(backupOf(there()));
    const file = JSON.parse(text);
    expect(file).toMatchObject({ format: 'flywheel-backup', version: 1, made: NOW.toISOString(), unread: [] });
    expect(file.kept['reading/monitoring']).toEqual({ version: 1, data: { read: '2026-11-20' } });
    expect(text.split('\n').filter((line) => line.includes('"data"'))).toHaveLength(Object.keys(file.kept).length);
    // Half an hour after midnight, where it is another day in Greenwich or not.
    expect(fileName(new Date(2026, 10, 28, 0, 30).toISOString())).toBe('flywheel-backup-2026-11-28.json');
  });

  test('of an empty browser can be taken', () => {
    expect(read(fileText(backupOf({})))).toMatchObject({ found: [], unread: [], broken: false });
  });

  test('holds what cannot be read, as it was found, and gives it back', () => {
    const newer = '{"version":99,"data":{"x":1}}';
    const texts = {
      'flywheel/exercise/leakage-audit': 'rubbish',
      'flywheel/exercise/five-alerts': newer,
      'flywheel/card/x': '{}',
      'flywheel-damaged/trial/release.quarter/1': 'older rubbish',
    };
    const file = read(fileText(backupOf(texts)));
    expect(Object.fromEntries(file.unread.map(({ name, text, why }) => [name, `${why}: ${text}`]))).toEqual({
      'exercise/leakage-audit': 'damaged: rubbish',
      'exercise/five-alerts': `newer: ${newer}`,
      'card/x': 'unknown: {}',
      'trial/release.quarter': 'damaged: older rubbish',
    });
    const browser = fakeStorage();
    takeInto(browser, fileText(backupOf(texts)));
    expect(browser.held.get('flywheel-damaged/exercise/leakage-audit/1')).toBe('rubbish');
    expect(browser.held.get('flywheel-damaged/trial/release.quarter/1')).toBe('older rubbish');
  });

  test('holds predictions of the first version under the questions they answered', () => {
    const old = JSON.stringify({ version: 1, data: { replies: [0.71], skipped: false } });
    const { kept } = backupOf({ 'flywheel/prediction/leakage.autocorrelation': old });
    expect(kept.map(([name]) => name)).toEqual(['prediction/sessions/splitting/production']);
  });

  test('cannot be made where the browser keeps nothing', () => {
    const browser = fakeStorage();
    browser.state.canRead = false;
    expect(() => makeBackup(browser.tab(), NOW)).toThrow();
  });
});

describe('two devices', () => {
  test('are joined without a loss, whichever way the file goes', () => {
    const one = fakeStorage(here());
    takeInto(one, fileText(backupOf(there())));
    const work = JSON.parse(one.held.get('flywheel/exercise/leakage-audit') as string).data;
    expect(work).toEqual({
      answers: { a: 'mine', b: 'mine', c: 'theirs' },
      before: { 0: 1, 1: 2 },
      after: { 1: 0 },
      opened: true,
      elsewhere: false,
    });
    const two = fakeStorage(there());
    takeInto(two, fileText(backupOf(here())));
    const names = (browser: typeof one) => [...browser.held.keys()].filter((key) => !/theme|safekeeping/.test(key));
    expect(names(one).sort()).toEqual(names(two).sort());
    expect(one.held.get('flywheel:theme')).toBe('dark');
  });

  test('have nothing more to give when the file comes again', () => {
    const browser = fakeStorage(here());
    const text = fileText(backupOf(there()));
    takeInto(browser, text);
    expect(new Set(planOf(browser.tab(), read(text).found).map(({ effect }) => effect))).toEqual(new Set(['same']));
  });

  test('are told beforehand what would become of each entry', () => {
    const newer = '{"version":99,"data":{}}';
    const browser = fakeStorage({ ...here(), 'flywheel/trial/release.quarter': newer });
    const steps = planOf(
      browser.tab(),
      read(
        fileText(
          backupOf({ ...there(), ...Object.fromEntries([entry('reading', 'splitting', { read: '2026-11-03' })]) }),
        ),
      ).found,
    );
    expect(Object.fromEntries(steps.map(({ name, effect }) => [name, effect]))).toEqual({
      'exercise/leakage-audit': 'joined',
      'prediction/sessions/splitting/production': 'same',
      'prediction/sessions/splitting/true-split': 'new',
      'program/mend-the-split': 'new',
      'reading/monitoring': 'new',
      'reading/splitting': 'same',
      'trial/release.quarter': 'left',
    });
    expect(Object.fromEntries(browser.held)).toEqual({ ...here(), 'flywheel/trial/release.quarter': newer });
  });
});

describe('what was taken', () => {
  test('can be undone to the letter', () => {
    const browser = fakeStorage(here());
    const undo = takeInto(browser, fileText(backupOf(there())));
    expect(undo()).toEqual({ back: 5, stayed: 0 });
    expect(Object.fromEntries(browser.held)).toEqual(here());
  });

  test('stays where it was changed since', () => {
    const browser = fakeStorage(here());
    const undo = takeInto(browser, fileText(backupOf(there())));
    const [key, text] = entry('reading', 'monitoring', { read: '2026-11-28' });
    browser.held.set(key, text);
    expect(undo()).toEqual({ back: 4, stayed: 1 });
    expect(Object.fromEntries(browser.held)).toEqual({ ...here(), [key]: text });
  });

  test('is all or nothing where the browser has no room', () => {
    const browser = fakeStorage(here());
    const place = browser.tab();
    browser.state.room = [...browser.held].reduce((sum, [key, text]) => sum + key.length + text.length, 0) + 300;
    const { found, unread } = read(fileText(backupOf(there())));
    expect(take(place, planOf(place, found), unread, () => {}).kind).toBe('full');
    expect(Object.fromEntries(browser.held)).toEqual(here());
  });

  test('takes the place of a damaged text, which is kept', () => {
    const browser = fakeStorage({ 'flywheel/reading/monitoring': 'rubbish' });
    takeInto(browser, fileText(backupOf(there())));
    expect(browser.held.get('flywheel-damaged/reading/monitoring/1')).toBe('rubbish');
    expect(browser.held.get('flywheel/reading/monitoring')).toBe(there()['flywheel/reading/monitoring']);
  });
});
