import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import model from '../../simulations/act-value/model.ts';
import { presets } from '../../simulations/act-value/presets.ts';
import { defaults } from '../../simulations/lib/params.ts';
import { wilsonInterval } from '../../simulations/lib/proportions/interval.ts';
import { replicateSeed, summarise } from '../../simulations/lib/replicate.ts';
import { talk } from '../../src/components/form/talk.ts';
import { wordsIn } from '../../src/components/form/WritingField.tsx';
import type { Field } from '../../src/course/fields.ts';
import { exercise } from '../../src/course/shapes.ts';

const read = (path: string) => readFileSync(new URL(`../../content/${path}`, import.meta.url), 'utf8');
const facts = parse(read('case.yaml')) as Record<string, { value: number }>;
const value = (id: string) => facts[id].value;
const textOf = (name: string) => read(`exercises/${name}.mdx`);
const fieldOf = <K extends Field['kind']>(name: string, kind: K) =>
  exercise.parse(parse(textOf(name).split('---\n')[1])).fields.find((one) => one.kind === kind) as Extract<
    Field,
    { kind: K }
  >;
/** A part of an exercise's text on one line, without marks of quotation. */
const partOf = (name: string, part: string) =>
  (new RegExp(`<${part}>(.*?)</${part}>`, 's').exec(textOf(name))?.[1] ?? '')
    .replace(/^> ?/gm, '')
    .replace(/\s+/g, ' ');
const euros = (sum: number) => sum.toLocaleString('en-GB', { maximumFractionDigits: 0 });

describe('the client who wanted a generator', () => {
  const meeting = fieldOf('send-time', 'dialogue');
  const minutes = (order: string) => {
    const { asked, left } = talk(meeting, order);
    expect(asked.map(({ key }) => key).join(' ')).toBe(order);
    return meeting.budget - left;
  };

  test('the weak and the strong order can be asked, and cost what is said of them', () => {
    const weak = minutes('wish demo model data limits');
    expect(partOf('send-time', 'Weak')).toContain(`${weak} minutes`);
    const way = 'problem today changed hours';
    expect(partOf('send-time', 'ModelAnswer')).toContain(`The way to it** costs ${minutes(way)} minutes`);
    const strong = minutes(`${way} other-time use success price limits`);
    expect(partOf('send-time', 'Strong')).toContain(`${strong} minutes`);
  });

  test('new addresses that order 4 for 1,000 take the list from 9 to 7, and a rise by a third is seen in a mail or two', () => {
    const fresh = (7 - 0.6 * 9) / 0.4;
    expect(partOf('send-time', 'ModelAnswer')).toContain(`*x* = ${fresh.toFixed(0)}`);
    expect(partOf('send-time', 'ModelAnswer')).toContain(`${((9 - fresh) * 80).toFixed(0)} orders a week`);
    const [old, risen] = [40 * fresh, (4 / 3) * 40 * fresh];
    expect(partOf('send-time', 'ModelAnswer')).toContain(
      `brings ${old.toFixed(0)} orders, and the new one about ${risen.toFixed(0)} if`,
    );
    expect((risen - old) / Math.sqrt(risen + old)).toBeGreaterThan(2.5);
  });

  test('nobody asks for the hour of the new addresses before both have been said, the hour and the addresses', () => {
    const open = (kept: string) => talk(meeting, kept).open.map(({ key }) => key);
    expect(open('problem changed')).not.toContain('hours');
    expect(open('today')).not.toContain('hours');
    expect(open('today problem changed')).toContain('hours');
  });
});

describe('the problem in one sentence', () => {
  test('keeps to its words, in both answers', () => {
    const { words } = fieldOf('one-sentence', 'writing');
    for (const part of ['Weak', 'Strong']) {
      const [sentence] = partOf('one-sentence', part).split('**');
      expect(wordsIn(sentence)).toBeGreaterThanOrEqual(words?.from ?? 0);
      expect(wordsIn(sentence)).toBeLessThanOrEqual(words?.to ?? 0);
    }
    expect(textOf('one-sentence')).toContain(`in ${wordsIn(partOf('one-sentence', 'Strong').split('**')[0])} words`);
  });

  test('has the sums of its key', () => {
    const back = 0.05 * value('home-a-day');
    const key = partOf('one-sentence', 'ModelAnswer');
    for (const [what, perDay] of [
      ['what they cost, at 3 euros', 3 * back],
      ['saved if all 20 were rung up and half of them reached', 1.5 * back],
      ['hindsight, after calls', 1.5 * back - back],
    ] as const)
      expect(key).toContain(`${what} | ${euros(perDay)} | ${euros(260 * perDay)} |`);
    expect(key).toContain(`1 / 1.5 = ${(100 / 1.5).toFixed(0)} %`);
  });

  test('ten mornings leave the share that a call saves between nothing and three in four', () => {
    const arm = (10 * 80) / 2;
    const [without, rung] = [0.05 * arm, 0.025 * arm];
    const error = Math.sqrt(1 / rung + 1 / without - 2 / arm);
    const [low, high] = [1, -1].map((way) => 1 - (rung / without) * Math.exp(1.96 * way * error));
    expect(partOf('one-sentence', 'ModelAnswer')).toContain(
      `${arm} an arm. Without a call about ${without} of them come back, and ${rung} if`,
    );
    expect(low).toBeLessThan(0);
    expect(partOf('one-sentence', 'ModelAnswer')).toContain(`from below zero to ${(100 * high).toFixed(0)} %`);
    expect(partOf('one-sentence', 'Strong')).toContain(`${without} returns without a call and ${rung} with one`);
  });
});

