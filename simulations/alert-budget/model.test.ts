import { describe, expect, it } from 'vitest';
import { normals } from '../lib/draw.ts';
import { defaults } from '../lib/params.ts';
import { members } from '../lib/quantity.ts';
import { type Summary, summarise } from '../lib/replicate.ts';
import { rng } from '../lib/rng.ts';
import { normalSf } from '../lib/special/normal.ts';
import { kolmogorovSmirnov } from '../lib/twoSample/kolmogorovSmirnov.ts';
import { adjustP } from '../lib/twoSample/multipleTesting.ts';
import { alarmsIn } from './alarms.ts';
import { checksOf } from './checks.ts';
import model from './model.ts';
import { type AlertBudgetParams, type Correction, params as declared } from './params.ts';
import { presets } from './presets.ts';
import { type AlertBudgetResult, corrections } from './result.ts';

const standard = { ...defaults(declared), seed: 3 };
const run = (given: Partial<AlertBudgetParams> = {}) => model.run({ ...standard, ...given });

/** A number of 20 years. */
function over(given: Partial<AlertBudgetParams>, of: (result: AlertBudgetResult) => number): Summary {
  return summarise(Array.from({ length: 20 }, (_, k) => of(run({ ...given, seed: 100 + k }))));
}
const pages = (correction: Correction) => (result: AlertBudgetResult) =>
  result.years[correction].pages.reduce((sum, count) => sum + count, 0);
const quiet = (correction: Correction) => (result: AlertBudgetResult) => result.years[correction].quiet.value;

describe('without a correction', () => {
  it('there are as many pages as tests times level, within four standard errors', () => {
    const { mean, se } = over({}, pages('none'));
    expect(Math.abs(mean - 364 * 60 * 0.01)).toBeLessThan(4 * se);
  });

  it.each([
    ['features', [5, 20, 80]],
    ['monitors', [1, 3, 5]],
    ['alpha', [0.5, 1, 5]],
    ['checksPerWeek', [1, 7, 14]],
  ] as const)('there are more pages, the larger %s', (param, values) => {
    const found = values.map((value) => over({ [param]: value }, pages('none')));
    for (let i = 1; i < found.length; i++) expect(found[i].low).toBeGreaterThan(found[i - 1].high);
  });
});

describe('a correction', () => {
  it('by check is broken in as many checks as promised', () => {
    const { mean, se } = over({ correction: 'check', alpha: 5, pages: 'check' }, pages('check'));
    // The chance that none of 60 alarms at a level of 0.05 / 60 is a little above 0.95.
    expect(Math.abs(mean - 364 * 0.0488)).toBeLessThan(4 * se);
  });

  it('by year leaves at most as many years with a page as promised, within three standard errors', () => {
    const share = over({ alpha: 10, correction: 'year' }, (result) => Math.min(1, pages('year')(result))).mean;
    expect(share).toBeLessThan(0.1 + 3 * Math.sqrt((0.1 * 0.9) / 20));
  });

  it('by Benjamini and Hochberg pages in the same checks as Simes’ test, and never less often than Bonferroni', () => {
    const next = checksOf({ ...standard, correlation: 0.5 });
    for (let check = 0; check < 500; check++) {
      const p = next();
      const adjusted = adjustP(p, 'benjamini-hochberg').filter((value) => value <= 0.05).length;
      expect(alarmsIn(p, 'benjaminiHochberg', 0.05, 364)).toBe(adjusted);
      expect(adjusted).toBeGreaterThanOrEqual(alarmsIn(p, 'check', 0.05, 364));
    }
  });

  it('by Benjamini and Hochberg keeps the promise by check when nothing is wrong', () => {
    const { mean, se } = over({ alpha: 5, pages: 'check' }, pages('benjaminiHochberg'));
    expect(Math.abs(mean - 364 * 0.05)).toBeLessThan(4 * se);
  });

  it('asks for a larger distance, the more it promises, and leaves fewer pages', () => {
    const { years } = run();
    const order = members(corrections);
    for (let i = 1; i < order.length; i++) {
      expect(years[order[i]].barrier).toBeGreaterThanOrEqual(years[order[i - 1]].barrier);
    }
    expect(years.year.barrier).toBeGreaterThan(years.check.barrier + 1);
    expect(pages('check')(run())).toBeLessThan(pages('none')(run()) / 10);
  });

  it('changes nothing for a single monitor in a check, but by year', () => {
    const { years } = run({ features: 1, monitors: 1, alpha: 10 });
    expect(years.check).toEqual(years.none);
    expect(years.benjaminiHochberg).toEqual(years.none);
    const total = (correction: Correction) => pages(correction)({ years });
    expect(total('year')).toBeLessThan(total('none'));
  });
});

describe('features that move together', () => {
  it('send as many pages in fewer weeks', () => {
    const [apart, together] = [0, 0.9].map((correlation) => ({
      pages: over({ correlation }, pages('none')),
      quiet: over({ correlation }, quiet('none')),
    }));
    const se = Math.sqrt(apart.pages.se ** 2 + together.pages.se ** 2);
    expect(Math.abs(apart.pages.mean - together.pages.mean)).toBeLessThan(4 * se);
    expect(together.quiet.low).toBeGreaterThan(apart.quiet.high + 0.2);
  });

  it('have statistics with the correlation of their values', () => {
    const next = checksOf({ features: 2, monitors: 1, correlation: 0.6, seed: 5 });
    // Both within one standard error: P = 0.5090 for two normal values with correlation 0.6.
    const within = 2 * normalSf(1);
    let both = 0;
    for (let check = 0; check < 20_000; check++) if (next().every((p) => p > within)) both += 1;
    expect(Math.abs(both / 20_000 - 0.509)).toBeLessThan(0.015);
  });
});

