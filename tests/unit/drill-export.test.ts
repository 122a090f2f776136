import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { toCsv } from '../../simulations/lib/csv.ts';
import { ankiText } from '../../src/course/ankiText.ts';
import { withCase } from '../../src/course/case.ts';
import { type Drill, drill } from '../../src/course/drillShape.ts';
import { drillTable } from '../../src/course/drillTable.ts';
import type { Fact } from '../../src/course/shapes.ts';
import { withSums } from '../../src/course/withSums.ts';

const root = new URL('../../', import.meta.url);
const facts = Object.entries(parse(readFileSync(new URL('content/case.yaml', root), 'utf8'))).map(([id, data]) => ({
  id,
  data: data as Fact,
}));
const written = globSync('content/drills/*.yaml', { cwd: root })
  .sort()
  .map((file) => ({
    id: basename(file, '.yaml'),
    data: drill.parse(parse(readFileSync(new URL(file, root), 'utf8'))),
  }));

/** As the course hands them on: with the values of the case and of their sums. */
const drills = withSums(withCase(written, facts));

interface Note {
  deck: string;
  tags: string[];
  fields: string[];
}

/** Imports as Anki's manual says: directions first, then rows; a known identity is brought up to date, an unknown one is new. */
function importInto(collection: Map<string, Note>, file: string): void {
  const lines = file.split('\n');
  const head = lines.filter((line) => line.startsWith('#'));
  const value = (name: string) => head.find((line) => line.startsWith(`#${name}:`))?.slice(name.length + 2);
  expect(value('separator')).toBe('tab');
  expect(value('html')).toBe('true');
  const [guid, deck, tags] = ['guid column', 'deck column', 'tags column'].map((name) => Number(value(name)) - 1);
  for (const row of rowsOf(lines.filter((line) => !line.startsWith('#')).join('\n'))) {
    collection.set(row[guid], {
      deck: row[deck],
      tags: row[tags].split(' '),
      fields: row.filter((_, column) => ![guid, deck, tags].includes(column)),
    });
  }
}

/** Rows of fields between tabs; a field in quotes may hold anything, its own quotes doubled. */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n"]*))(\t|\n|$)/g)) {
    row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    if (row.some((field) => field !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

const titleOf = (session: string): string => `Title of ${session}`;

test('the file for Anki has a card a drill, with its deck, its tags, a front and a back', () => {
  const collection = new Map<string, Note>();
  importInto(collection, ankiText(drills, titleOf));
  expect(collection.size).toBe(drills.length);
  for (const { id, data } of drills) {
    const note = collection.get(`flywheel-drill-${id}`);
    expect(note?.deck).toBe(`Flywheel::Title of ${data.session}`);
    expect(note?.tags).toEqual(['flywheel', data.session, data.kind]);
    expect(note?.fields).toHaveLength(2);
    for (const field of note?.fields ?? []) expect(field).toMatch(/^<[\s\S]*>$/);
  }
});

test('a second import corrects a card whose prompt has changed, and doubles none', () => {
  const collection = new Map<string, Note>();
  importInto(collection, ankiText(drills, titleOf));
  const [first, ...others] = drills;
  const corrected: Drill = { ...first.data, prompt: 'Another "prompt" & a tab\there.' };
  importInto(collection, ankiText([{ id: first.id, data: corrected }, ...others], titleOf));
  expect(collection.size).toBe(drills.length);
  expect(collection.get(`flywheel-drill-${first.id}`)?.fields[0]).toContain('prompt');
});

test('the file names no kind of note, since Anki names its own in the language of its user', () => {
  expect(ankiText(drills, titleOf)).not.toMatch(/^#(?:notetype|deck):/m);
});

test('the table for a spreadsheet has a row a drill, without markup, and begins with a byte order mark', () => {
  const { columns, rows } = drillTable(drills);
  expect(rows).toHaveLength(drills.length);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows.flat().filter((cell) => typeof cell === 'string' && /<\/?[a-z]|\*\*/.test(cell))).toEqual([]);
  expect(toCsv(drillTable(drills)).startsWith('\ufeff')).toBe(true);
});

test('the table keeps a listing line by line, and has the key of a sum, the way to it, red flags and good replies', () => {
  const { columns, rows } = drillTable(drills);
  const cell = (id: string, key: string) =>
    rows.find(([first]) => first === id)?.[columns.findIndex((column) => column.key === key)];
  expect(`${cell('read-the-split', 'question')}`.split('\n').slice(1, 4)).toEqual([
    'df["route_rate"] = df.groupby("route")["late"].transform("mean")',
    'cut = df["booked_at"].quantile(0.8)',
    'train = df[df["booked_at"] <= cut]',
  ]);
  expect(cell('how-long-a-gap', 'answer')).toBe('17 days');
  expect(`${cell('how-long-a-gap', 'reasoning')}`.split('\n')).toHaveLength(4);
  expect(cell('canary-or-test', 'answer')).toBe('');
  for (const { id, data } of drills) {
    expect(`${cell(id, 'red_flags')}`.split('\n')).toHaveLength(data.redFlags.length);
    expect(`${cell(id, 'good_replies')}`).not.toContain('{');
  }
  expect(rows.flat().filter((found) => /\{(?:case|napkin):/.test(`${found}`))).toEqual([]);
});
