import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { allKinds } from '../../src/components/form/allKinds.ts';
import { FieldSet } from '../../src/components/form/FieldSet.tsx';
import type { Filled } from '../../src/components/form/kind.ts';
import { cellsOf } from '../../src/components/form/kinds.ts';
import { usualKinds } from '../../src/components/form/usualKinds.ts';
import type { Field } from '../../src/course/fields.ts';

const yesOrNo = [
  { key: 'yes', label: 'it will' },
  { key: 'no', label: 'it will not' },
];
const fields: Field[] = [
  { kind: 'text', key: 'why', label: 'Why', help: 'In a sentence.', lines: 3 },
  {
    kind: 'choice',
    key: 'how',
    label: 'How',
    options: [
      { key: 'so', label: 'Like this' },
      { key: 'thus', label: 'Like that' },
    ],
  },
  {
    kind: 'table',
    key: 'audit',
    label: 'Audit',
    rowLabel: 'Step',
    rows: [{ key: 'one', label: 'First' }],
    columns: [
      { kind: 'choice', key: 'leak', label: 'Leak?', options: yesOrNo },
      { kind: 'text', key: 'mend', label: 'Mend', lines: 2 },
    ],
  },
  { kind: 'computed', key: 'size', label: 'Size', of: 'test-size' },
];

test('a form has one labelled control for every cell, whatever the kind of its field, and shows what was answered', () => {
  const form = createStore<Filled>(() => ({
    answers: { why: 'Since it rains.', 'audit.one.leak': 'no', 'size.now': 'many' },
  }));
  const html = renderToStaticMarkup(createElement(FieldSet, { kinds: allKinds, id: 'sheet', fields, form }));
  const ids = [...html.matchAll(/<(?:textarea|select|input) id="([^"]*)"/g)].map(([, id]) => id);
  expect(ids).toEqual(cellsOf(allKinds, fields).map((cell) => `sheet-${cell}`));
  for (const id of ids) expect(html.split(`<label for="${id}">`).length - 1, id).toBe(1);
  expect(html).toContain('aria-describedby="sheet-why-help"');
  expect(html).toContain('>Since it rains.</textarea>');
  expect(html).toContain('<option value="no" selected="">it will not</option>');
  expect(html).toMatch(/aria-invalid="true" aria-describedby="sheet-size.now-unit sheet-size.now-problem"/);
});

test('an option that was kept by its words, or that is none any more, stays chosen', () => {
  const drawn = (kept: string) => {
    const form = createStore<Filled>(() => ({ answers: { 'audit.one.leak': kept } }));
    const html = renderToStaticMarkup(
      createElement(FieldSet, { kinds: allKinds, id: 'sheet', fields: fields.slice(2, 3), form }),
    );
    return /<option [^>]*selected=""[^>]*>[^<]*/.exec(html)?.[0];
  };
  expect(drawn('it will not')).toBe('<option value="no" selected="">it will not');
  expect(drawn('perhaps')).toBe('<option value="perhaps" selected="">perhaps');
});

test('a form that is sent without a kind of field says so when it meets one', () => {
  const space = { kind: 'dialogue', key: 'call', label: 'Call' } as unknown as Field;
  expect(() => cellsOf(usualKinds, [space])).toThrow('Field call: this form has no fields of the kind "dialogue".');
});
