import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { psiNullMean } from '../../simulations/lib/distances/psi.ts';
import { twoProportionTest } from '../../simulations/lib/proportions/difference.ts';
import { wilsonInterval } from '../../simulations/lib/proportions/interval.ts';
import { groupSequential, looksOf } from '../../simulations/lib/sequential/groupSequential.ts';
import { binomialSf } from '../../simulations/lib/special/binomial.ts';
import { chiSquaredSf } from '../../simulations/lib/special/chiSquared.ts';
import { gammaQuantile } from '../../simulations/lib/special/gammaQuantile.ts';
import { normalCdf, normalSf } from '../../simulations/lib/special/normal.ts';
import { normalCritical } from '../../simulations/lib/special/normalCritical.ts';
import { normalQuantile } from '../../simulations/lib/special/normalQuantile.ts';
import { sampleRatioTest } from '../../simulations/lib/twoSample/chiSquaredTest.ts';
import { napkins } from '../../src/computed/napkins.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const facts: Record<string, { value: number }> = parse(read('content/case.yaml'));

/** The whole text of a drill, on one line. */
const textOf = (name: string): string =>
  JSON.stringify(parse(read(`content/drills/${name}.yaml`)))
    .replaceAll('**', '')
    .replace(/\{case:([a-z-]+)\}/g, (_, name: string) => String(facts[name].value))
    .replace(/\s+/g, ' ');

const numerals = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];
const twoSided = (z: number): number => 2 * normalSf(z);
const points = (share: number, digits = 0): string => (100 * share).toFixed(digits);

/** One request in 20 fails a check of a minute. */
const failedCheck = 1 - 0.997 ** 20;
const arms = sampleRatioTest([50_600, 49_400], [0.5, 0.5]);
const [oldRate, newRate] = [0.05, 0.05 * (1 - 0.07)];
const complaints = [oldRate * 50_600, newRate * 49_400];
const fewer = twoProportionTest(
  { x: Math.round(complaints[1]), n: 49_400 },
  { x: Math.round(complaints[0]), n: 50_600 },
);
const dayFour = twoProportionTest({ x: 160, n: 3200 }, { x: 115, n: 3200 });
const limitOnDayFour = groupSequential(looksOf(14), 'obrien-fleming').bounds[3];
const alike = (correlation: number): number => normalCritical(0.001) / Math.sqrt(1 + 49 * correlation);
const gateError = 0.05 / Math.sqrt(14 * facts['abroad-a-day'].value);
const gateLimit = 0.004 - normalCritical(0.1) * gateError;
const { 'missed-cost': missed, 'needless-cost': needless } = facts;
const [lost, saved] = [2 * 0.4 * missed.value, 2 * 0.6 * needless.value];
const chancePsi = chiSquaredSf(0.23 / (1 / 100 + 1 / 12_000), 9);

/** The half width at which a lead of 0.002 is seen in four tests of five. */
const seenWell = (0.002 * normalQuantile(0.975)) / (normalQuantile(0.975) + normalQuantile(0.8));

/** A cause of 12 among 50 errors, and rows at which an error rate is known within two points. */
const cause = wilsonInterval(12, 50);
const rowsWithin = 0.05 * 0.95 * (normalQuantile(0.975) / 0.02) ** 2;
const rowsFound =
  ((normalQuantile(0.975) * Math.sqrt(0.05 * 0.95) + normalQuantile(0.8) * Math.sqrt(0.07 * 0.93)) / 0.02) ** 2;
const halving = napkins['trees-of-halving'];
const seedsFor = (gain: number) => napkins['seeds-for-a-difference'].of({ spread: 0.004, gain }).answer;

