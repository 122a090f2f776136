import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { twoProportionTest } from '../lib/proportions/difference.ts';
import { members } from '../lib/quantity.ts';
import { alwaysValidP, mixtureRatio } from '../lib/sequential/msprt.ts';
import { estimatesOf, judge } from './judge.ts';
import { daysOfLooks, lookAt, zOf } from './looks.ts';
import model from './model.ts';
import { type AbTestParams, params as declared } from './params.ts';
import { presets } from './presets.ts';
import { type RuleName, rules } from './result.ts';
import { mixtureRule } from './rules.ts';
import { drawComplaints } from './users.ts';

const standard = { ...defaults(declared), seed: 7 };
const run = (given: Partial<AbTestParams> = {}) => model.run({ ...standard, ...given });
const many: Partial<AbTestParams> = { repetitions: 20_000 };
const bench = run(many);

/** The standard error of a share p in n repetitions. */
const se = (p: number, n = 20_000) => Math.sqrt((p * (1 - p)) / n);

describe('without a difference', () => {
  it.each(['fixed', 'obrienFleming'] as const)(
    'the rule %s keeps its promise of 5 % within three standard errors',
    (rule) => {
      expect(Math.abs(bench.rules[rule].falsePositives.value - 0.05)).toBeLessThan(3 * se(0.05));
    },
  );

  it('the mSPRT keeps its promise when it looks after every single user', () => {
    const users = { ...standard, usersPerDay: 1, days: 11_200, repetitions: 600 };
    const { old, unchanged } = drawComplaints(users);
    const everyUser = Array.from({ length: users.days }, (_, i) => i + 1);
    const stops = judge(lookAt(old, unchanged, users, everyUser), mixtureRule(0.05, 0.008));
    const share = estimatesOf(stops).length / users.repetitions;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(0.05);
  });

  it('peeking finds one more often the more often it looks, and one look is the promise', () => {
    const rates = [1, 2, 7, 14].map((looks) => run({ ...many, looks }).rules.peeking.falsePositives.value);
    for (let i = 1; i < rates.length; i++) expect(rates[i]).toBeGreaterThan(rates[i - 1] + 3 * se(rates[i]));
    expect(Math.abs(rates[0] - 0.05)).toBeLessThan(3 * se(0.05));
  });

  it.each([
    [5, 0.142],
    [10, 0.193],
  ])('%i looks at 1.96 find one in a share of %f, as theory says, within four standard errors', (looks, expected) => {
    const { value } = run({ ...many, days: 10, looks }).rules.peeking.falsePositives;
    expect(Math.abs(value - expected)).toBeLessThan(4 * se(expected) + 0.001);
  });

  it('the experiments are those in which the truth is the old share, bit for bit', () => {
    const { rules: same } = run({ truth: 5 });
    for (const rule of members(rules)) expect(same[rule].power).toEqual(same[rule].falsePositives);
  });

  it('what peeking reports is on both sides of 0, and of a size that no one should shrug off', () => {
    const { atStop } = run({ ...many, truth: 5 }).rules.peeking;
    expect(atStop?.estimate.low).toBeLessThan(0);
    expect(atStop?.estimate.high).toBeGreaterThan(0);
    expect(atStop?.exaggeration.value).toBeGreaterThan(0.008);
  });
});

describe('one look', () => {
  it('makes peeking, the fixed horizon and O’Brien–Fleming the same test', () => {
    const { rules: of } = run({ looks: 1 });
    for (const rule of ['peeking', 'obrienFleming'] as const) {
      expect(of[rule].falsePositives).toEqual(of.fixed.falsePositives);
      expect(of[rule].histogram).toEqual(of.fixed.histogram);
    }
  });
});

describe('a real fall', () => {
  it('is found by daily peeking most often and soonest, by the mSPRT least often', () => {
    const order: RuleName[] = ['peeking', 'fixed', 'obrienFleming', 'mixture'];
    const power = order.map((rule) => bench.rules[rule].power.value);
    for (let i = 1; i < power.length; i++) expect(power[i]).toBeLessThan(power[i - 1]);
    const days = (['peeking', 'obrienFleming', 'mixture', 'fixed'] as const).map((rule) => bench.rules[rule].stopDay);
    for (let i = 1; i < days.length; i++) expect(days[i].low).toBeGreaterThan(days[i - 1].high);
  });

  it('is exaggerated by every rule that finds it, most by those that may stop early', () => {
    const beyond = (rule: RuleName) => bench.rules[rule].atStop?.exaggeration ?? { low: Number.NaN, high: Number.NaN };
    expect(beyond('fixed').low).toBeGreaterThan(0);
    expect(beyond('obrienFleming').low).toBeGreaterThan(beyond('fixed').high);
    expect(beyond('peeking').low).toBeGreaterThan(beyond('obrienFleming').high);
    expect(beyond('mixture').low).toBeGreaterThan(beyond('obrienFleming').high);
  });

  it('is not exaggerated by one look that can hardly miss it', () => {
    const { atStop, power } = run({ ...many, truth: 3 }).rules.fixed;
    expect(power.value).toBeGreaterThan(0.999);
    expect(atStop?.exaggeration.low).toBeLessThan(0);
    expect(atStop?.exaggeration.high).toBeGreaterThan(0);
  });

  it('is exaggerated threefold where the power is low', () => {
    const { atStop } = run({ ...many, ...presets.weak.params }).rules.fixed;
    expect(atStop?.exaggeration.low).toBeGreaterThan(2 * 0.002);
  });

  it('is found as often as the textbook says, within four standard errors and half a point', () => {
    expect(Math.abs(bench.rules.fixed.power.value - bench.plan.power)).toBeLessThan(4 * se(bench.plan.power) + 0.005);
  });
});