describe('real Kolmogorov–Smirnov tests of identical data', () => {
  const [features, n, checks] = [5, 200, 800];
  const chance = rng(11, 'real data');

  /** How many tests alarm at 5 %, and in how many checks any does, when features are the common part and their own. */
  function real(correlation: number): { each: number; any: number } {
    const drawn = (size: number) => {
      const common = normals(chance, size);
      return Array.from({ length: features }, () =>
        normals(chance, size).map((own, i) => Math.sqrt(correlation) * common[i] + Math.sqrt(1 - correlation) * own),
      );
    };
    const reference = drawn(4000);
    let [each, any] = [0, 0];
    for (let check = 0; check < checks; check++) {
      const alarms = drawn(n).filter((window, i) => kolmogorovSmirnov(reference[i], window).p <= 0.05).length;
      each += alarms;
      any += Math.min(1, alarms);
    }
    return { each: each / (checks * features), any: any / checks };
  }

  function ours(correlation: number): { each: number; any: number } {
    const next = checksOf({ features, monitors: 1, correlation, seed: 5 });
    let [each, any] = [0, 0];
    for (let check = 0; check < 8000; check++) {
      const alarms = alarmsIn(next(), 'none', 0.05, 364);
      each += alarms;
      any += Math.min(1, alarms);
    }
    return { each: each / (8000 * features), any: any / 8000 };
  }

  it('alarm as often as the drawn p-values, but for a limit that is a little careful', () => {
    const [found, drawn] = [real(0), ours(0)];
    expect(Math.abs(found.each - drawn.each)).toBeLessThan(0.006 + 4 * Math.sqrt((0.05 * 0.95) / (checks * features)));
    expect(Math.abs(found.any - drawn.any)).toBeLessThan(0.03 + 4 * Math.sqrt((0.2 * 0.8) / checks));
  });

  it('come together on fewer checks too when the features are correlated, if less so', () => {
    const [found, drawn] = [real(0.9), ours(0.9)];
    expect(found.any).toBeLessThan(ours(0).any - 0.05);
    expect(found.any).toBeGreaterThan(drawn.any - 0.02);
  });
});

describe('the year', () => {
  it('has the same alarms when a page goes out once a check, and never more pages', () => {
    const [all, once] = [run(), run({ pages: 'check' })].map(({ years }) => years.none.pages);
    for (let week = 0; week < 52; week++) {
      expect(once[week]).toBeLessThanOrEqual(Math.min(7, all[week]));
      expect(once[week] > 0).toBe(all[week] > 0);
    }
  });

  it('without a single page leaves room for three', () => {
    const { pages: none, perWeek } = run({ alpha: 0.1 }).years.year;
    expect(none.every((count) => count === 0)).toBe(true);
    expect(perWeek).toEqual({ value: 0, low: 0, high: 3 / 52 });
  });

  it('keeps its pages when another correction is chosen', () => {
    expect(run({ correction: 'year' })).toEqual(run());
  });

  it('keeps the p-values of the first features and monitors when there are more', () => {
    const few = checksOf({ ...standard, features: 2, monitors: 1 });
    const many = checksOf({ ...standard, features: 9, monitors: 4 });
    for (let check = 0; check < 5; check++) expect(many().slice(0, 2)).toEqual(few());
  });
});

describe('the lessons', () => {
  const weekly = (given: Partial<AlertBudgetParams>) => over(given, pages(given.correction ?? 'none')).mean / 52;

  it('may say that sixty monitors at 1 % send some four pages a week, and at 5 % one on nearly every day', () => {
    expect(weekly(presets.careful.params)).toBeCloseTo(4.2, 0);
    expect(weekly({ ...presets.textbook.params, pages: 'check' })).toBeGreaterThan(6.5);
  });

  it('may say that one page a check saves a quarter and leaves one on almost every other day', () => {
    const grouped = weekly(presets.grouped.params);
    expect(grouped / weekly({})).toBeCloseTo(0.75, 1);
    expect(grouped / 7).toBeCloseTo(0.45, 1);
  });

  it('may say that Bonferroni by check pages some four times a year, and by year asks for five standard errors', () => {
    const yearly = 52 * weekly(presets.byCheck.params);
    expect(yearly).toBeGreaterThan(2.6);
    expect(yearly).toBeLessThan(4.6);
    expect(run(presets.byYear.params).years.year.barrier).toBeCloseTo(5, 1);
  });

  it('may say that two hundred features are a full-time job', () => {
    const hours = model.measures.hoursPerYear.of(run(presets.everything.params), {
      ...standard,
      ...presets.everything.params,
    });
    expect(hours).toBeGreaterThan(1600);
    expect(hours).toBeLessThan(2100);
  });
});

describe('the sentence under the picture', () => {
  const sentence = (given: Partial<AlertBudgetParams>) => model.describe(run(given), { ...standard, ...given });

  it('counts pages, quiet weeks and hours', () => {
    expect(sentence({})).toMatch(
      /60 monitors with 7 checks a week send \d+ pages: .* of 52 weeks are quiet; the pages take \d+ hours/,
    );
    expect(sentence({ features: 1, monitors: 1, checksPerWeek: 1 })).toContain('1 monitor with 1 check a week');
  });

  it('compares with no correction where there is one', () => {
    expect(sentence({ correction: 'check' })).toContain('Without the correction');
    expect(sentence({})).not.toContain('Without the correction');
  });
});