const claims: [string, string][] = [
  [
    'trees-of-a-search',
    `= ${halving.of({ settings: 64, first: 10, last: 40 }).answer.toLocaleString('en')}, half of the whole`,
  ],
  [
    'trees-of-a-search',
    `these are ${halving.of({ settings: 64, first: 5, last: 40 }).afresh.toLocaleString('en')} trees, exactly half`,
  ],
  ['seeds-for-a-difference', `spreads by ${(0.004 * Math.SQRT2).toFixed(4)}`],
  ['seeds-for-a-difference', `about ${Math.round(seedsFor(0.002))}`],
  ['seeds-for-a-difference', `${numerals[Math.round(seedsFor(0.008))]} for each version`],
  ['seeds-for-a-difference', `the root of five, about ${(0.004 / Math.sqrt(5)).toFixed(4)}`],
  [
    'seventy-seven-percent',
    `has ${100 - facts['late-share'].value} %, so the report speaks of ${numerals[79 - 100 + facts['late-share'].value]} points`,
  ],
  ['an-afternoon-with-errors', `12 of 50 is anything from ${points(cause.low)} to ${points(cause.high)} %`],
  ['alarms-that-are-right', `about ${(16 / 9.8).toFixed(1)} % of the good cases at the same recall`],
  ['mape-for-the-vans', `order for the ${points(3 / (3 + 1))} % quantile of demand`],
  ['rows-for-a-lead', `the half width must be about ${seenWell.toFixed(4)}`],
  ['canary-that-cries-wolf', `that happens in ${points(failedCheck)} % of the minutes`],
  ['canary-that-cries-wolf', `An hour has ${(60 * failedCheck).toFixed(1)} such minutes`],
  ['canary-that-cries-wolf', `three or more in ${points(binomialSf(2, 60, failedCheck))} % of healthy releases`],
  ['arms-of-unequal-size', `a chi-square of ${arms.statistic.toFixed(1)}, p about ${arms.p.toPrecision(2)}`],
  ['arms-of-unequal-size', `600 against a standard deviation of ${(Math.sqrt(100_000) / 2).toFixed(0)}`],
  ['arms-of-unequal-size', `lower by 7 % of their rate in the new one, p = ${fewer.twoSided.toFixed(2)}`],
  ['arms-of-unequal-size', `If one in ${numerals[Math.round(1200 / (complaints[0] - complaints[1]))]} of them`],
  ['refit-on-the-alarm', `${facts['abroad-a-day'].value} parcels a day, ${facts['late-share'].value} % late`],
  ['hours-at-one-percent', `answers ${facts['quotes-a-minute'].value} quotes a minute`],
  ['arms-of-unequal-size', `p is about ${sampleRatioTest([50_400, 49_600], [0.5, 0.5]).p.toFixed(2)}`],
  ['significant-on-day-four', `down ${points(dayFour.difference, 1)} points, p = ${dayFour.twoSided.toFixed(3)}`],
  ['significant-on-day-four', `z of about ${limitOnDayFour.toFixed(1)} on day 4, and we have ${dayFour.z.toFixed(1)}`],
  ['two-million-impressions', `p = 0.001 is a z of ${normalCritical(0.001).toFixed(1)}`],
  [
    'two-million-impressions',
    `that is ${alike(0.02).toFixed(1)}, and p becomes about ${twoSided(alike(0.02)).toFixed(2)}`,
  ],
  ['two-million-impressions', `At a correlation of 0.05 it would be ${twoSided(alike(0.05)).toFixed(2)}`],
  ['what-one-percent-sees', `${300 * 0.01 * 120} requests, ${(360 * 0.001).toFixed(2)} failures at the old rate`],
  ['what-one-percent-sees', `the rate may still be ${points(3 / 360, 1)} %`],
  ['design-the-gate', `0.05 / √1,400, about ${gateError.toFixed(4)}`],
  ['design-the-gate', `equals pass in ${points(normalCdf(gateLimit / gateError))} % of the weeks`],
  ['design-the-gate', `one that is worse by 0.004 in ${points(normalCdf((gateLimit - 0.004) / gateError))} %`],
  ['psi-above-the-line', `PSI is about ${psiNullMean(10, 100, 12_000).toFixed(2)} when nothing has changed`],
  [
    'forty-models-on-call',
    `40 × 30 × 0.05 is ${40 * 30 * 0.05} pages a day for nothing; at 0.01 still ${40 * 30 * 0.01}`,
  ],
  ['forty-models-on-call', `Bonferroni within a model leaves ${['no', 'one', 'two'][40 * 0.05]} a day`],
  ['warnings-that-worked', `2 × 0.4 × ${missed.value} = ${lost.toFixed(1)} euros lost`],
  [
    'warnings-that-worked',
    `2 × 0.6 × ${needless.value} = ${saved.toFixed(1)} saved, so ${(lost - saved).toFixed(1)} a day`,
  ],
  ['mean-falls-at-each-refit', `24 % times 28 / 42 is ${points((0.24 * 28) / 42)} %`],
  ['refit-on-the-alarm', `so ${20 - 14} of 120 days are from the new world, ${points(6 / 120)} %`],
  ['refit-on-the-alarm', `${6 * facts['abroad-a-day'].value} parcels, 140 of them late`],
  ['auc-flat-costs-up', `with 400 parcels is about ${points(Math.sqrt((0.3 * 0.7) / 400), 1)} points`],
];

test.each(claims)('%s says “%s”, as the kernel computes it', (name, claim) => {
  expect(textOf(name)).toContain(claim);
});

test('numbers that drills say in words are about what the kernel computes', () => {
  // "every few days" among thirty columns, each day
  expect(1 / (30 * chancePsi)).toBeGreaterThan(3);
  expect(1 / (30 * chancePsi)).toBeLessThan(7);
  // "about one in six" tests that change nothing, counted by impression
  expect(1 / twoSided(normalCritical(0.05) / Math.sqrt(1 + 49 * 0.02))).toBeCloseTo(6, 0);
  // "about a quarter to seven a year", of two alarms seen
  expect(gammaQuantile(0.025, 2)).toBeCloseTo(0.25, 1);
  expect(gammaQuantile(0.975, 3)).toBeCloseTo(7.2, 1);
  // "about 450" rows for a half width of two points, "about 1,000" to find two points in four cases of five
  expect(rowsWithin).toBeCloseTo(456, 0);
  expect(Math.abs(rowsFound - 1000)).toBeLessThan(50);
  // "nearly one such slice" of forty at p = 0.02, and one of forty beyond 1.96 on the upper side
  expect(40 * 0.02).toBeCloseTo(0.8, 10);
  expect(40 * normalSf(1.96)).toBeCloseTo(1, 1);
  // B is better in both parts and worse in total: wrong of all, at home and abroad
  const [wrongA, wrongB] = [
    [90 / 900, 2 / 10, 92 / 910],
    [0 / 10, 150 / 900, 150 / 910],
  ];
  expect(wrongB.map((share, part) => share < wrongA[part])).toEqual([true, true, false]);
  // "140 of them late"
  expect((600 * facts['late-share'].value) / 100).toBeCloseTo(140, -1);
});
