import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { allKinds } from '../../src/components/form/allKinds.ts';
import { FieldSet } from '../../src/components/form/FieldSet.tsx';
import type { Filled } from '../../src/components/form/kind.ts';
import { fieldsToMarkdown } from '../../src/components/form/kinds.ts';
import { keptPrice, type Refit, rowFrom, rowToText } from '../../src/components/form/refit/kept.ts';
import { countInWords, countTags } from '../../src/components/form/tagging/count.ts';
import type { Tagging } from '../../src/components/form/tagging/kept.ts';
import { field } from '../../src/course/fields.ts';

const mails = field.parse({
  kind: 'tagging',
  key: 'errors',
  label: 'Errors',
  opensAfter: 2,
  errors: [
    { key: 'lost', label: 'lost' },
    { key: 'through', label: 'let through' },
  ],
  items: ['one', 'two', 'three', 'four'].map((word, i) => ({
    key: `mail-${i + 1}`,
    error: i < 3 ? 'lost' : 'through',
    title: `Title ${word}`,
    text: `Title ${word}. And more.`,
    weights: [['more', 1.5]],
    total: -2.25,
    truly: `secret ${i % 2}`,
  })),
}) as Tagging;
const fit = field.parse({
  kind: 'refit',
  key: 'fit',
  label: 'Fit',
  tags: 'errors',
  opensAfter: 2,
  price: 10,
  params: { seed: 1 },
  fixes: [
    { key: 'pieces', label: 'Pieces', help: 'Of words.' },
    { key: 'threshold', label: 'Threshold', help: 'Higher.' },
  ],
}) as Refit;
const named = { 'errors.name-1': 'shop', 'errors.name-3': 'letters' };
const tags = { 'errors.mail-1': '1', 'errors.mail-2': '3', 'errors.mail-4': '1' };
const drawn = (answers: Record<string, string>) => {
  const form = createStore<Filled>(() => ({ answers }));
  return renderToStaticMarkup(createElement(FieldSet, { kinds: allKinds, id: 'sheet', fields: [mails, fit], form }));
};

describe('tags of a reader', () => {
  test('and what has none sum to the errors shown', () => {
    for (const answers of [{}, named, { ...named, ...tags }, { ...named, ...tags, 'errors.mail-3': '7' }]) {
      const { rows, open } = countTags(mails, answers);
      for (const [error, count] of [
        ['lost', 3],
        ['through', 1],
      ] as const)
        expect(rows.reduce((sum, { counts }) => sum + counts[error].of, open[error])).toBe(count);
    }
  });

  test('are counted among those of their kind that are tagged, with a Wilson interval', () => {
    const { rows } = countTags(mails, { ...named, ...tags });
    expect(countInWords(rows[0].counts.lost)).toBe('1 of 2, 50 % (9 to 91)');
    expect(countInWords(rows[0].counts.through)).toBe('1 of 1, 100 % (21 to 100)');
  });

  test('that a damaged store holds are none, and a name without a tag or a tag without a name is kept', () => {
    const html = drawn({ ...named, 'errors.mail-1': 'x', 'errors.mail-2': '9', 'errors.mail-3': '__proto__' });
    expect(html).toContain('1 of 4 tagged');
    expect(html).toContain('category 9');
  });

  test('are exported with their counts', () => {
    const [text] = fieldsToMarkdown(allKinds, [mails], { ...named, ...tags, 'errors.name-1': 'a|b' });
    expect(text).toContain('| a\\|b | 1 of 2, 50 % (9 to 91) | 1 of 1, 100 % (21 to 100) |');
    expect(text).toContain('| not tagged | 1 | 0 |');
    expect(text).toContain('3. Title three: _not tagged_');
    expect(fieldsToMarkdown(allKinds, [mails], {})[0]).toContain('_nothing tagged_');
  });
});

describe('the page', () => {
  test('shows every mail for paper and without a script, and what it was written as only once that is opened', () => {
    const html = drawn({});
    for (const { text } of mails.items) expect(html).toContain(text);
    expect(html).toContain('All words and the start: −2.3');
    expect(html).toContain('Of 3: 1 is 6–79 %, 2 is 21–94.');
    expect(html).not.toContain('secret');
    expect(drawn({ ...named, ...tags })).not.toContain('secret');
    expect(drawn({ ...named, ...tags, 'errors.opened': 'yes' })).toContain('secret 0');
  });

  test('offers the fixes after enough tags', () => {
    expect(drawn({ ...named, 'errors.mail-1': '1' })).toContain('1 to go');
    expect(drawn({ ...named, 'errors.mail-1': '1' })).not.toContain('<option value="pieces"');
    expect(drawn({ ...named, ...tags })).toContain('<option value="pieces"');
  });
});

describe('what a fit found', () => {
  const found = {
    box: { lost: 12, through: 8, change: 0, low: 0, high: 0 },
    fresh: { lost: 4.03, through: 2.08, change: 0, low: 0, high: 0 },
  };
  const pieces = {
    box: { ...found.box, change: -3, low: -9.5, high: 3.4 },
    fresh: { ...found.fresh, lost: 5.15, change: 10.4, low: 8, high: 12.8 },
  };

  test('is kept as text, and a damaged text is nothing', () => {
    expect(rowFrom(rowToText(pieces))).toEqual(pieces);
    for (const text of [undefined, '', 'x', '1 2 3', '1 2 3 4 5 6 7 8 9 NaN', '{}']) expect(rowFrom(text)).toBeNull();
  });

  test('is shown and exported, with the first choice and what the 400 cannot tell', () => {
    const kept = { 'fit.found-none': rowToText(found), 'fit.found-pieces': rowToText(pieces), 'fit.first': 'pieces' };
    const html = drawn(kept);
    expect(html).toContain('(your first choice)');
    expect(html.match(/cannot tell</g)).toHaveLength(1);
    const [text] = fieldsToMarkdown(allKinds, [fit], kept);
    expect(text).toContain('Pieces (first choice): of the 400, 12 good in junk and 8 spam let through');
    expect(text).toContain('on fresh mail +10.4 (+8.0 to +12.8)');
    expect(fieldsToMarkdown(allKinds, [fit], {})[0]).toContain('_nothing fitted_');
  });

  test('has the price of the exercise where none can be read', () => {
    expect(
      [{}, { 'fit.price': 'many' }, { 'fit.price': '0' }, { 'fit.price': '4' }].map((one) => keptPrice(fit, one)),
    ).toEqual([10, 10, 10, 4]);
  });
});
