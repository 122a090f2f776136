import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../simulations/lib/define.ts';
import { summarise } from '../../simulations/lib/replicate.ts';
import { questionOf } from '../../src/components/predict/question.ts';
import { claim, isRight, surenessInWords } from '../../src/components/predict/right.ts';
import { verdict } from '../../src/components/predict/verdict.ts';
import { measuresAsked, readQuestion } from '../../src/state/writtenQuestion.ts';

const model: Declaration = {
  name: 'leakage',
  title: 'Leakage',
  version: 1,
  question: '',
  params: {},
  headline: [],
  show: [],
  presets: {},
  data: false,
  python: false,
  measures: {
    production: { label: 'Production score', unit: '', digits: 2, range: [0.5, 1] },
    random: { label: 'Random split', unit: '', digits: 2, difference: true },
    time: { label: 'By time', unit: '', digits: 2, difference: true },
    group: { label: 'By group', unit: '', digits: 2, difference: true },
    early: { label: 'Days to an early alarm', short: 'early', unit: 'days', digits: 0 },
    late: { label: 'Days to a late alarm', short: 'late', unit: 'days', digits: 0 },
    rings: { label: 'An alarm rings', unit: 'share', digits: 2, range: [0, 1], counted: true },
  },
  curves: { auc: { label: 'AUC', digits: 2, range: [0.5, 1], from: 'day 0', to: 'day 363', points: 13 } },
};
const around = (mean: number) => summarise([mean - 0.01, mean, mean + 0.01]);
const summaries = {
  production: around(0.71),
  random: around(0.2),
  time: around(0.001),
  group: around(0.21),
  early: around(3),
  late: around(40),
  rings: summarise([1, 0, 1, 0]),
};
/** The summary of 40 worlds with this mean and about this interval. */
const spread = (mean: number, low: number, high: number) => ({
  ...summarise([mean]),
  ...{ n: 40, se: (high - low) / (2 * 1.96), low, high },
});
const nothing = { measures: {}, curves: {} };
const ask = (text: string) =>
  questionOf(readQuestion(`mine = ${text}`), 'What now?', 'sessions/here', model, summaries);

describe('a question about a number', () => {
  test('tells how far the guess was from this run, and what many worlds say', () => {
    const words = verdict(ask('number:production'), 0.75, { measures: { production: 0.69 }, curves: {} });
    expect(words).toContain('You said 0.75. In this run it is 0.69: 0.06 lower.');
    expect(words).toContain('over 3 worlds it is 0.71');
  });
  test('takes the gap between the numbers as they are told', () => {
    const words = verdict(ask('number:production'), 0.75, { measures: { production: 0.6849 }, curves: {} });
    expect(words).toContain('You said 0.75. In this run it is 0.68: 0.07 lower.');
  });
  test('tells whole things of one run without decimals, and what many worlds say with them', () => {
    const words = verdict(ask('number:production'), 1, { measures: { production: 3 }, curves: {} });
    expect(words).toContain('You said 1. In this run it is 3: 2 higher. On average over 3 worlds it is 0.71.');
    const between = verdict(ask('number:production'), 0.5, { measures: { production: 3 }, curves: {} });
    expect(between).toContain('You said 0.50. In this run it is 3: 2.50 higher.');
  });
  test('says of one run only whether it is so where many worlds are counted', () => {
    const words = verdict(ask('number:rings'), 0.25, { measures: { rings: 1 }, curves: {} });
    expect(words).toBe('You said 0.25. In this run it is so; of 4 worlds it is so in 2: a share of 0.50.');
  });
  test('needs a range to guess in', () => {
    expect(() => ask('number:random')).toThrow(/declares no range/);
  });
});

describe('a question of choice', () => {
  test('is right for whatever is closest to zero', () => {
    expect(verdict(ask('choice:random,time,group'), 'time', nothing)).toMatch(
      /^You chose well\. Closest to zero .* By time/,
    );
    expect(verdict(ask('choice:random,time,group'), 'group', nothing)).toMatch(
      /^You chose By group \(.*\)\. Closest to zero .* By time/,
    );
  });
  test('is right for the smallest where the measures are no differences', () => {
    expect(verdict(ask('choice:late,early'), 'early', nothing)).toBe(
      'You chose well. Smallest over 3 worlds: early (3).',
    );
  });
  test('is right for the largest where that is asked for', () => {
    expect(verdict(ask('largest:late,early'), 'late', nothing)).toBe(
      'You chose well. Largest over 3 worlds: late (40).',
    );
    expect(verdict(ask('largest:late,early'), 'early', nothing)).toBe(
      'You chose early (3). Largest over 3 worlds: late (40).',
    );
    expect(verdict(ask('largest:random,time,group'), 'random', nothing)).toMatch(
      /^You chose well\. Farthest from zero .* Random split .* By group/,
    );
    expect(claim(ask('largest:late,early'))).toBe('it is the largest over 3 worlds');
  });
  test('is right for each of two that noise cannot tell apart', () => {
    for (const reply of ['random', 'group']) {
      expect(verdict(ask('choice:random,group'), reply, nothing)).toMatch(/^You chose well\..*Random split.*By group/);
    }
  });
});

