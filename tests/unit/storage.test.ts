import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createSaved } from '../../src/state/storage.ts';
import type { Shape } from '../../src/state/stored.ts';
import { namedValues } from '../../src/state/stored.ts';
import { fakeStorage } from './fakeStorage.ts';

const schema = v.strictObject({
  text: v.string(),
  count: v.pipe(v.number(), v.finite(), v.minValue(0)),
  notes: namedValues(v.string()),
});
type Data = v.InferOutput<typeof schema>;
const initial: Data = { text: '', count: 0, notes: {} };
const shape: Shape<Data> = { version: 2, schema, initial, merge: (mine) => mine };
const KEY = 'flywheel/sheet';
const KEPT = 'flywheel-damaged/sheet/1';
const good: Data = { text: 'mine', count: 3, notes: { a: 'b' } };
const stored = (data: unknown, version: unknown = 2) => JSON.stringify({ version, data });
const whole = stored(good);

const damaged: Record<string, string> = {
  'an empty text': '',
  'only spaces': '   ',
  'no JSON at all': 'hello',
  'HTML of an error page': '<!doctype html><title>502</title>',
  'JSON cut off in the middle': whole.slice(0, 30),
  'JSON without its last brace': whole.slice(0, -1),
  'JSON without its first brace': whole.slice(1),
  'JSON with a tail': `${whole}}`,
  'two texts in one': whole + whole,
  'single quotes': whole.replaceAll('"', "'"),
  'a byte order mark': `\uFEFF${whole}`,
  'a NUL in the middle': `${whole.slice(0, 20)}\u0000${whole.slice(20)}`,
  'a trailing comma': whole.replace('}}', '},}'),
  'NaN for a number': whole.replace('3', 'NaN'),
  'the text undefined': 'undefined',
  'the text [object Object]': '[object Object]',
  'JSON null': 'null',
  'a JSON number': '7',
  'a JSON text': '"mine"',
  'JSON true': 'true',
  'an empty list': '[]',
  'a list around it': `[${whole}]`,
  'an empty object': '{}',
  'data without an envelope': JSON.stringify(good),
  'an envelope without data': '{"version":2}',
  'an envelope without a version': JSON.stringify({ data: good }),
  'a version as text': stored(good, '2'),
  'version null': stored(good, null),
  'version 0': stored(good, 0),
  'a negative version': stored(good, -2),
  'version one and a half': stored(good, 1.5),
  'a version beyond all integers': `{"version":1e999,"data":${JSON.stringify(good)}}`,
  'an older version that nobody can migrate': stored(good, 1),
  'data null': stored(null),
  'data as a list': stored([good]),
  'data as a text': stored(JSON.stringify(good)),
  'a missing field': stored({ text: 'mine', count: 3 }),
  'a field too many': stored({ ...good, extra: 1 }),
  'a text where a number belongs': stored({ ...good, count: '3' }),
  'a number where a text belongs': stored({ ...good, text: 3 }),
  'a field that is null': stored({ ...good, text: null }),
  'a number out of range': stored({ ...good, count: -1 }),
  'an infinite number': whole.replace('3', '1e999'),
  'a list where a record belongs': stored({ ...good, notes: ['a'] }),
  'a wrong type deep inside': stored({ ...good, notes: { a: { b: 'c' } } }),
  'an envelope inside an envelope': stored({ version: 2, data: good }),
  'a key named like an action': stored({ ...good, update: 'x', reset: 'y' }),
  'a constructor of its own': whole.replace('"text"', '"constructor":{"prototype":{}},"text"'),
  'a prototype of its own': '{"__proto__":{"version":2,"data":{}}}',
  'brackets a hundred thousand deep': '['.repeat(100_000),
  'a megabyte of rubbish': '\u{1F4A5}'.repeat(250_000),
};

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
