import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { defaults } from '../../simulations/lib/params.ts';
import { wilsonInterval } from '../../simulations/lib/proportions/interval.ts';
import { summarise } from '../../simulations/lib/replicate.ts';
import model from '../../simulations/mailbox/model.ts';
import type { MailboxParams } from '../../simulations/mailbox/params.ts';
import { goodCategories, spamCategories } from '../../simulations/mailbox/recipes.ts';
import { fixes } from '../../simulations/mailbox/result.ts';
import { type Row, rowOf } from '../../src/components/form/refit/kept.ts';
import { changeInWords } from '../../src/components/form/refit/words.ts';
import type { Field } from '../../src/course/fields.ts';
import { exercise } from '../../src/course/shapes.ts';
import { outcomeOf } from '../../src/state/outcome.ts';

const text = readFileSync(new URL('../../content/exercises/spam-filter.mdx', import.meta.url), 'utf8');
const { fields } = exercise.parse(parse(text.split('---\n')[1]));
const fieldOf = <K extends Field['kind']>(kind: K) =>
  fields.find((one) => one.kind === kind) as Extract<Field, { kind: K }>;
const [tagging, refit] = [fieldOf('tagging'), fieldOf('refit')];
const part = (name: string) => new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(text)?.[1] ?? '';
const params = refit.params as unknown as MailboxParams;
const result = model.run(params);
const { tables } = outcomeOf(model as never, params as never);
const row = (filter: string) => rowOf(tables, filter) as Row;

describe('the sheet of the spam filter', () => {
  test('has the mails that the filter of its mailbox gets wrong, with their words', () => {
    const wrong = result.shown.filter(({ junk, spam }) => junk.found !== spam);
    expect(tagging.items).toEqual(
      wrong.map(({ place, subject, text, spam, words, logOdds, category }) => ({
        key: `mail-${place + 1}`,
        error: spam ? 'through' : 'lost',
        title: subject,
        text,
        weights: words.map(({ word, weight }) => [word, Number(weight.toFixed(1))]),
        total: Number(logOdds.toFixed(1)),
        truly: { ...goodCategories, ...spamCategories }[category],
      })),
    );
  });

  test('fits with the defaults of the lab, but for the mailbox, and has its fixes by their names', () => {
    expect(params).toEqual({ ...defaults(model.params), seed: params.seed });
    expect(Object.fromEntries(refit.fixes.map(({ key, label }) => [key, label]))).toEqual(fixes);
  });

  test('names no kind of mail and no fix before the key, but where the fixes stand', () => {
    const before = [part('Scenario'), part('Constraints'), ...fields.flatMap(({ label, help }) => [label, help])].join(
      ' ',
    );
    expect(before).not.toMatch(/marketing|promotion|foreign|disguis|fraud|threshold/i);
  });
});

