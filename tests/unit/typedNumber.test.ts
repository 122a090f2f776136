import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typedNumber } from '../../src/state/typedNumber.ts';

const days = { min: 0, max: 42, step: 1, unit: 'days' };
const share = { min: 0, max: 1, step: 0.05 };
const seed = { min: 0, max: 4294967295, step: 1 };
const parcels = { min: 500, max: 50_000, step: 500, unit: 'parcels' };
const log = { min: -2, max: 2, step: 0.125, unit: 'log-odds' };

describe('a typed number', () => {
  test.each([
    ['15', days, 15],
    ['1,5', days, 1.5],
    ['1.5', days, 1.5],
    [' 14 ', days, 14],
    ['14,', days, 14],
    ['14.', days, 14],
    ['0,25', share, 0.25],
    [',25', share, 0.25],
    ['.25', share, 0.25],
    ['0,125', share, 0.125],
    ['1e3', parcels, 1000],
    ['1,5E3', parcels, 1500],
    ['10 000', parcels, 10_000],
    ['10\u2009000', parcels, 10_000],
    ['10\u202f000,0', parcels, 10_000],
    ['10.000', parcels, 10_000],
    ['10,000', parcels, 10_000],
    ["10'000", parcels, 10_000],
    ['10’000.5', parcels, 10_000.5],
    ['1.234.567', seed, 1_234_567],
    ['1,234,567.0', seed, 1_234_567],
    ['12,34,567', seed, 1_234_567],
    ['1.000', parcels, 1000],
    ['1,500', log, 1.5],
    ['1,500', seed, 1500],
    ['2,000', days, 2],
    ['-0,5', log, -0.5],
    ['−0.5', log, -0.5],
    ['+1', log, 1],
    ['１５', days, 15],
    ['１，５', days, 1.5],
    ['١٥', days, 15],
    ['١٫٥', days, 1.5],
    ['१५', days, 15],
    ['14 days', days, 14],
    ['14d', days, 14],
    ['1 day', days, 1],
    ['14 days.', days, 14],
    ['7 %', { min: 0, max: 100, step: 1, unit: '%' }, 7],
    ['7 percent', { min: 0, max: 100, step: 1, unit: '%' }, 7],
    ['50%', share, 0.5],
    ['€ 40', { min: 0, max: 100, step: 1, unit: '€ an hour' }, 40],
    ['40 a day', { min: 0, max: 100, step: 1, unit: 'a day' }, 40],
    ['99', days, 99],
    ['0.1', share, 0.1],
  ])('%j is read as what is plainly meant', (text, bounds, value) => {
    expect(typedNumber(text, bounds)).toBe(value);
  });

  test.each([
    '',
    ' ',
    'abc',
    '1 5',
    '1,5,3',
    '1..5',
    '½',
    '10²',
    '1/2',
    '5-10',
    '2 weeks',
    '7 %',
    '0x10',
    'NaN',
    'Infinity',
    '1:30',
    '--1',
    'e3',
    '1e',
    '1e99999',
  ])('%j is no number of days', (text) => {
    expect(typedNumber(text, days)).toBeNull();
  });

  test('reads every number as the box itself writes it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), (value) => {
        const bounds = { min: -1e9, max: 1e9, step: 0.001 };
        expect(typedNumber(String(value), bounds)).toBe(value + 0);
      }),
    );
  });

  test('is never found by throwing, whatever the text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ -]?[\d.,' e%]{0,12}$/));
    fc.assert(
      fc.property(text, fc.constantFrom(days, share, seed, parcels, log), (typed, bounds) => {
        const value = typedNumber(typed, bounds);
        return value === null || !Number.isNaN(value);
      }),
      { numRuns: 20_000 },
    );
  });
});
