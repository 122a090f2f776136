import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { computedAnswer } from '../../src/components/form/ComputedField.tsx';
import { fieldsToMarkdown } from '../../src/components/form/kinds.ts';
import { usualKinds } from '../../src/components/form/usualKinds.ts';
import { answersOfNorthwind } from '../../src/components/template/answersOfNorthwind.ts';
import { type Block, blocksOf, blocksOfText } from '../../src/components/template/blocks.ts';
import { documentToHtml } from '../../src/components/template/blocksToHtml.ts';
import { whereEmpty } from '../../src/components/template/whereEmpty.ts';
import { withCase } from '../../src/course/case.ts';
import { everyText } from '../../src/course/everyText.ts';
import { fact } from '../../src/course/shapes.ts';
import { type Template, type TemplateField, template } from '../../src/course/templateShape.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string) => parse(readFileSync(new URL(file, root), 'utf8'));
const facts = Object.entries(read('content/case.yaml') as object).map(([id, data]) => ({ id, data: fact.parse(data) }));
const files = globSync('content/templates/*.yaml', { cwd: root }).sort();

describe.each(files)('the template %s', (file) => {
  const name = file.replace(/^.*\/|\.yaml$/g, '');
  const [{ data }] = withCase([{ id: name, data: template.parse(read(file)) }], facts);

  test('has Northwind’s answer to every cell, and works out what its numbers give', () => {
    // Any number that a lab may measure.
    const answers = answersOfNorthwind(
      name,
      everyText(data, (text) => text.replace(/\{measured:[^}]*\}/g, '3.5')),
    );
    for (const { field } of data.fields) {
      expect(blocksOf(field, answers), field.key).not.toEqual([]);
      if (field.kind === 'computed') expect(computedAnswer(field, answers).worked, field.key).toBe('found');
    }
  });

  test('has a line of help and an example for every field', () => {
    for (const { field, example } of data.fields) {
      expect(field.help ?? '', field.key).toMatch(/[.?]$/);
      expect(example, field.key).toMatch(/[.?]$/);
      expect(example.length, field.key).toBeLessThan(160);
    }
  });
});

test('an answer of Northwind’s that is missing, or belongs to no cell, is named', () => {
  const field = (northwind: unknown): Template['fields'][number] =>
    ({
      field: { kind: 'computed', key: 'worth', label: 'Worth', of: 'refit-worth' },
      example: 'So.',
      northwind,
    }) as never;
  const given = (northwind: unknown) => () => answersOfNorthwind('plan', { fields: [field(northwind)] } as never);
  expect(given({ saved: '1', days: '2' })).toThrow('plan.yaml: Northwind has no answer to worth.price');
  expect(given({ saved: '1', days: '2', price: '3', cost: '4' })).toThrow(
    'Northwind answers worth.cost. There are: worth.saved',
  );
});

const table: TemplateField = {
  kind: 'table',
  key: 'who',
  label: 'Who',
  rowLabel: 'Signal',
  rows: [{ key: 'loss', label: 'Loss' }],
  columns: [{ kind: 'text', key: 'to', label: 'To', lines: 2 }],
};

describe('a written answer', () => {
  test('keeps its paragraphs, lines and lists', () => {
    expect(blocksOfText('First\nsecond\n\n- one\n- two\n1. three\nafter')).toEqual([
      { kind: 'lines', lines: ['First', 'second'] },
      { kind: 'list', ordered: false, items: ['one', 'two'] },
      { kind: 'list', ordered: true, items: ['three'] },
      { kind: 'lines', lines: ['after'] },
    ]);
    expect(blocksOfText(' \n ')).toEqual([]);
  });

  test('loses no word, whatever was typed', () => {
    const typed = fc
      .array(fc.constantFrom('a', 'b c', '', '- d', '2) e', '  ', '* f', '-5', '3.5'))
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(typed, (text) => {
        const said = (block: Block) =>
          block.kind === 'lines' ? block.lines : block.kind === 'list' ? block.items : [];
        const kept = blocksOfText(text).flatMap(said).join(' ').split(/\s+/).filter(Boolean);
        const words = text
          .replace(/^\s*([-*]|2\))\s/gm, '')
          .split(/\s+/)
          .filter(Boolean);
        expect(kept).toEqual(words);
      }),
    );
  });

  test('reaches another program as headings, lists and tables, and nothing that was typed becomes markup', () => {
    const answers = { 'who.loss.to': 'Aiko <b>&\nLea' };
    const html = documentToHtml('Plan <1>', [{ label: table.label, blocks: blocksOf(table, answers) }]);
    expect(html).toBe(
      '<h1>Plan &lt;1&gt;</h1>\n<h2>Who</h2><table border="1"><thead><tr><th>Signal</th><th>To</th></tr></thead>' +
        '<tbody><tr><td>Loss</td><td>Aiko &lt;b&gt;&amp;<br>Lea</td></tr></tbody></table>',
    );
    expect(documentToHtml('P', [{ label: 'L', blocks: blocksOfText('1. a\n2. b') }])).toContain(
      '<ol><li>a</li><li>b</li></ol>',
    );
  });

  test('holds what was worked out, with its numbers and units', () => {
    const worth = { kind: 'computed', key: 'worth', label: 'Worth', of: 'refit-worth' } as const;
    const answers = { 'worth.saved': '20', 'worth.days': '60', 'worth.price': '150' };
    expect(fieldsToMarkdown(usualKinds, [worth], answers)).toEqual([
      [
        '## Worth',
        '',
        '- Cost that the refit saves a day: 20 euros',
        '- Until the next change: 60 days',
        '- Price of one retraining, with checks and release: 150 euros',
        '',
        'It saves 1,200 euros and costs 150: 1,050 euros are left. It has paid after 8 days. If the next change comes sooner, do not buy it.',
      ].join('\n'),
    ]);
    expect(fieldsToMarkdown(usualKinds, [worth], {})).toEqual(['## Worth\n\n_nothing written_']);
  });
});

test('numbers that are worked out together are filled together, or not at all', () => {
  const fields = [
    { kind: 'computed', key: 'delay', label: 'Delay', of: 'labelsUntilSeen' },
    { kind: 'text', key: 'who', label: 'Who' },
  ] as unknown as TemplateField[];
  const offered = { 'delay.now': '2', 'delay.rings': '2.34', who: 'Aiko' };
  expect(whereEmpty(fields, { 'delay.now': '3', 'delay.rings': '' }, offered)).toEqual({
    'delay.now': '3',
    who: 'Aiko',
  });
  expect(whereEmpty(fields, { who: 'Ours' }, offered)).toEqual({ ...offered, who: 'Ours' });
});