describe('a question of order', () => {
  test('counts the pairs that stand the wrong way round beyond noise', () => {
    expect(verdict(ask('order:random,time,group'), ['group', 'random', 'time'], nothing)).toMatch(/^Your order holds/);
    expect(verdict(ask('order:random,time,group'), ['random', 'group', 'time'], nothing)).toMatch(/^Your order holds/);
    expect(verdict(ask('order:random,time,group'), ['time', 'random', 'group'], nothing)).toMatch(/^2 pairs stand/);
  });
});

describe('measures whose intervals overlap', () => {
  const near = { ...summaries, random: spread(21, 18, 24), time: spread(18, 16, 19), group: spread(12, 10, 14) };
  const asked = (text: string) => questionOf(readQuestion(`mine = ${text}`), '', 'sessions/here', model, near);
  test('may stand either way round, and those that lie apart may not', () => {
    const order = asked('order:random,time,group');
    expect(verdict(order, ['time', 'random', 'group'], nothing)).toMatch(/^Your order holds/);
    expect(verdict(order, ['random', 'group', 'time'], nothing)).toMatch(/^1 pair stands/);
  });
  test('are each right where the smallest is asked for', () => {
    expect(verdict(asked('choice:random,time'), 'random', nothing)).toMatch(/^You chose well/);
    expect(verdict(asked('choice:random,group'), 'random', nothing)).toMatch(/^You chose Random split \(/);
  });
});

describe('a question about a change', () => {
  test('is judged by what is left of the first measure', () => {
    expect(verdict(ask('change:random,time'), 'vanishes', nothing)).toMatch(
      /^You were right\. It all but vanishes: \+0\.20/,
    );
    expect(verdict(ask('change:random,group'), 'vanishes', nothing)).toMatch(/^It does something else\. It stays/);
  });
});

describe('a question that is answered by drawing', () => {
  test('tells how far the line is from the curve of this run', () => {
    const flat = Array.from({ length: 13 }, () => 0.8);
    const here = { measures: {}, curves: { auc: [0.8, 0.8, 0.7] } };
    expect(verdict(ask('curve:auc'), flat, here)).toMatch(
      /on average your line lies 0\.03 .* furthest away at day 363/,
    );
  });
  test('needs no other worlds', () => {
    expect(['auc = curve:auc', 'best = choice: random, time'].map(readQuestion).map(measuresAsked)).toEqual([
      [],
      ['random', 'time'],
    ]);
  });
});

test('a question that names what is not there stops the build and says what there is', () => {
  expect(() => ask('number:productoin')).toThrow(/No measure "productoin" in leakage\. There are: production, random/);
  expect(() => ask('curve:loss')).toThrow(/No curve "loss" in leakage\. There are: auc\./);
  expect(() => ask('guess:production')).toThrow(/found "guess"/);
  expect(() => ask('order:random')).toThrow(/two measures or more/);
});

test('a question has an id of its own on its page', () => {
  expect(ask('number:production').id).toBe('sessions/here/mine');
  expect(() => questionOf(readQuestion('number:production'), '', 'sessions/here', model, summaries)).toThrow(
    'A question has an id of its own, under which the answer is kept: "production = number:production", say.',
  );
});

describe('what counts as right', () => {
  test.each([
    ['number:production', 0.66, true],
    ['number:production', 0.65, false],
    ['number:production', 0.76, true],
    ['choice:random,time,group', 'time', true],
    ['choice:random,time,group', 'random', false],
    ['order:late,early', ['late', 'early'], true],
    ['order:late,early', ['early', 'late'], false],
    ['change:random,time', 'vanishes', true],
    ['change:random,time', 'stays', false],
    ['curve:auc', [0.7], null],
  ])('of %s, %s: %s', (text, reply, right) => {
    expect(isRight(ask(text), reply)).toBe(right);
  });

  test('is said before somebody says how sure they are', () => {
    expect(claim(ask('number:production'))).toBe('the mean over 3 worlds is within 0.05 of your guess');
    expect(claim(ask('choice:late,early'))).toBe('it is the smallest over 3 worlds');
    expect(claim(ask('curve:auc'))).toBeNull();
  });

  test('is told beside how sure they were', () => {
    expect(surenessInWords(ask('number:production'), 0.6, 90)).toBe(
      'You were 90 % sure that the mean over 3 worlds is within 0.05 of your guess: it is not so.',
    );
  });
});
