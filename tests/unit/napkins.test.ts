import { describe, expect, test } from 'vitest';
import { binomialQuantile } from '../../simulations/lib/special/binomial.ts';
import { verdict } from '../../src/components/drill/verdict.ts';
import { worked } from '../../src/computed/napkins.ts';
import type { Napkin } from '../../src/course/drillShape.ts';

const asked = (of: string, given: Napkin['given'], digits = 0): Napkin => ({
  of,
  given,
  digits,
  unit: 'days',
  tolerance: 10,
  reasoning: ['a', 'b', 'c', 'd'],
});
const answerOf = (of: string, given: Napkin['given']) => worked(asked(of, given)).answer;

describe('a napkin sum', () => {
  test('adds label delay and release lag to the gap, with a value of the case written as it is shown', () => {
    expect(answerOf('gap', { labelDelay: '14', releaseLag: 3 })).toBe(17);
    expect(answerOf('gap', { labelDelay: '1,400', releaseLag: 3 })).toBe(1403);
  });

  test('counts a visit for each issue that one of two gates finds, and leaves the others', () => {
    const { said, answer } = worked(
      asked('visits-before-use', { phases: 9, issues: 5, evaluation: 40, deployment: 80 }),
    );
    expect(answer).toBeCloseTo(9 + 2 + 2.4, 12);
    expect(Number(said.escaped)).toBeCloseTo(0.6, 12);
  });

  test('adds up means, which lie above the most likely durations where ranges lean to the right', () => {
    expect(answerOf('weeks-on-average', { phases: 6, least: 1, likely: 2, most: 6 })).toBeCloseTo(15, 12);
    expect(answerOf('weeks-on-average', { phases: 6, least: 1, likely: 2, most: 3 })).toBeCloseTo(12, 12);
  });

  test('compares as many requests as leave a chance of 5 % to meet no spoilt one', () => {
    const n = answerOf('rows-to-compare', { spoilt: 1, sure: 95 });
    expect(0.99 ** n).toBeLessThanOrEqual(0.05);
    expect(0.99 ** (n - 1)).toBeGreaterThan(0.05);
    expect(answerOf('rows-to-compare', { spoilt: 50, sure: 75 })).toBe(2);
  });

  test('finds the own label in a smoothed rate as the difference of two rates', () => {
    const rate = (late: number) => (late + 0.5) / (3 * 7 + 2);
    expect(answerOf('own-label', { aDay: 3, days: 7, prior: 2 })).toBeCloseTo(100 * (rate(6) - rate(5)), 12);
  });

  test('leaves the rows that have none of so many holes', () => {
    expect(answerOf('complete-rows', { columns: 2, missing: 50 })).toBe(25);
    expect(answerOf('complete-rows', { columns: 12, missing: 0 })).toBe(100);
  });

  test('weighs four times as many where twice as many are missing, and a sample of all where all are', () => {
    const weighed = (missing: number) => answerOf('weigh-the-missing', { missing, spread: 2.5, within: 0.2 });
    expect(weighed(60) / weighed(30)).toBeCloseTo(4, 10);
    expect((1.96 * 2.5) / Math.sqrt(weighed(100))).toBeCloseTo(0.2, 4);
  });

  test('counts right alarms among both kinds, as Bayes’ rule does', () => {
    const given = { bad: 2, found: 80, disturbed: 5, cases: 1000 };
    const { answer, said } = worked(asked('right-alarms', given));
    expect(answer).toBeCloseTo((100 * 0.8 * 0.02) / (0.8 * 0.02 + 0.05 * 0.98), 12);
    expect([said.right, said.wrong, said.alarms]).toEqual(['16', '49', '65']);
    expect(Number(said.atRare)).toBeLessThan(answer);
    expect(answerOf('right-alarms', { ...given, bad: 50 })).toBeCloseTo((100 * 80) / 85, 12);
  });

  test('turns shares of all mail into shares of a class', () => {
    const { answer, said } = worked(asked('errors-by-class', { hidden: 3, passed: 2, spam: 20 }, 2));
    expect(answer).toBe(3.75);
    expect([said.missed, said.oneIn, said.caught, said.atHalf]).toEqual(['10', '27', '18', '6']);
  });

  test('has the worst of equal slices about where the largest of so many binomial counts lies', () => {
    const given = { slices: 40, rows: 300, errors: 5 };
    const { answer } = worked(asked('worst-slice', given, 1));
    // The median of the largest of forty counts, from the distribution itself.
    const median = 100 * (binomialQuantile(0.5 ** (1 / 40), 300, 0.05) / 300);
    expect(Math.abs(answer - median)).toBeLessThan(0.5);
    expect(answerOf('worst-slice', { ...given, slices: 1 })).toBeCloseTo(5, 12);
  });

  test('has a filled column spread as a list of which so many values are at the mean', () => {
    const values = [-3, 3, -3, 3, -3, 3, 3, 0, 0, 0];
    const spread = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / values.length);
    expect(answerOf('filled-spread', { missing: 30, spread: 3 })).toBeCloseTo(spread, 12);
  });

  test('finds the interval of retraining at which both costs are equal', () => {
    const days = answerOf('retraining-interval', { price: 150, slope: 0.1 });
    expect(150 / days).toBeCloseTo((0.1 * days) / 2, 12);
  });

  test('takes the largest of 40 draws to be 2.16, as tables of normal order statistics do', () => {
    const { said } = worked(
      asked('luck-of-the-best', { candidates: 40, late: 150, onTime: 450, auc: 0.75, correlation: 0 }, 3),
    );
    expect(said.draws).toBe('2.16');
    expect(said.answer).toBe(Number(said.independent).toFixed(3));
  });

  test('finds that a canary waits for about ten failures where twenty are to be told from them', () => {
    const { said, answer } = worked(asked('canary-hours', { failing: 0.2, times: 2, share: 1, perMinute: 600 }));
    expect(Number(said.expected)).toBeCloseTo(10, 0);
    expect(answer).toBeCloseTo(13.9, 1);
  });

  test('needs more days for a smaller jump, and adds the label delay', () => {
    const given = { before: 23, after: 29, perDay: 100, labelDelay: 14, sigmas: 3 };
    expect(answerOf('days-to-detect', given)).toBe(22);
    expect(answerOf('days-to-detect', { ...given, after: 26 })).toBeGreaterThan(14 + 4 * 7);
  });

  test('counts tests before levels in the false alarms of a year', () => {
    expect(answerOf('false-alarms', { columns: 12, level: 1, checks: 365, sigmas: 3, lossChecks: 52 })).toBeCloseTo(
      43.94,
      2,
    );
  });

  test('gives PSI of nothing its mean, and puts a third of quiet comparisons above 0.1', () => {
    const { said, answer } = worked(asked('psi-of-nothing', { bins: 10, n: 200, m: 200 }, 3));
    expect(answer).toBeCloseTo(0.09, 12);
    expect(said.above01).toBe('35');
  });

  test('gives two people who are right in 95 % a kappa of .81 where half is late, and less where a tenth is', () => {
    expect(answerOf('kappa-of-two', { right: 95, late: 50 })).toBeCloseTo(0.81, 12);
    expect(answerOf('kappa-of-two', { right: 95, late: 10 })).toBeCloseTo((0.905 - 0.7592) / (1 - 0.7592), 12);
    expect(answerOf('kappa-of-two', { right: 50, late: 10 })).toBeCloseTo(0, 12);
  });

  test('leaves a row alone when all others fall into other cells', () => {
    expect(answerOf('alone-in-a-cell', { rows: 1, places: 4, hours: 2 })).toBe(100);
    expect(answerOf('alone-in-a-cell', { rows: 3, places: 4, hours: 1 })).toBeCloseTo(100 * 0.75 * 0.75, 10);
    // The session says “nearly nine parcels in ten” of a day at Harrow Lane.
    const nearlyNine = answerOf('alone-in-a-cell', { rows: 500, places: 400, hours: 10 });
    expect(nearlyNine).toBeGreaterThan(87);
    expect(nearlyNine).toBeLessThan(90);
  });

  test('agrees with the rule of 16 on the users of a test within 5 %', () => {
    const { said, answer } = worked(asked('users-per-arm', { from: 3, to: 3.6, perDay: 800 }));
    expect(Number(said.rule.replaceAll(',', '')) / answer).toBeCloseTo(1, 1);
  });

  test('gives the sample-ratio test at level .001 the power that its lab finds', () => {
    expect(answerOf('srm-power', { visitors: 28_000, lost: 2 })).toBeCloseTo(5.4, 1);
    expect(answerOf('srm-power', { visitors: 28_000, lost: 5 })).toBeCloseTo(82.7, 0);
    expect(answerOf('srm-power', { visitors: 28_000, lost: 0 })).toBeCloseTo(0.1, 6);
  });

  test('says its numbers as they are read, and rounds its key as its author wants', () => {
    expect(worked(asked('users-per-arm', { from: 3, to: 3.6, perDay: 800 }, -2)).said.answer).toBe('13,900');
    expect(worked(asked('psi-of-nothing', { bins: 10, n: 200, m: 200 }, 3)).said.answer).toBe('0.090');
  });

  test('that does not exist is named with those that do, and a value that is no number as well', () => {
    expect(() => worked(asked('gab', {}))).toThrow('No sum "gab". There are: gap, ');
    expect(() => worked(asked('gap', { labelDelay: 'two', releaseLag: 3 }))).toThrow(
      'labelDelay is "two". It should be a number.',
    );
  });
});

