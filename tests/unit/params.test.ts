import { describe, expect, expectTypeOf, test } from 'vitest';
import { formatNumber, formatSigned } from '../../simulations/lib/format.ts';
import { readMoves, writeMoves } from '../../simulations/lib/params/moves.ts';
import { decimals } from '../../simulations/lib/params/number.ts';
import {
  admit,
  allowed,
  choice,
  defaults,
  ends,
  flag,
  idle,
  inWords,
  moves,
  number,
  type Param,
  read,
  seed,
  type Values,
  vary,
  write,
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
    expect(inWords(plan, '12a45r')).toBe('advance at 12, roll back at 45');
  });
  test('knows the decimals of its step', () => {
    expect([1, 0.5, 0.005, 1e-7].map(decimals)).toEqual([0, 1, 3, 7]);
  });
});

describe('a number on the page', () => {
  test('has a real minus, commas between thousands, and the decimals asked for', () => {
    expect(formatNumber(-1234567.891, 1)).toBe('−1,234,567.9');
    expect([formatNumber(2500, 0), formatNumber(-0.0001, 2), formatNumber(Number.NaN, 2)]).toEqual([
      '2,500',
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

describe('every kind of parameter', () => {
  const declared: Param[] = [
    share,
    number({ label: 'Rows', default: 20, min: 5, max: 60, step: 1, unit: 'rows' }),
    number({ label: 'Cost', default: 0, min: -3, max: 1e-6, step: 1e-7 }),
    choice({ label: 'Split', default: 'time', options: { random: 'random rows', time: 'by time' } }),
    flag({ label: 'Leak', default: false }),
    seed(),
    moves({ label: 'Plan', default: '', actions: { a: 'Advance', r: 'Roll back' }, last: 120 }),
  ];
  const hostile = [
    '',
    ' ',
    'x',
    'NaN',
    'Infinity',
    '1e999',
    '-1e999',
    '0x10',
    '1,5',
    'TRUE',
    '1',
    'toString',
    '__proto__',
    '12x',
  ];

  test.each(declared.map((param) => [param.label, param] as const))('(%s) reads what it writes', (_, param) => {
    for (const value of [param.default, ...ends(param), ...[0, 0.3, 0.999].map((u) => vary(param, u))]) {
      expect(admit(param, value)).toBe(value);
      expect(read(param, write(param, value))).toBe(value);
      expect(inWords(param, value)).not.toMatch(/undefined|NaN|^$/);
    }
  });

  test.each(declared.map((param) => [param.label, param] as const))(
    '(%s) reads nothing that it would not write, but for numbers between the steps',
    (_, param) => {
      for (const text of hostile) {
        const value = read(param, text);
        if (value === null) continue;
        expect(typeof value).toBe(typeof param.default);
        expect(read(param, write(param, value))).toBe(value);
      }
    },
  );

  test('says what it takes, so that it can stand after "needs"', () => {
    expect(declared.map(allowed)).toEqual([
      'a number from 0.05 to 0.95',
      'a whole number from 5 to 60 rows',
      'a number from -3 to 0.000001',
      'one of random, time',
      'true or false',
      'a whole number from 0 to 4294967295',
      'moments up to 120 in order, each followed by one of a (Advance), r (Roll back), such as 120a',
    ]);
  });

  test('refuses a text out of its range and takes a number between its steps', () => {
    expect(['0.951', '0.0499', '0.07', '1e-1', '.5', ' 0.5 ', '+0.5'].map((text) => read(share, text))).toEqual([
      null,
      null,
      0.07,
      0.1,
      0.5,
      0.5,
      0.5,
    ]);
    expect(['10.5', '61', '-0', '1e1'].map((text) => read(declared[1], text))).toEqual([null, null, null, 10]);
  });

  test('gives the model a value of exactly its own type', () => {
    const params = {
      rows: number({ label: '', default: 1, min: 0, max: 2, step: 1 }),
      split: choice({ label: '', default: 'a', options: { a: '', b: '' } }),
      leak: flag({ label: '', default: true }),
      seed: seed(),
      plan: moves({ label: '', default: '', actions: {}, last: 1 }),
    };
    expectTypeOf<Values<typeof params>>().toEqualTypeOf<{
      readonly rows: number;
      readonly split: 'a' | 'b';
      readonly leak: boolean;
      readonly seed: number;
      readonly plan: string;
    }>();
    expect(defaults(params)).toEqual({ rows: 1, split: 'a', leak: true, seed: 1, plan: '' });
  });
});
