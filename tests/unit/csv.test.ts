import { expect, test } from 'vitest';
import { toCsv } from '../../simulations/lib/csv.ts';

test('a CSV keeps numbers whole, quotes text, leaves the unknown empty and disarms formulas', () => {
  const csv = toCsv({
    name: 'rows',
    caption: 'Rows',
    columns: [
      { key: 'a', label: 'A' },
      { key: 'b', label: 'B' },
    ],
    rows: [
      [-0.1, 'plain'],
      [null, 'with "quotes", and a comma'],
      [1e-7, '=HYPERLINK("x")'],
      [0.30000000000000004, '-1+1'],
      [-2, '-0.5'],
    ],
  });
  expect(csv.split('\r\n')).toEqual([
    'a,b',
    '-0.1,plain',
    ',"with ""quotes"", and a comma"',
    '1e-7,"\'=HYPERLINK(""x"")"',
    "0.30000000000000004,'-1+1",
    '-2,-0.5',
    '',
  ]);
});

test('a CSV with characters beyond ASCII begins with a byte order mark, and no other does', () => {
  const csv = (text: string) => toCsv({ name: 't', caption: 'T', columns: [{ key: 'a', label: 'A' }], rows: [[text]] });
  expect(csv('O’Brien – Fleming')).toBe('\ufeffa\r\nO’Brien – Fleming\r\n');
  expect(csv('plain')).toBe('a\r\nplain\r\n');
});