describe('the always-valid p-value', () => {
  const lookDays = daysOfLooks(standard);
  const { old, changed } = drawComplaints(standard);
  const looks = lookAt(old, changed, standard, lookDays);
  const stops = judge(looks, mixtureRule(0.05, 0.008));

  it('never rises, and the mSPRT stops where it first reaches 5 %', () => {
    for (let repetition = 0; repetition < 500; repetition++) {
      const at = lookDays.map((_, look) => repetition * lookDays.length + look);
      const p = alwaysValidP(at.map((i) => mixtureRatio(looks.difference[i], looks.variance[i], 0.008 * 0.008)));
      for (let look = 1; look < p.length; look++) expect(p[look]).toBeLessThanOrEqual(p[look - 1]);
      expect(stops.look[repetition]).toBe(p.findIndex((value) => value <= 0.05));
    }
  });
});

describe('the users', () => {
  const first = drawComplaints(standard);

  it('of the old model, and of one that changes nothing, stay the same whatever the truth', () => {
    const other = drawComplaints({ ...standard, truth: 3 });
    expect(other.old).toEqual(first.old);
    expect(other.unchanged).toEqual(first.unchanged);
  });

  it('stay the same in more repetitions and on more days', () => {
    const more = drawComplaints({ ...standard, repetitions: 5000, days: 20 });
    for (const [repetition, day] of [
      [0, 0],
      [17, 13],
      [3999, 7],
    ])
      expect(more.old[repetition * 20 + day]).toBe(first.old[repetition * 14 + day]);
  });

  it('complain less on the same day when the truth is lower', () => {
    const lower = drawComplaints({ ...standard, truth: 4 }).changed;
    expect(lower.every((complaints, i) => complaints <= first.changed[i])).toBe(true);
  });

  it('are compared by the pooled z test of two shares', () => {
    const { difference, variance } = lookAt([40], [28], { usersPerDay: 800, days: 1 }, [1]);
    const { z } = twoProportionTest({ x: 28, n: 800 }, { x: 40, n: 800 });
    expect(zOf(difference[0], variance[0])).toBeCloseTo(z, 12);
  });

  it('are judged alike by three rules whatever the mSPRT expects', () => {
    const { rules: other } = run({ tau: 2 });
    const { rules: before } = run();
    for (const rule of ['fixed', 'peeking', 'obrienFleming'] as const) expect(other[rule]).toEqual(before[rule]);
    expect(other.mixture).not.toEqual(before.mixture);
  });
});

describe('the calculator', () => {
  it.each([
    [0.8, 10_763],
    [0.25, 116_473],
    [0.1, 738_575],
  ])('says that a fall of %f points takes %i users in each arm', (worthFinding, perArm) => {
    expect(run({ worthFinding }).plan.sizes[0].perArm).toBe(perArm);
  });

  it('asks for about four times the users for half the fall', () => {
    const { sizes } = bench.plan;
    for (let i = 1; i < sizes.length; i++) expect(sizes[i].perArm / sizes[i - 1].perArm).toBeCloseTo(4.1, 0);
  });
});

describe('the lessons', () => {
  const rate = (params: Partial<AbTestParams>) => run({ ...many, ...params }).rules.peeking.falsePositives.value;

  it('may say that five looks nearly triple the false positives, and ten add more', () => {
    const five = rate(presets.fiveLooks.params);
    expect(five / 0.05).toBeGreaterThan(2.6);
    expect(five / 0.05).toBeLessThan(3);
    expect(rate(presets.tenLooks.params)).toBeGreaterThan(five + 0.03);
  });

  it('may say that a third of the difference takes ten times the users', () => {
    const [all] = bench.plan.sizes;
    const [third] = run(presets.quarterPoint.params).plan.sizes;
    expect(third.fall / all.fall).toBeCloseTo(1 / 3, 1);
    expect(third.perArm / all.perArm).toBeGreaterThan(10);
    expect(third.perArm / all.perArm).toBeLessThan(11);
  });
});

describe('the sentence under the picture', () => {
  const sentence = (given: Partial<AbTestParams>) => model.describe(run(given), { ...standard, ...given });

  it('counts the looks and says how often each rule was wrong', () => {
    expect(sentence({})).toMatch(/14 looks at 1\.96 found a difference in 2\d\.\d\u00a0%/);
    expect(sentence({ looks: 1 })).toContain('one look at 1.96');
  });

  it('says that false differences look real where there is nothing to find', () => {
    expect(sentence({ truth: 5 })).toMatch(
      /looks real: peeking reported 1\.\d\d points on average where there were none/,
    );
  });

  it('speaks of noise where a rule does not exaggerate', () => {
    expect(sentence({ truth: 1, looks: 1 })).toContain('too much or too little: one run cannot tell');
  });
});
