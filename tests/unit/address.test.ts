import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, defaults, flag, number, seed } from '../../simulations/lib/params.ts';
import { mergeLink, readLink, writeLink } from '../../src/state/address.ts';

const model = {
  version: 3,
  params: {
    rows: number({ label: 'Rows', default: 20, min: 5, max: 60, step: 5 }),
    share: number({ label: 'Share', default: 0.5, min: 0, max: 1, step: 0.05 }),
    split: choice({ label: 'Split', default: 'random', options: { random: 'random rows', time: 'by time' } }),
    leak: flag({ label: 'Leak', default: false }),
    seed: seed(),
  },
};
const start = defaults(model.params);

describe('a link', () => {
  test('carries every parameter, the seed and the version', () => {
    const params = { rows: 35, share: 0.15, split: 'time', leak: true, seed: 4294967295 };
    const link = writeLink(model, params);
    expect(link).toBe('rows=35&share=0.15&split=time&leak=true&seed=4294967295&v=3');
    expect(readLink(`?${link}`, model)).toEqual({ params, olderVersion: null, locked: [], hidden: [], remarks: [] });
  });

  test('that leaves something out gives it the start value', () => {
    expect(readLink('?split=time', model, { ...start, rows: 50 }).params).toEqual({
      ...start,
      rows: 50,
      split: 'time',
    });
  });

  test.each([
    ['rows=1e308', { rows: 60 }],
    ['rows=-4', { rows: 5 }],
    ['rows=22', { rows: 20 }],
    ['rows=NaN', {}],
    ['rows=', {}],
    ['rows=0x10', {}],
    ['rows=Infinity', {}],
    ['share=1e999', { share: 1 }],
    ['share=0.3000000000004', { share: 0.3 }],
    ['split=toString', {}],
    ['split=__proto__', {}],
    ['split=Random', {}],
    ['leak=1', {}],
    ['leak=TRUE', {}],
    ['seed=1.5', { seed: 2 }],
    ['seed=99999999999', { seed: 4294967295 }],
    ['%E0%A4%A=1&rows=%E0%A4%A', {}],
    ['rows=30&rows=40', { rows: 30 }],
    ['=&&==&=rows&rows', {}],
    ['toString=1&constructor=2&__proto__=3', {}],
  ])('that says %s sets %j and nothing else', (query, expected) => {
    expect(readLink(`?${query}`, model).params).toEqual({ ...start, ...expected });
  });

  test('of another version says which one', () => {
    expect(readLink('?v=2', model).olderVersion).toBe(2);
    for (const same of ['v=3', 'v=', 'v=x', 'v=-1', 'v=1e400', ''])
      expect(readLink(same, model).olderVersion).toBeNull();
  });

  test('fixes and hides the controls a teacher named, and no others', () => {
    const shared = readLink('?lock=seed,split,nothing,seed&hide=leak,constructor', model);
    expect(shared).toMatchObject({ locked: ['seed', 'split'], hidden: ['leak'] });
    expect(writeLink(model, start, '', shared)).toContain('&lock=seed,split&hide=leak');
  });

  test('of one lab leaves the fields of another on the same page alone', () => {
    const link = writeLink(model, { ...start, rows: 45 }, 'first.');
    const page = mergeLink('?second.rows=10&first.rows=20&first.v=1', link, 'first.');
    expect(page).toBe(`second.rows=10&${link}`);
    expect(readLink(page, model, start, 'second.').params).toMatchObject({ rows: 10 });
    expect(readLink(page, model, start, 'first.').params).toMatchObject({ rows: 45 });
  });
});

describe('100 000 hostile links', () => {
  const key = fc.constantFrom(
    'rows',
    'share',
    'split',
    'leak',
    'seed',
    'v',
    'lock',
    'hide',
    '__proto__',
    'toString',
    '',
  );
  const nasty = fc.constantFrom(
    '%E0%A4%A',
    '__proto__',
    '1e308',
    '-1e308',
    'NaN',
    'Infinity',
    '-0',
    '%00',
    '😀',
    '1e-400',
  );
  const value = fc.oneof(
    nasty,
    fc.string(),
    fc.double().map(String),
    fc.constantFrom('random', 'time', 'true', 'false'),
  );
  const field = fc.oneof(
    fc.tuple(key, value).map(([name, text]) => `${name}=${text}`),
    fc.string({ unit: 'binary', maxLength: 40 }),
  );
  const query = fc.array(field, { maxLength: 12 }).map((fields) => `?${fields.join('&')}`);

  test('each give a valid setting and never throw', () => {
    fc.assert(
      fc.property(query, (text) => {
        const { params } = readLink(text, model);
        const { rows, share, split, leak, seed } = params as typeof start;
        return (
          Object.keys(params).length === 5 &&
          rows >= 5 &&
          rows <= 60 &&
          rows % 5 === 0 &&
          share >= 0 &&
          share <= 1 &&
          (split === 'random' || split === 'time') &&
          typeof leak === 'boolean' &&
          Number.isInteger(seed) &&
          seed >= 0 &&
          seed <= 4294967295
        );
      }),
      { numRuns: 100_000 },
    );
  });

  test('survive the loss of any character', () => {
    const link = writeLink(model, { ...start, split: 'time' });
    for (let cut = 0; cut < link.length; cut++) {
      expect(() => readLink(link.slice(0, cut) + link.slice(cut + 1), model)).not.toThrow();
    }
  });

  test('of 100 KB are read only in their first 8 KB', () => {
    const long = `?rows=30&${'x=1&'.repeat(25_000)}rows=40&split=time`;
    expect(readLink(long, model).params).toEqual({ ...start, rows: 30 });
  });
});
