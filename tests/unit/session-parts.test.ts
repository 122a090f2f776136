import { expect, test } from 'vitest';
import { besideOf } from '../../src/course/beside.ts';
import { checkParts } from '../../src/course/sessionParts.ts';

const block = (id: string, inner: string) =>
  `<Block id="${id}" title="A claim">\n\n${inner}\n\n<So>Do it.</So>\n\n<Check ask="What?">This.</Check>\n\n</Block>`;
const table = '| a | b |\n| --- | --- |\n| one | 2 |\n';
const part = (name: string, text = 'Text.') => `<Part name="${name}" title="?">\n\n${text}\n\n</Part>`;
const session = (change: Partial<Record<string, string>> = {}) =>
  [
    part('situation'),
    part('prediction'),
    part('lab'),
    part('explanation', change.explanation ?? `${block('one', table)}\n\n${block('two', '<Timeline title="x" />')}`),
    part('example'),
    part('pitfalls', change.pitfalls ?? '<Pitfall wrong="x">y</Pitfall>'),
    part('thursday', change.thursday ?? '<Ask question="a">b</Ask>\n'.repeat(3)),
  ].join('\n\n');
const found = (text: string) => () => checkParts(text, 'index.mdx');

test('a session of the form stands', () => {
  expect(found(session())).not.toThrow();
});

test('what a session lacks is named, with the block', () => {
  expect(found(session().replace('<Part name="thursday"', '<Part name="friday"'))).toThrow(
    'pitfalls, friday. They should be',
  );
  expect(found(session({ explanation: block('one', table) }))).toThrow('1 <Block>. It should have two to five.');
  const bare = `${block('one', 'Words.')}\n\n${block('two', table)}`;
  expect(found(session({ explanation: bare }))).toThrow('the block "one" lacks a picture or a table.');
  expect(found(session({ explanation: bare.replace('Words.', '<Further title="t">\n\n| a |\n\n</Further>') }))).toThrow(
    'the block "one" lacks a picture or a table.',
  );
  expect(found(session().replace('<So>Do it.</So>', ''))).toThrow('the block "one" lacks <So>.');
  expect(found(session({ pitfalls: '' }))).toThrow('there are 0 <Pitfall>');
  expect(found(session({ thursday: '' }))).toThrow('there are 0 <Ask>. There should be three.');
});

test('a table of a block has twelve cells at most, heads not counted', () => {
  const rows = (count: number) =>
    `| a | b | c | d |\n| --- | --- | --- | --- |\n${'| r | 1 | 2 | 3 |\n'.repeat(count)}`;
  const of = (count: number) => session({ explanation: `${block('one', rows(count))}\n\n${block('two', table)}` });
  expect(found(of(4))).not.toThrow();
  expect(found(of(5))).toThrow(
    'the table of the block "one" has 15 cells beside its heads. It should have 12 at most.',
  );
});

test('a plan for a room takes an hour', () => {
  const { check } = besideOf('splitting/room', 'room.mdx');
  expect(() => check('<Step minutes={20} title="a" /><Step minutes={40} title="b" />', 'room.mdx')).not.toThrow();
  expect(() => check('<Step minutes={20} title="a" />', 'room.mdx')).toThrow(
    'room.mdx: the steps take 20 = 20 minutes. They should take 60.',
  );
  expect(() => besideOf('splitting/rooms', 'rooms.mdx')).toThrow('There may be: further, room.');
});
