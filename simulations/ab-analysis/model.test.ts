import { describe, expect, it } from 'vitest';
import { binomial } from '../lib/draw.ts';
import { defaults } from '../lib/params.ts';
import { wilsonInterval } from '../lib/proportions/interval.ts';
import { rng } from '../lib/rng.ts';
import { betaQuantile } from '../lib/special/beta.ts';
import model from './model.ts';
import { type AbAnalysisParams, params as declared } from './params.ts';
import { presets } from './presets.ts';
import { compareUnits } from './unit.ts';
import { betaBinomial, drawArm, userLaw } from './users.ts';

const standard = { ...defaults(declared), seed: 5 };
const run = (given: Partial<AbAnalysisParams> = {}) => model.run({ ...standard, ...given });
const units = (given: Partial<AbAnalysisParams> = {}) => compareUnits({ ...standard, repetitions: 2000, ...given });

describe('a test that counts requests', () => {
  const counted = units();

  it('is wrong far more often than it promises, while one that counts users keeps the promise', () => {
    expect(counted.request.rejects.low).toBeGreaterThan(0.1);
    expect(Math.abs(counted.user.rejects.value - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 2000));
  });

  it('understates how far the difference spreads, and one that counts users does not', () => {
    expect(counted.spread / counted.request.claimed).toBeGreaterThan(1.25);
    expect(counted.spread / counted.user.claimed).toBeCloseTo(1, 1);
  });

  it.each([
    ['requests of a user are not alike', { icc: 0 }],
    ['every user sends one request', { requests: 1 }],
  ])('keeps its promise where %s', (_, given) => {
    const { rejects } = units(given).request;
    expect(Math.abs(rejects.value - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 2000));
  });

  it.each([
    ['icc', [0, 0.1, 0.3]],
    ['requests', [1, 5, 20]],
  ] as const)('is wrong the more often, the larger %s', (param, values) => {
    const rates = values.map((value) => units({ [param]: value }).request.rejects);
    for (let i = 1; i < rates.length; i++) expect(rates[i].low).toBeGreaterThan(rates[i - 1].high);
  });
});

describe('a user', () => {
  it('with one request is the same in both analyses, up to pooling and the last degree of freedom', () => {
    const { request, user } = units({ requests: 1 });
    expect(user.claimed / request.claimed).toBeCloseTo(1, 3);
  });

  it('complains as if a rate were drawn from a beta distribution and then each request by itself', () => {
    const chance = rng(3, 'rates');
    const times = new Array<number>(9).fill(0);
    const draws = 20_000;
    for (let i = 0; i < draws; i++) times[binomial(chance, 8, betaQuantile(chance.uniform(), 0.45, 8.55))] += 1;
    betaBinomial(8, 0.05, 0.1).forEach((chanceOf, x) => {
      expect(Math.abs(times[x] / draws - chanceOf)).toBeLessThan(4 * Math.sqrt((chanceOf * (1 - chanceOf)) / draws));
    });
  });

  it('sends a number of requests with the mean that was set, most of them fewer', () => {
    const arm = drawArm(rng(1, 'r'), rng(1, 'c'), userLaw(standard), 100_000);
    expect(arm.trials / arm.users).toBeCloseTo(5, 1);
    expect(arm.trialsSquared / arm.users - 25).toBeCloseTo(20, 0);
    expect(arm.successes / arm.trials).toBeCloseTo(0.05, 2);
  });

  it('sends the same requests whatever the likeness of complaints', () => {
    const sent = (icc: number) => drawArm(rng(1, 'r'), rng(1, 'c'), userLaw({ ...standard, icc }), 1000).trials;
    expect(sent(0.4)).toBe(sent(0));
  });
});

describe('visitors lost from one arm', () => {
  const alarms = (given: Partial<AbAnalysisParams>) => run({ repetitions: 2000, ...given }).losses;

  it('raise the alarm about once in a thousand experiments where nobody is lost, and more often the more are lost', () => {
    const found = alarms({});
    expect(found[0].alarm.low).toBeLessThan(0.001);
    expect(found[0].alarm.value).toBeLessThan(0.005);
    for (let i = 1; i < found.length; i++) expect(found[i].alarm.value).toBeGreaterThan(found[i - 1].alarm.value);
  });

  it('raise it more often among more visitors', () => {
    const [few, many] = [28_000, 100_000].map((visitors) => run({ visitors, lost: 3 }).lost.alarm);
    expect(many.low).toBeGreaterThan(few.high);
  });

  it('do no harm where anyone may be lost: false positives are as promised and the shift is 0', () => {
    const { lost } = run({ lost: 5, repetitions: 2000 });
    expect(Math.abs(lost.rejects.value - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / 2000));
    expect(Math.abs(lost.shift)).toBeLessThan(0.0004);
  });

  it('make a model that changes nothing win where complainers are lost, mostly unnoticed', () => {
    const { lost } = run(presets.complainersLost.params);
    expect(lost.shift).toBeLessThan(-0.008);
    expect(lost.rejects.low).toBeGreaterThan(0.9);
    expect(lost.alarm.high).toBeLessThan(0.05);
  });

  it('leave the requests alone, and the requests them', () => {
    expect(run({ lost: 5, visitors: 50_000 }).unit).toEqual(run().unit);
    expect(run({ icc: 0.3, requests: 9 }).losses).toEqual(run().losses);
  });
});

describe('the lessons', () => {
  it('may say that 2 % lost mostly go unnoticed, 5 % mostly do not, and 3 % of 100 000 seldom do', () => {
    expect(run(presets.lostTwo.params).lost.alarm.high).toBeLessThan(0.1);
    expect(run(presets.lostFive.params).lost.alarm.low).toBeGreaterThan(0.75);
    expect(run(presets.moreVisitors.params).lost.alarm.low).toBeGreaterThan(0.85);
  });

  it('may say that two weeks of 1,600 visitors a day show a loss of 5 % in most tests, and hide one of 1 % that fakes a win', () => {
    const visitors = 22_000;
    expect(run({ ...presets.lostFive.params, visitors }).lost.alarm.low).toBeGreaterThan(0.5);
    expect(run({ ...presets.lostTwo.params, visitors }).lost.alarm.high).toBeLessThan(0.1);
    const { alarm, shift, rejects } = run({ ...presets.complainersLost.params, visitors }).lost;
    expect(alarm.high).toBeLessThan(0.05);
    expect(shift).toBeLessThan(-0.008);
    expect(rejects.low).toBeGreaterThan(0.8);
  });
});

describe('the sentence under the picture', () => {
  const sentence = (given: Partial<AbAnalysisParams>) => model.describe(run(given), { ...standard, ...given });

  it('says who is lost, and speaks of nobody where nobody is', () => {
    expect(sentence({ lost: 2 })).toContain('Anyone may be lost');
    expect(sentence({ lost: 2, lostAre: 'complainers' })).toMatch(/the difference is −\d\.\d\d points on average/);
    expect(sentence({ lost: 0 })).not.toMatch(/those who are left/i);
  });

  it('gives each share with its Wilson interval', () => {
    const { value, low, high } = run().lost.alarm;
    expect(wilsonInterval(Math.round(value * 1000), 1000)).toEqual({ low, high });
  });
});