describe('the verdict on a number', () => {
  const key = { answer: 19.6, said: '20', unit: 'days', tolerance: 15 };
  const exact = { answer: 17, said: '17', unit: 'days', tolerance: 0 };

  test('gives the key when the number is near enough, and says when it is the key', () => {
    for (const text of ['18', '22,0', '19.6']) {
      expect(verdict(text, key)).toBe('Near enough: it is 20 days. Now say how you came to it.');
    }
    expect(verdict('20', key)).toBe('Right: 20 days. Now say how you came to it.');
  });

  test('gives only the direction when it is not', () => {
    expect(verdict('12', key)).toBe('Too small. Try once more, or open the way to it.');
    expect(verdict('45', key)).toBe('Too large, by a factor of two or more. Try once more, or open the way to it.');
    expect(verdict('0', key)).toBe('Too small. Try once more, or open the way to it.');
  });

  test('wants an exact key met exactly, and asks for a number where there is none', () => {
    for (const text of ['17', '17,0', ' 17.0 ', '17 days']) {
      expect(verdict(text, exact)).toBe('Right: 17 days. Now say how you came to it.');
    }
    expect(verdict('18', exact)).toContain('Too large');
    for (const text of ['', 'many', '1/2']) expect(verdict(text, exact)).toBe('Write a number, such as 1200 or 0.05.');
  });

  test('reads a comma as what it sets apart where whole numbers are asked for, and as a decimal where they are not', () => {
    expect(verdict('1,403', { ...exact, answer: 1403, said: '1,403' })).toContain('Right: 1,403 days.');
    expect(verdict('0,09', { ...exact, answer: 0.0902, said: '0.09' })).toContain('Right: 0.09 days.');
    expect(verdict('1,250', { ...exact, answer: 1.25, said: '1.25' })).toContain('Right: 1.25 days.');
  });
});
