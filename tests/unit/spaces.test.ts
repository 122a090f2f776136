import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { allKinds } from '../../src/components/form/allKinds.ts';
import { FieldSet } from '../../src/components/form/FieldSet.tsx';
import type { Answers, Filled } from '../../src/components/form/kind.ts';
import { cellsOf, fieldsToMarkdown, isHalfFilled } from '../../src/components/form/kinds.ts';
import { talk } from '../../src/components/form/talk.ts';
import { wordsIn } from '../../src/components/form/WritingField.tsx';
import { type Field, field } from '../../src/course/fields.ts';

const keyed = (...labels: string[]) => labels.map((label) => ({ key: label.toLowerCase(), label }));
const part = <K extends Field['kind']>(shape: object): Extract<Field, { kind: K }> => field.parse(shape) as never;
const told = (one: Field, answers: Answers) =>
  fieldsToMarkdown(allKinds, [one], answers)[0].split('\n\n').slice(1).join('\n\n');
const drawn = (one: Field, answers: Answers = {}) => {
  const form = createStore<Filled>(() => ({ answers }));
  return renderToStaticMarkup(createElement(FieldSet, { kinds: allKinds, id: 'sheet', fields: [one], form }));
};

describe('a text to write', () => {
  const note = part<'writing'>({ kind: 'writing', key: 'note', label: 'Note', words: { from: 3, to: 5 } });

  test('counts its words, and dashes are none', () => {
    expect(wordsIn('')).toBe(0);
    expect(wordsIn('  Two euros – that’s\n14-day-old  news. ')).toBe(5);
    expect(drawn(note, { note: 'One word' })).toContain('2 words; 3 to 5 are asked for.');
  });

  test('is exported with its count', () => {
    expect(told(note, { note: 'It rained. ' })).toBe('It rained.\n\n_2 words; 3 to 5 are asked for._');
    expect(told(note, {})).toBe('_nothing written_');
  });

  test('is not asked for from more words to fewer', () => {
    expect(field.safeParse({ ...note, words: { from: 5, to: 3 } }).success).toBe(false);
  });
});

test('a canvas has a labelled box for each cell, and a heading for each in the export', () => {
  const plan = part<'canvas'>({ kind: 'canvas', key: 'plan', label: 'Plan', boxes: keyed('Who', 'When') });
  expect(cellsOf(allKinds, [plan])).toEqual(['plan.who', 'plan.when']);
  expect(drawn(plan)).toContain('<label for="sheet-plan.when">When</label><textarea id="sheet-plan.when"');
  expect(told(plan, { 'plan.who': 'Rose' })).toBe('### Who\n\nRose\n\n### When\n\n_nothing written_');
});

describe('an order', () => {
  const steps = part<'ordering'>({ kind: 'ordering', key: 'steps', label: 'Steps', items: keyed('A', 'B', 'C') });
  const shown = (kept: string) =>
    [...drawn(steps, { steps: kept }).matchAll(/data-item="(\w+)"/g)].map(([, key]) => key);

  test('is filled once something has been moved', () => {
    expect(isHalfFilled(allKinds, [steps], {})).toBe(false);
    expect(isHalfFilled(allKinds, [steps], { steps: 'b a c' })).toBe(true);
    expect(told(steps, {})).toBe('_not put in order_');
    expect(told(steps, { steps: 'b a c' })).toBe('1. B\n2. A\n3. C');
  });

  test('has every item once, whatever was kept', () => {
    expect(shown('')).toEqual(['a', 'b', 'c']);
    expect(shown('c x c')).toEqual(['c', 'a', 'b']);
  });
});

describe('things to place', () => {
  const signals = part<'classify'>({
    kind: 'classify',
    key: 'signals',
    label: 'Signals',
    items: keyed('Rain', 'Snow', 'Sun'),
    places: keyed('Wet', 'Dry'),
  });

  test('have a cell each, and are exported by place', () => {
    expect(cellsOf(allKinds, [signals])).toEqual(['signals.rain', 'signals.snow', 'signals.sun']);
    expect(told(signals, { 'signals.rain': 'wet', 'signals.sun': 'nowhere' })).toBe(
      '### Not placed\n\n- Snow\n- Sun\n\n### Wet\n\n- Rain\n\n### Dry\n\n_nothing_',
    );
    const all = { 'signals.rain': 'wet', 'signals.snow': 'wet', 'signals.sun': 'dry' };
    expect(told(signals, all)).toBe('### Wet\n\n- Rain\n- Snow\n\n### Dry\n\n- Sun');
  });

  test('stand in the page before any script, with all places', () => {
    const text = drawn(signals).replace(/<div class="classify-hand js-only">[\s\S]*?<dl/, '<dl');
    for (const word of ['Rain', 'Snow', 'Sun', 'Wet', 'Dry']) expect(text).toContain(word);
  });
});

