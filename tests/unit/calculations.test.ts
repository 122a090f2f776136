import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WorkedOut, workOut } from '../../src/course/calculations/workOut.ts';
import { type CalculationName, calculationNames, calculations } from '../../src/course/calculations.ts';
import golden from '../golden/power_two_proportions.json' with { type: 'json' };

function found(name: CalculationName, typed: Record<string, string>): Extract<WorkedOut, { kind: 'found' }> {
  const worked = workOut(name, typed);
  if (worked.kind !== 'found') throw new Error(JSON.stringify(worked));
  return worked;
}
const figures = (name: CalculationName, typed: Record<string, string>) => found(name, typed).figures;

describe('a calculation on a form', () => {
  test('finds the size of a test as the textbook formula of the reference does', () => {
    const equal = golden.cases.filter(
      ({ input: { ratio_n2_over_n1: ratio, alpha, power } }) => ratio === 1 && alpha >= 0.001 && power <= 0.99,
    );
    expect(equal.length).toBeGreaterThan(5);
    for (const { input, expected } of equal) {
      const typed = {
        now: String(100 * input.p1),
        wanted: String(100 * input.p2),
        level: String(100 * input.alpha),
        power: String(100 * input.power),
        'per-day': '1,000',
      };
      expect(figures('test-size', typed).perArm, JSON.stringify(input)).toBe(expected.n1_ceil);
    }
  });

  test('takes 5 % and 80 % where level and power are left empty, and whole weeks', () => {
    const typed = { now: '5 %', wanted: '4.2', 'per-day': '1,600' };
    expect(figures('test-size', typed)).toEqual(figures('test-size', { ...typed, level: '5', power: '80' }));
    expect(figures('test-size', typed)).toMatchObject({ days: 14, weeks: 2 });
  });

  test('puts the borders of a split where the deployment has them', () => {
    const typed = { table: '180', 'label-delay': '14', 'release-lag': '0', service: '28' };
    expect(figures('split-borders', typed)).toEqual({ gap: 14, trainTo: 124, testFrom: 138, settled: 166 });
    expect(workOut('split-borders', { ...typed, table: '56' })).toMatchObject({ kind: 'impossible' });
  });

  test('counts false alarms, and shares a budget among all checks', () => {
    const quiet = figures('alert-budget', { monitors: '60', checks: '7', level: '1', budget: '12' });
    expect(quiet.aWeek).toBeCloseTo(4.2, 10);
    expect(quiet.quiet).toBeCloseTo(100 * Math.exp(-4.2), 8);
    expect(quiet.allowed).toBeCloseTo((100 * 12) / (52 * 420), 10);
  });

  test('says how large a cause may be among errors that were read, and refuses more than there are', () => {
    const { share, low, high, cost, most } = figures('share-of-errors', {
      found: '12',
      read: '50',
      all: '410',
      price: '8',
    });
    expect(share).toBeCloseTo(24, 10);
    expect([Math.round(low), Math.round(high)]).toEqual([14, 37]);
    expect(cost).toBeCloseTo(0.24 * 410 * 8, 8);
    expect(most).toBeCloseTo((high / 100) * 410 * 8, 8);
    for (const typed of [
      { found: '51', all: '410' },
      { found: '12', all: '49' },
    ])
      expect(workOut('share-of-errors', { read: '50', price: '8', ...typed })).toMatchObject({ kind: 'impossible' });
  });

  test('acts from the cost over what the act saves', () => {
    const risk = (needed: string, works: string) =>
      figures('act-from', { loss: '8', needless: '2', needed, works }).risk;
    expect(risk('0', '100')).toBeCloseTo(20, 10);
    expect(risk('2', '100')).toBeCloseTo(25, 10);
    expect(risk('2', '75')).toBeCloseTo(100 / 3, 10);
    expect(workOut('act-from', { loss: '8', needless: '2', needed: '6', works: '75' })).toMatchObject({
      kind: 'impossible',
    });
  });

  test('multiplies a rate, a share and two times into harm', () => {
    const typed = { 'per-minute': '600', share: '100', added: '2', alarm: '3', back: '20' };
    expect(figures('harm', typed)).toEqual({ aMinute: 12, before: 36, after: 240, hurt: 276 });
    expect(found('harm', typed).words[1]).toContain('the way back');
  });

  test('knows what PSI is when nothing has changed, by the chi-squared distribution', () => {
    // scipy: chi2.ppf(.95, 9) = 16.918977604620448, chi2.sf(.2 / (1/100 + 1/12000), 9) = 0.0206…
    const typed = { bins: '10', window: '100', reference: '12,000', level: '5' };
    const each = 1 / 100 + 1 / 12_000;
    expect(figures('psi-limit', typed).mean).toBeCloseTo(9 * each, 12);
    expect(figures('psi-limit', typed).limit).toBeCloseTo(16.918977604620448 * each, 12);
    expect(found('psi-limit', typed).words.join(' ')).toContain('shuffled rows');
    expect(found('psi-limit', { ...typed, window: '700' }).words.join(' ')).not.toContain('shuffled rows');
  });

  test('finds the time of a canary, the days until labels show a jump, the worth of a refit and the margin of a gate', () => {
    // statsmodels’ formula with a ratio of 99: see the golden file of two proportions for the function itself.
    const canary = figures('canary-time', { failing: '0.2', worse: '0.4', share: '1', 'per-minute': '600' });
    expect(canary.minutes).toBeCloseTo(canary.requests / 6, 10);
    expect(canary.requests).toBeGreaterThan(3000);
    // One sample against a known share: ((3 sd0 + 0.8416 sd1) / d)², without pooling.
    const jump = figures('days-to-detect', { before: '23', after: '30', 'per-day': '100', 'label-delay': '14' });
    const size = ((3 * Math.sqrt(0.23 * 0.77) + 0.8416212 * Math.sqrt(0.3 * 0.7)) / 0.07) ** 2;
    expect(jump.cases).toBe(Math.ceil(size));
    expect(jump.days).toBe(14 + Math.ceil(size / 100));
    expect(figures('refit-worth', { saved: '20', days: '60', price: '150' })).toEqual({
      worth: 1200,
      left: 1050,
      paid: 8,
    });
    const gate = figures('gate-margin', { cases: '1,400', spread: '0.05', margin: '0.004' });
    expect(gate.error).toBeCloseTo(0.05 / Math.sqrt(1400), 12);
    expect(gate.equal).toBeCloseTo(99.86, 1);
  });

  test('says of each number what is wrong with it, and which are still to come', () => {
    expect(workOut('split-borders', { table: 'many', 'label-delay': '-1', 'release-lag': '1.5' })).toEqual({
      kind: 'wrong',
      problems: {
        table: '“many” is not a number. Write digits, such as 14.',
        'label-delay': 'Write a number from 0 to 3,650 days.',
        'release-lag': 'Write a whole number.',
      },
    });
    expect(workOut('refit-worth', { saved: '20' })).toEqual({
      kind: 'open',
      missing: ['Until the next change', 'Price of one retraining, with checks and release'],
      started: true,
    });
    expect(workOut('test-size', { now: '5', wanted: '5.0', 'per-day': '9' })).toMatchObject({ kind: 'impossible' });
  });
});

