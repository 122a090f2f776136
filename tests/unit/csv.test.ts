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
    ],
  });
  expect(csv.split('\r\n')).toEqual([
    'a,b',
    '-0.1,plain',
    ',"with ""quotes"", and a comma"',
    '1e-7,"\'=HYPERLINK(""x"")"',
    "0.30000000000000004,'-1+1",
    '',
  ]);
});
