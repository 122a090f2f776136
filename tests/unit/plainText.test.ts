import { expect, test } from 'vitest';
import { plainText, readingMinutes, wordsOf } from '../../src/course/plainText.ts';
import { sessionMinutes } from '../../src/course/sessionMinutes.ts';
import { readabilityOf } from '../../tools/prose/readability.ts';

test('a text is read without its markup, and with the words that attributes bring', () => {
  const mdx = [
    '---\ntitle: Not read\n---\n',
    'Two <b>bold</b> words. <Measure simulation="drift" of="auc" /> points.',
    '<Simulation name="drift" ask={["not {here}"]} />',
    '<Check ask="Why?">Because.</Check>',
    '```py\nnot read\n```',
    '{/* nor this */}',
  ].join('\n\n');
  expect(wordsOf(plainText(mdx)).join(' ')).toBe('Two bold words. 0 points. Why? Because.');
});

test('cells of a table are read, its rules are not', () => {
  expect(wordsOf(plainText('| a | b |\n| --- | :-: |\n| one | <Measure of="x" /> |\n'))).toEqual([
    'a',
    'b',
    'one',
    '0',
  ]);
});

test('120 words take a minute, and no text less than one', () => {
  expect(readingMinutes('word '.repeat(360))).toBe(3);
  expect(readingMinutes('| word | word |\n'.repeat(120))).toBe(2);
  expect(readingMinutes('word')).toBe(1);
});

test('a session takes the minutes of its front matter, too', () => {
  const sixty = 'word '.repeat(60);
  const words = [{ term: 'one', also: 'two', means: 'word '.repeat(58) }];
  const data = { question: sixty, needs: sixty, words, outcomes: [sixty, sixty] };
  expect(sessionMinutes({ body: sixty, data })).toBe(3);
});

test('a session with the myth check takes the minutes of the claims that are asked there, and of no other', () => {
  const data = { question: '', needs: '', words: [], outcomes: [] };
  const claim = { claim: 'word '.repeat(60), met: 'word '.repeat(20), known: 'word '.repeat(160) };
  const claims = [{ ...claim, asked: 1 }, claim];
  expect(sessionMinutes({ body: '<MythCheck />', data }, claims)).toBe(2);
  expect(sessionMinutes({ body: 'word', data }, claims)).toBe(1);
});

test('a text is counted by its numbers, its first picture and its second sentences', () => {
  const mdx = [
    'Four words stand here.',
    '<Timeline title="A gap" days={[0, 9]} lanes={[{ name: "x", spans: [] }]} />',
    'A gap helps. It costs 3 days.',
    'A gap helps. The gap costs.',
    '- A list. It does not count.',
  ].join('\n\n');
  const { words, numbersPer100, beforePicture, pronouns } = readabilityOf(mdx);
  expect([words, beforePicture, pronouns]).toEqual([25, 4, 0.5]);
  expect(numbersPer100).toBeCloseTo(100 / 25);
  expect(readabilityOf('No picture.').beforePicture).toBeNull();
});
