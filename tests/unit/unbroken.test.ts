import { expect, test } from 'vitest';
import { unbroken } from '../../src/unbroken.ts';

test.each([
  ['80 % of the rows', '80\u00a0% of the rows'],
  [' % of them, after a number of its own', '\u00a0% of them, after a number of its own'],
  ['12\u2009000 parcels, 1\u2009200\u2009000 rows', '12\u202f000 parcels, 1\u202f200\u202f000 rows'],
])('no line ends within the number of %j', (text, expected) => {
  expect(unbroken(text)).toBe(expected);
});

test.each(['x = 7 % 2', 'row % 5 == 0', 'a percentage'])('%j stays as it is', (text) => {
  expect(unbroken(text)).toBe(text);
});
