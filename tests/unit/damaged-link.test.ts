import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, defaults, flag, moves, number, seed } from '../../simulations/lib/params.ts';
import { mergeLink, readLink, writeLink } from '../../src/state/address.ts';

const model = {
  version: 3,
  params: {
    rows: number({ label: 'Rows', default: 20, min: 5, max: 60, step: 5 }),
    share: number({ label: 'Share', default: 0.5, min: 0, max: 1, step: 0.05 }),
    split: choice({ label: 'Split', default: 'random', options: { random: 'random rows', temporal: 'by time' } }),
    leak: flag({ label: 'Leak', default: false }),
    plan: moves({ label: 'Plan', default: '', actions: { a: 'Advance', r: 'Roll back' }, last: 60 }),
    seed: seed({ default: 20 }),
  },
};
const start = defaults(model.params);
const meant = { ...start, split: 'temporal', seed: 7 };
const whole = 'split=temporal&seed=7&v=3&lock=split,seed';

describe('a damaged link is read as it was meant, without a word', () => {
  test.each([
    ...[...')].,;:!?>"\'*_}»”’…。、，）》」'].map((end) => whole + end),
    ...[...')].,;:!?>"\'*_}»”’…。、，）》」'].map((end) => whole + encodeURIComponent(end)),
    `${whole}).`,
    `${whole}%20`,
    `${whole}%0D%0A`,
    `${whole}%22%3Ehere%3C/a%3E`,
    `${whole})%20and%20then`,
    whole.replaceAll('&', '&amp;'),
    whole.replaceAll('&', '&amp;amp;'),
    whole.replaceAll('&', '&amp%3B'),
    whole.replaceAll('&', '%26amp%3B'),
    whole.replaceAll('&', '&#38;'),
    whole.replaceAll('&', '&#038;'),
    whole.replaceAll('&', ';'),
    encodeURIComponent(whole),
    encodeURIComponent(encodeURIComponent(whole)),
    whole.replace(',', '%2C'),
    whole.replace(',', '%252C'),
    whole.replace(',', '%25252C'),
    whole.replace(',', ',%20'),
    whole.replace(',', ';'),
    whole.replace('split,seed', '"split","seed"'),
    whole.replace(',', '&lock='),
    whole.replaceAll('=', '=3D'),
    whole.replaceAll('=', '%3D'),
    whole.replaceAll('=', '%EF%BC%9D'),
    whole.replace('seed=7', 'seed=７'),
    whole.replace('seed=7', 'seed="7"'),
    whole.replace('seed=7', 'seed=%E2%80%8B7%E2%80%8B'),
    whole.replace('seed=7', 'Seed=7'),
    whole.replace('seed=7', 'seed=7,0'),
    whole.replace('temporal', 'temp%C2%ADoral'),
    `"${whole}"`,
    `(${whole})`,
    `<${whole}>`,
    `${whole}&utm_source=chat&utm_medium=mail`,
    `${whole}?utm_source=chat`,
    `${whole}&fbclid=IwAR0x_y-z`,
    `utm_source=chat&${whole}`,
    `${whole}&data=05%7C02%7Cno.one%40example.org%7C0%7C638&sdata=Ab%2Bc%3D&reserved=0`,
    `${whole}&amp;data=05|01|`,
    `${whole}%`,
    `${whole}%2`,
  ])('%s', (query) => {
    expect(readLink(`?${query}`, model)).toEqual({
      params: meant,
      olderVersion: null,
      locked: ['split', 'seed'],
      hidden: [],
      remarks: [],
    });
  });

  test.each([
    'seed=7)',
    'seed=7,',
    'seed=7>',
    'seed=7"',
    'seed=7.',
    'seed=7;',
    'plan=12a45r).&seed=7',
    'leak=true)&seed=7',
  ])('at the end of a value: %s', (query) => {
    const { params, remarks } = readLink(`?${query}`, model);
    expect(params).toMatchObject({ seed: 7 });
    if (query.includes('plan')) expect(params.plan).toBe('12a45r');
    if (query.includes('leak')) expect(params.leak).toBe(true);
    expect(remarks).toEqual([]);
  });

  test('also in its fields for one lab of many', () => {
    const page = 'status.split=temporal&amp;status.seed=7)&amp;calendar.seed=9&amp;status.lock=split,seed).';
    expect(readLink(page, model, start, 'status.')).toMatchObject({
      params: meant,
      locked: ['split', 'seed'],
      remarks: [],
    });
    expect(readLink(page, model, start, 'calendar.')).toMatchObject({ params: { ...start, seed: 9 }, remarks: [] });
  });

  test('and is mended once the reader has changed something', () => {
    const link = writeLink(model, { ...meant, seed: 8 }, 'status.');
    const page = mergeLink('?utm_source=x&calendar.seed=9&amp;Status.seed=7)', link, 'status.');
    expect(readLink(page, model, start, 'status.')).toMatchObject({ params: { ...meant, seed: 8 }, remarks: [] });
    expect(mergeLink('?calendar.seed=9&amp;status.seed=7', link, 'status.')).toBe(`calendar.seed=9&${link}`);
  });
});