describe('a canvas for the support desk', () => {
  test('has the sums of its key', () => {
    const year = (share: number) => share * 1200 * 300 * 4.5;
    const thousands = (sum: number) => euros(Math.round(sum / 1000) * 1000);
    const key = partOf('support-costs', 'ModelAnswer');
    for (const [what, share] of [
      ['where is my order', 0.38],
      ['returns', 0.24],
      ['damaged', 0.11],
      ['questions before buying', 0.15],
      ['all others', 0.12],
    ] as const)
      expect(key).toContain(`${what} | ${(1200 * share).toFixed(0)} | ${thousands(year(share))} |`);
    const [repair, returns] = [(2 / 3) * 0.38, 0.9 * 0.24];
    expect(Math.abs(year(repair) - 410_000)).toBeLessThan(1000);
    expect(Math.abs(year(returns) - 350_000)).toBeLessThan(1000);
    const left = 1200 * (1 - repair - returns);
    expect(key).toContain(`${left.toFixed(0)} cost 0.75 each`);
    expect(Math.abs(left * 0.75 * 300 - 143_000)).toBeLessThan(500);
  });
});

describe('what is said of seats', () => {
  const drill = (name: string) => read(`drills/${name}.yaml`).replace(/\s+/g, ' ');
  const session = read('sessions/02-scoping/index.mdx');

  test('a seat pays from 42 % on, and 18 of 30 leave its effect between 42 and 75 %', () => {
    const from = value('needless-cost') / ((value('seat-works') / 100) * value('missed-cost'));
    expect(from).toBeCloseTo(0.42, 2);
    expect(value('seat-works')).toBe((100 * 18) / 30);
    const { low, high } = wilsonInterval(18, 30);
    expect(session).toContain(`anything from ${(100 * low).toFixed(0)} to ${(100 * high).toFixed(0)} %`);
    // "from a third, or from more than half"
    expect(2 / (8 * high)).toBeCloseTo(1 / 3, 2);
    expect(2 / (8 * low)).toBeGreaterThan(0.5);
  });

  test('a threshold of 28 % takes F1 from 0.47 to 0.53, and leaves less than half of the money', () => {
    const params = { ...defaults(model.params), ...presets.bestF1.params };
    const worlds = Array.from({ length: 10 }, (_, k) => model.run({ ...params, seed: replicateSeed(1, k) }));
    const mean = (of: (world: (typeof worlds)[number]) => number) => summarise(worlds.map(of)).mean;
    const said = `from ${mean(({ f1 }) => f1.logistic).toFixed(2)} to ${mean(({ f1 }) => f1.yours).toFixed(2)}`;
    for (const name of ['f1-up-six-points', 'business-and-proxy']) expect(drill(name)).toContain(said);
    expect(mean(({ value }) => value.yours.value) / mean(({ value }) => value.logistic.value)).toBeLessThan(0.5);
  });

  test('a cheap seat leaves 40 euros to a model, and hindsight is five times the best model only at six in ten', () => {
    const rows = JSON.parse(
      readFileSync(new URL('../../evidence/measured/act-value.json', import.meta.url), 'utf8'),
    ) as {
      params: object;
      worlds: number;
      measures: Record<string, { mean: number }>;
    }[];
    const measured = (params: object, name: string) => {
      const row = rows.find((one) => one.worlds > 1 && JSON.stringify(one.params) === JSON.stringify(params));
      return row?.measures[name].mean ?? Number.NaN;
    };
    const [all, model] = ['valueAll', 'valueLogistic'].map((name) => measured({ cAct: 0.5 }, name));
    expect(model - all).toBeCloseTo(40, 0);
    expect(session).toContain('Little, if there are seats for all. Acting on everybody saves');
    const ofTheBest = (params: object) => measured(params, 'valueRule') / measured(params, 'valueTrueP');
    expect(session).toMatch(
      /a seat always works, the rule on one column saves nearly three quarters .* it saves a third/,
    );
    expect(ofTheBest({ effectiveness: 100 })).toBeCloseTo(0.72, 2);
    expect(ofTheBest({})).toBeCloseTo(0.35, 2);
    const times = (params: object) => measured(params, 'valueHindsight') / measured(params, 'valueTrueP');
    expect(times({})).toBeCloseTo(5, 0);
    expect(times({ effectiveness: 100 })).toBeLessThan(3);
  });

  test('the best possible model saves about a fifth of what hindsight would, at an AUC of 0.76', () => {
    const { value, auc } = model.run(defaults(model.params));
    expect(value.trueP.value / value.hindsight.value).toBeCloseTo(0.2, 1);
    expect(Math.abs(auc.trueP - 0.76)).toBeLessThan(0.01);
  });
});
