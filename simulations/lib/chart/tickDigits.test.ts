import { ticks } from 'd3-array';
import { describe, expect, it } from 'vitest';
import { formatNumber } from '../format.ts';
import { tickDigits } from './tickDigits.ts';

describe('the decimals of ticks', () => {
  it('stay as wanted where they tell the ticks apart', () => {
    expect(tickDigits([0.7, 0.8, 0.9], 1)).toBe(1);
    expect(tickDigits([5000, 5200], 0)).toBe(0);
    expect(tickDigits([], 2)).toBe(2);
  });

  it('grow until no two ticks read alike', () => {
    const close = ticks(0.76, 0.775, 4);
    expect(new Set(close.map((tick) => formatNumber(tick, 2))).size).toBeLessThan(close.length);
    const digits = tickDigits(close, 2);
    expect(digits).toBe(3);
    expect(new Set(close.map((tick) => formatNumber(tick, digits))).size).toBe(close.length);
  });

  it('do not grow for a tick that stands twice', () => {
    expect(tickDigits([1, 1, 2], 0)).toBe(0);
  });
});