describe('a field that could not be used', () => {
  test.each([
    ['seed=7x', 'Seed: the link asks for “7x”; 20 is shown instead.'],
    ['seed=', 'Seed: the link gives no value; 20 is shown instead.'],
    ['rows=999', 'Rows: the link asks for “999”; 60 is shown instead.'],
    ['rows=-999', 'Rows: the link asks for “-999”; 5 is shown instead.'],
    ['rows=22', 'Rows: the link asks for “22”; 20 is shown instead.'],
    ['share=0.52', 'Share: the link asks for “0.52”; 0.5 is shown instead.'],
    ['split=Time', 'Split: the link asks for “Time”; random rows is shown instead.'],
    ['leak=TRUE', 'Leak: the link asks for “TRUE”; off is shown instead.'],
    ['plan=9z', 'Plan: the link asks for “9z”; none is shown instead.'],
    ['seed=7&seed=8', 'Seed: the link asks for “7” and “8”; 7 is shown.'],
    ['lock=seed,setting', 'The link fixes “setting”, which is no control of this lab.'],
    ['hide=sedd', 'The link hides “sedd”, which is no control of this lab.'],
    ['sed=7', 'The link sets “sed”, which is nothing that this lab has; it may mean “seed”.'],
    ['random_seed=7', 'The link sets “random_seed”, which is nothing that this lab has; it may mean “seed”.'],
    ['lok=seed', 'The link sets “lok”, which is nothing that this lab has; it may mean “lock”.'],
    ['seed=7&spl', 'The link breaks off at “spl”: what should follow is missing.'],
    ['v=x', 'The link does not say which version of the model it was made with.'],
    [`seed=${'9'.repeat(40)}x`, `Seed: the link asks for “${'9'.repeat(30)}…”; 20 is shown instead.`],
  ])('is named with what is shown instead: %s', (query, remark) => {
    expect(readLink(`?${query}`, model).remarks).toEqual([remark]);
  });

  test.each([
    ['status.seed=x', 'Seed: the link asks for “x”; 20 is shown instead.'],
    ['status.lock=nothing', 'The link fixes “nothing”, which is no control of this lab.'],
    ['status.colour=red', 'The link sets “status.colour”, which is nothing that this lab has.'],
    ['status.sed=7', 'The link sets “status.sed”, which is nothing that this lab has; it may mean “status.seed”.'],
    ['statu.seed=7', 'The link sets “statu.seed”, which is nothing that this lab has; it may mean “status.seed”.'],
    ['seed=7', 'The link sets “seed”, which is nothing that this lab has; it may mean “status.seed”.'],
  ])('is named for one lab of many: %s', (query, remark) => {
    expect(readLink(`?${query}`, model, start, 'status.').remarks).toEqual([remark]);
  });

  test('is not spoken of when it was meant for somebody else', () => {
    for (const query of [
      'utm_source=seed',
      'gclid=7',
      'lang=en',
      'q=split',
      'calendar.seed=8',
      'data=1',
      'share=0.3000000000004',
    ])
      expect(readLink(`?${query}`, model, start, query.startsWith('share') ? '' : 'status.').remarks, query).toEqual(
        [],
      );
    for (const query of ['utm_source=seed', 'gclid=7', 'lang=en', 'q=split', 'data=1'])
      expect(readLink(`?${query}`, model).remarks, query).toEqual([]);
  });

  test('does not fill the page', () => {
    const query = Array.from({ length: 500 }, (_, i) => `seed${i}=1`).join('&');
    expect(readLink(query, model).remarks.length).toBeLessThanOrEqual(7);
  });
});

test('20 000 damaged links never throw, and what is not read as it stands is spoken of', () => {
  const damage = fc.constantFrom(
    ')',
    '.',
    ',',
    '>',
    '"',
    ';',
    '&amp;',
    '%',
    '%25',
    '%2C',
    '=3D',
    '”',
    '\u200b',
    '&',
    '=',
    '?',
    ' ',
    '%E0%A4%A',
    '\ud800',
    'x',
  );
  const place = fc.nat({ max: whole.length });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, damage), { maxLength: 4 }), fc.constantFrom('', 'status.'), (hits, prefix) => {
      let link = writeLink(model, meant, prefix, { locked: ['split'] });
      for (const [at, piece] of hits) link = link.slice(0, at) + piece + link.slice(at);
      const { params, remarks } = readLink(`?${link}`, model, start, prefix);
      mergeLink(link, writeLink(model, meant, 'other.'), 'other.');
      // A field with a damaged name or value is read or spoken of; only a damaged prefix or a cut name may be nobody's.
      const lost = params.seed !== 7 && link.includes(`${prefix}seed=`);
      return Object.keys(params).length === 6 && (!lost || remarks.length > 0);
    }),
    { numRuns: 20_000 },
  );
});