describe.each(calculationNames)('the calculation %s', (name) => {
  const { given } = calculations[name];

  test('answers all numbers within their bounds in words, without a hole or an infinite figure in them', () => {
    const numbers = Object.fromEntries(
      Object.entries(given).map(([key, { min, max, whole }]) => [
        key,
        whole
          ? fc.oneof(fc.integer({ min, max: Math.min(max, min + 40) }), fc.integer({ min, max }))
          : fc
              .oneof(
                fc.double({ min, max, noNaN: true }),
                fc.double({ min, max: Math.min(max, min + 10), noNaN: true }),
                fc.constantFrom(min, max),
              )
              // As people type them.
              .map((value) => Math.max(min, Number(value.toFixed(4)))),
      ]),
    );
    fc.assert(
      fc.property(fc.record(numbers), (values) => {
        const answer = calculations[name].of(values);
        const said = typeof answer === 'string' ? answer : answer.words.join(' ');
        expect(said).toMatch(/\.$/);
        expect(said).not.toMatch(/NaN|undefined|Infinity|–|\de[+-]?\d/);
      }),
      { numRuns: 300 },
    );
  });

  test('has a label of its own for each number, and a usual value within its bounds', () => {
    const labels = Object.values(given).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const { usual, min, max } of Object.values(given)) {
      if (usual !== undefined) expect(usual >= min && usual <= max).toBe(true);
    }
  });
});
