import { describe, expect, test } from 'vitest';
import { formatNumber, formatSigned } from '../../simulations/lib/format.ts';
import {
  admit,
  choice,
  decimals,
  flag,
  idle,
  moves,
  movesInWords,
  number,
  readMoves,
  writeMoves,
} from '../../simulations/lib/params.ts';
import { replicateSeed, summarise } from '../../simulations/lib/replicate.ts';

const share = number({ label: 'Share', default: 0.5, min: 0.05, max: 0.95, step: 0.05 });

describe('a declared parameter', () => {
  test('clamps a number and puts it on its grid without rounding dust', () => {
    expect([admit(share, 0.3000001), admit(share, 7), admit(share, -7), admit(share, Infinity)]).toEqual([
      0.3, 0.95, 0.05, 0.95,
    ]);
  });
  test('refuses what is not of its kind', () => {
    expect([admit(share, Number.NaN), admit(share, '0.5'), admit(flag({ label: '', default: true }), 1)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(admit(choice({ label: '', default: 'a', options: { a: 'A' } }), 'hasOwnProperty')).toBeNull();
  });
  test('says why it does nothing when it does nothing', () => {
    const memory = { ...share, when: { param: 'shared', is: [true], otherwise: 'Only with shared days.' } };
    expect(idle(memory, { shared: false })).toBe('Only with shared days.');
    expect(idle(memory, { shared: true })).toBeNull();
  });
  test('reads decisions in order of time, and refuses any other text', () => {
    const plan = moves({ label: 'Plan', default: '', actions: { a: 'Advance', r: 'Roll back' }, last: 120 });
    expect(readMoves(plan, '12a45r')).toEqual([
      { at: 12, action: 'a' },
      { at: 45, action: 'r' },
    ]);
    for (const bad of ['45r12a', '12a12r', '121a', '12x', '12', 'a', '12a ', '1e3a', '12__proto__']) {
      expect(admit(plan, bad), bad).toBeNull();
    }
    expect([admit(plan, ''), admit(plan, '120r'), admit(plan, 12)]).toEqual(['', '120r', null]);
    expect(writeMoves(readMoves(plan, '12a45r') ?? [])).toBe('12a45r');
    expect(movesInWords(plan, '12a45r')).toBe('advance at 12, roll back at 45');
  });
  test('knows the decimals of its step', () => {
    expect([1, 0.5, 0.005, 1e-7].map(decimals)).toEqual([0, 1, 3, 7]);
  });
});

describe('a number on the page', () => {
  test('has a real minus, thin spaces between thousands, and the decimals asked for', () => {
    expect(formatNumber(-1234567.891, 1)).toBe('−1\u2009234\u2009567.9');
    expect([formatNumber(2500, 0), formatNumber(-0.0001, 2), formatNumber(Number.NaN, 2)]).toEqual([
      '2500',
      '0.00',
      '–',
    ]);
    expect([formatSigned(0.04, 2), formatSigned(-0.04, 2), formatSigned(0.001, 2)]).toEqual(['+0.04', '−0.04', '0.00']);
  });
});

describe('many worlds', () => {
  test('are summed up by mean, standard error and 95 % interval', () => {
    const { n, mean, sd, se, low, high } = summarise([1, 2, 3, 4]);
    expect([n, mean]).toEqual([4, 2.5]);
    expect(sd).toBeCloseTo(Math.sqrt(5 / 3), 12);
    expect(se).toBeCloseTo(sd / 2, 12);
    expect([low, high]).toEqual([mean - 1.96 * se, mean + 1.96 * se]);
  });
  test('begin with the run itself and never repeat a seed', () => {
    const seeds = Array.from({ length: 1000 }, (_, k) => replicateSeed(7, k));
    expect(seeds[0]).toBe(7);
    expect(new Set(seeds).size).toBe(1000);
  });
});