describe('the figures of the key', () => {
  const spam = result.inJunk.found.spam + 8;
  const percent = (x: number, n: number) => {
    const { low, high } = wilsonInterval(x, n);
    return [x / n, low, high].map((share) => 100 * share);
  };
  const rounded = (x: number, n: number, digits: number) => percent(x, n).map((value) => value.toFixed(digits));

  test('count the mailbox', () => {
    expect([result.inJunk.found.good, result.inJunk.found.spam, spam]).toEqual([12, 151, 159]);
    for (const name of ['Strong', 'ModelAnswer']) {
      expect(part(name)).toContain('159 of 400');
      expect(part(name)).toContain(`${((100 * spam) / 400).toFixed(1)} %`);
      expect(part(name)).toMatch(/12 (\/|of) 241/);
    }
    const { marketing, promotion, foreign, quoting, adversarial } = result.counts;
    expect([marketing, promotion, foreign, quoting, adversarial]).toEqual([5, 4, 2, 1, 8]);
  });

  test('have their intervals', () => {
    for (const [x, n, words] of [
      [5, 12, '5 of 12'],
      [4, 12, '4 of 12'],
      [9, 12, '9 of 12'],
    ] as const) {
      const [share, low, high] = rounded(x, n, 0);
      expect(part('Strong'), words).toContain(`${x} of ${n}, ${share} % (${low} to ${high})`);
    }
    for (const [x, n] of [
      [12, 241],
      [8, 159],
      [12, 400],
      [8, 400],
    ]) {
      const [share, low, high] = rounded(x, n, 1);
      expect(part('ModelAnswer')).toContain(`${share} % (${low} to ${high})`);
    }
    const [, low, high] = rounded(12, 400, 1);
    expect(part('Strong')).toContain(`from ${low} to ${high} %`);
  });

  test('tell what the fits find', () => {
    const found = row('as found');
    const marketing = row(fixes.marketing);
    const exact = (value: number) => `${value.toFixed(3)} %`;
    expect([found.box.lost, found.box.through]).toEqual([12, 8]);
    expect(part('Strong')).toContain(`from ${exact(found.fresh.lost)} to ${exact(marketing.fresh.lost)}`);
    expect(part('Strong')).toContain(`(${exact(found.fresh.through)} to ${exact(marketing.fresh.through)})`);
    const [change, low, high] = /^(\S+) \((\S+) to (\S+)\)$/.exec(changeInWords(marketing.box))!.slice(1);
    const whole = (value: string) => value.replace(/\.\d$/, '');
    expect(part('Strong')).toContain(`${change} (${Math.round(Number(low.replace('−', '-')))} to`.replace('-', '−'));
    expect(whole(high)).toBe('−2');
    expect(part('Strong')).toContain(`lets ${row(fixes.threshold).fresh.through.toFixed(1)} % through`);
    expect(part('Weak')).toContain(changeInWords(row(fixes.threshold).box).split(' ')[0]);
    expect(row(fixes.pieces).box.change).toBe(0);
    const cost = (filter: string) => row(filter).box.change;
    expect(Math.min(...Object.values(fixes).map(cost))).toBe(cost(fixes.threshold));
  });

  test('the eight spam mails cost a fifteenth of the twelve lost ones at a price of ten', () => {
    expect((12 * 10) / 8).toBe(15);
  });

  test('every fix that helps gains more on fresh mail, which has more to repair', () => {
    const found = row('as found');
    expect(found.fresh.lost).toBeGreaterThan((100 * found.box.lost) / 400);
    const helping = Object.values(fixes)
      .map(row)
      .filter(({ fresh }) => fresh.change < 0);
    expect(helping).toHaveLength(4);
    for (const { box, fresh } of helping) expect(fresh.change).toBeLessThan(box.change);
  });

  test('say how many lost mails part two kinds', () => {
    const needed = (one: number, other: number) =>
      (1.96 ** 2 * (one + other - (one - other) ** 2)) / (one - other) ** 2;
    expect(needed(0.415, 0.285)).toBeCloseTo(155, -1);
    expect(155 / 0.033).toBeCloseTo(4700, -1);
    const { marketing, promotion } = result.lost;
    expect(Math.round(needed(marketing.share ?? 0, promotion.share ?? 0) / 100)).toBe(14);
  });

  test('in this world the marketing mails and the threshold cost the same near a price of 2.2', () => {
    const [one, other] = [row(fixes.marketing).fresh, row(fixes.threshold).fresh];
    expect(((other.through - one.through) / (one.lost - other.lost)).toFixed(1)).toBe('2.2');
  });

  test('on average the marketing mails and the threshold cost the same near a price of 4', () => {
    const gaps = Array.from({ length: 16 }, (_, k) => {
      const { marketing, threshold } = model.run({ ...params, seed: 500 + k }).fixes;
      const [one, other] = [marketing.fresh.after, threshold.fresh.after];
      return [other.fn.value - one.fn.value, one.fp.value - other.fp.value];
    });
    const mean = (i: number) => summarise(gaps.map((gap) => gap[i])).mean;
    expect(mean(0) / mean(1)).toBeGreaterThan(2.5);
    expect(mean(0) / mean(1)).toBeLessThan(6);
  });
});