test('a matrix has a choice and a reason in each row, and is exported as a table', () => {
  const split = part<'matrix'>({
    kind: 'matrix',
    key: 'split',
    label: 'Split',
    rowLabel: 'Case',
    rows: keyed('One', 'Two'),
    options: keyed('Time', 'Group'),
    reason: 'Reason',
  });
  expect(cellsOf(allKinds, [split])).toEqual(['split.one', 'split.one.why', 'split.two', 'split.two.why']);
  const answers = { 'split.one': 'group', 'split.one.why': 'new | old' };
  expect(told(split, answers)).toBe(
    '| Case | Choice | Reason |\n| --- | --- | --- |\n| One | Group | new \\| old |\n| Two |  |  |',
  );
  expect(drawn(split, answers)).toMatch(/<input type="radio" name="sheet-split.one" checked="" value="group"\/>/);
});

describe('a talk', () => {
  const lines = [
    { key: 'when', ask: 'When?', cost: 2, answer: 'At noon.' },
    { key: 'who', ask: 'Who?', cost: 3, answer: 'Aiko.', after: ['when'] },
    { key: 'why', ask: 'Why?', cost: 4, answer: 'A flag.' },
  ];
  const call = part<'dialogue'>({
    kind: 'dialogue',
    key: 'call',
    label: 'Call',
    budget: 6,
    unit: { one: 'minute', many: 'minutes' },
    lines,
  });
  const at = (kept: string) => {
    const { asked, open, left } = talk(call, kept);
    return [asked.map(({ key }) => key).join(), open.map(({ key }) => key).join(), left];
  };

  test('opens what an answer leads to, and takes from the budget', () => {
    expect(at('')).toEqual(['', 'when,why', 6]);
    expect(at('when')).toEqual(['when', 'who,why', 4]);
    expect(at('when why')).toEqual(['when,why', 'who', 0]);
  });

  test('leaves out what was not open, was asked before, or could not be paid', () => {
    expect(at('who when who who')).toEqual(['when,who', 'why', 1]);
    expect(at('why who when what why')).toEqual(['why,when', 'who', 0]);
  });

  test('is exported as it went', () => {
    expect(told(call, { call: 'when' })).toBe('**When?** (2 minutes)\n\n> At noon.\n\n_2 of 6 minutes used._');
    expect(told(call, {})).toBe('_nothing asked_');
  });

  test('stands in the page before any script, question by question', () => {
    for (const { ask, answer } of lines)
      expect(drawn(call)).toMatch(new RegExp(`<summary>.*${ask.replace('?', '.')}.*${answer}`));
  });

  test('before any script has what an answer opens folded with that answer', () => {
    expect(drawn(call)).toMatch(/At noon\.<\/p><details><summary>Who\?/);
    expect(drawn(call).match(/<summary>/g)).toHaveLength(lines.length);
  });

  test('may open a question only by several answers together', () => {
    const both = field.parse({
      ...call,
      budget: 8,
      lines: [...lines, { key: 'how', ask: 'How?', cost: 1, answer: 'By hand.', afterAll: ['when', 'why'] }],
    }) as typeof call;
    const open = (kept: string) => talk(both, kept).open.map(({ key }) => key);
    expect(open('when')).not.toContain('how');
    expect(open('why')).not.toContain('how');
    expect(open('why when')).toContain('how');
    expect(drawn(both)).toMatch(/A flag\.<\/p><details><summary>How\?/);
  });

  test('that cannot be had is refused', () => {
    const problems = (change: object) => field.safeParse({ ...call, ...change }).error?.message ?? '';
    expect(problems({ lines: [...lines, { ...lines[0], key: 'x', after: ['y'] }] })).toContain(
      'after \\"y\\", which is none',
    );
    expect(problems({ lines: [...lines, { ...lines[0], key: 'x', after: ['x'] }] })).toContain(
      'no question leads to x',
    );
    expect(problems({ budget: 9 })).toContain('asks for no choice');
  });
});

