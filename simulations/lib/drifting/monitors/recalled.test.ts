import { expect, it, vi } from 'vitest';
import { recalled } from './recalled.ts';

it('asks once about equal lists, and anew about lists that differ anywhere', () => {
  const sum = vi.fn((list: Float64Array) => list.reduce((total, value) => total + value, 0));
  const once = recalled(sum);
  const lists = [
    [1, 2, 3],
    [1, 2, 3],
    [1, 2, 4],
    [1, 2],
    [2, 2, 3],
    [1, 2],
  ];
  expect(lists.map((list) => once(Float64Array.from(list)))).toEqual([6, 6, 7, 3, 7, 3]);
  expect(sum).toHaveBeenCalledTimes(4);
});