describe('a table with planted defects', () => {
  const parcels = part<'planted'>({ kind: 'planted', key: 'parcels', label: 'Parcels', seed: 8 });
  const right = 'unit weight_kg 794 1048';

  test('has a cell for each mark, and shows before any script each column and the first rows', () => {
    expect(cellsOf(allKinds, [parcels])).toEqual([1, 2, 3, 4, 5].map((n) => `parcels.mark-${n}`));
    const html = drawn(parcels);
    for (const words of ['P100001', 'P100025', 'promised: kilograms', '/exercises/sheet/parcels.csv'])
      expect(html).toContain(words);
    expect(html).not.toContain('What was planted');
    expect(html.match(/Rows: _+ to _+/g)).toHaveLength(5);
  });

  test('is exported with its marks, and with the key only once that was opened', () => {
    expect(told(parcels, {})).toBe('Table 8, 1243 rows.\n\n_nothing marked_');
    const marked = { 'parcels.mark-2': right };
    expect(told(parcels, marked)).toBe('Table 8, 1243 rows.\n\n- another unit, weight_kg, rows 794 to 1048');
    expect(told(parcels, { ...marked, 'parcels.opened': 'yes' })).toContain('- 1 of 5 found.\n- Found: another unit');
  });

  test('shows the table of the seed that was kept, and the first one where that is none', () => {
    const title = (seed: string) => told(parcels, { 'parcels.seed': seed }).split(',')[0];
    expect(['9', '', '0', '10000', '1e3', 'x'].map(title)).toEqual(
      ['9', '8', '8', '8', '8', '8'].map((n) => `Table ${n}`),
    );
  });

  test('leaves out marks that stand for nothing in it', () => {
    const kept = { 'parcels.mark-1': 'unit', 'parcels.mark-3': '{}', 'parcels.mark-4': 'unit weight_kg 1 9999' };
    expect(drawn(parcels, kept)).toContain('0 of 5 set.');
    expect(drawn(parcels, { ...kept, 'parcels.mark-5': right })).toContain('1 of 5 set.');
  });
});

describe('a drawing', () => {
  const regions = [
    { key: 'in', label: 'In', text: 'Takes parcels.', at: [1, 1], to: ['out'] },
    { key: 'out', label: 'Out', text: 'Hands them on.', at: [2, 1] },
    { key: 'log', label: 'Log', text: 'Keeps a line.', at: [2, 2] },
  ];
  const shape = { kind: 'diagram', key: 'hall', label: 'Hall', regions, tags: keyed('Fine', 'Broken') };
  const hall = part<'diagram'>(shape);

  test('has a cell for each part, and says in words what its arrows show', () => {
    expect(cellsOf(allKinds, [hall])).toEqual(['hall.in', 'hall.out', 'hall.log']);
    expect(drawn(hall)).toContain('Takes parcels. Goes to: Out.');
    expect(drawn(hall)).toContain('What may be wrong: Fine; Broken.');
    expect(drawn(hall).match(/data-way="right"/g)).toHaveLength(1);
  });

  test('shows and exports its tags, also one that is none any more', () => {
    const answers = { 'hall.in': 'broken', 'hall.log': 'mended' };
    expect(told(hall, answers)).toBe(
      '| Part | Tag |\n| --- | --- |\n| 1. In | Broken |\n| 2. Out |  |\n| 3. Log | mended |',
    );
    expect(drawn(hall, answers)).toContain('<b>1. In</b><span>Broken</span>');
  });

  test('whose arrows cannot be drawn is refused', () => {
    const problems = (change: object) =>
      field.safeParse({ ...shape, regions: [...regions, { key: 'x', label: 'X', text: 'X.', at: [1, 2], ...change }] })
        .error?.message ?? '';
    expect(problems({})).toBe('');
    expect(problems({ to: ['y'] })).toContain('which is none');
    expect(problems({ to: ['out'] })).toContain('does not stand beside it');
    expect(problems({ at: [2, 2] })).toContain('stand in the same place');
  });
});

describe('a listing to mark', () => {
  const lines = [
    { key: 'read', code: 'a = read()' },
    '',
    { key: 'fit', code: '    fit(a)' },
    { key: 'end', code: 'end()' },
  ];
  const shape = {
    kind: 'code',
    key: 'job',
    label: 'Job',
    file: 'job.py',
    lines,
    tags: keyed('Leak', 'Loss'),
    marks: 2,
  };
  const job = part<'code'>(shape);

  test('has a cell for each mark, and shows every line with its number', () => {
    expect(cellsOf(allKinds, [job])).toEqual(['job.mark-1', 'job.mark-2']);
    const numbers = [...drawn(job).matchAll(/<span class="code-number">(\d)<\/span><code>(.*?)<\/code>/g)];
    expect(numbers.map(([, number, code]) => `${number} ${code}`)).toEqual(['1 a = read()', '3     fit(a)', '4 end()']);
  });

  test('exports its marks in the order of the lines', () => {
    expect(told(job, { 'job.mark-1': 'end loss', 'job.mark-2': 'fit leak' })).toBe(
      '- Line 3, `fit(a)`: Leak\n- Line 4, `end()`: Loss',
    );
    expect(told(job, {})).toBe('_nothing marked_');
  });

  test('leaves out marks that stand for nothing, and a second one on a line', () => {
    for (const kept of ['', 'fit', 'gone leak', 'fit gone', '[]', ' leak'])
      expect(told(job, { 'job.mark-1': kept }), kept).toBe('_nothing marked_');
    expect(told(job, { 'job.mark-1': 'fit leak', 'job.mark-2': 'fit loss' })).toBe('- Line 3, `fit(a)`: Leak');
  });

  test('with two lines of one key is refused', () => {
    expect(field.safeParse({ ...shape, lines: [...lines, { key: 'fit', code: 'x' }] }).error?.message).toContain(
      'two lines have the key',
    );
  });
});
