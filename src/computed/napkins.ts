import { psiNullMean, psiNullQuantile } from '../../simulations/lib/distances/psi.ts';
import { log, pow } from '../../simulations/lib/math.ts';
import { sampleSize } from '../../simulations/lib/power/twoProportions.ts';
import { chiSquaredSf } from '../../simulations/lib/special/chiSquared.ts';
import { normalCdf, normalSf } from '../../simulations/lib/special/normal.ts';
import { normalCritical } from '../../simulations/lib/special/normalCritical.ts';
import { normalQuantile } from '../../simulations/lib/special/normalQuantile.ts';
import { poissonPmf } from '../../simulations/lib/special/poisson.ts';
import { pertMean } from '../../simulations/lib/special/threePoint.ts';
import type { Napkin } from '../course/drillShape.ts';

/** Every number that comes of a sum; `answer` is the key. */
type Numbers = { answer: number } & Readonly<Record<string, number>>;

/** The arithmetic of a napkin question: the names of what it starts from, and what comes of them. */
export interface Sum {
  given: readonly string[];
  of(given: Readonly<Record<string, number>>): Numbers;
}

const sum = <G extends string>(given: readonly G[], of: (given: Readonly<Record<G, number>>) => Numbers): Sum => ({
  given,
  of,
});

/** The sums that napkin questions may ask, by name; shares are given in percent. */
export const napkins: Readonly<Record<string, Sum>> = {
  /** Days between the last row of training and the first of the test, when the test copies the deployment. */
  gap: sum(['labelDelay', 'releaseLag'], ({ labelDelay, releaseLag }) => ({ answer: labelDelay + releaseLag })),

  /** Requests to compare so that a spoilt one is met with a certainty; what that is by the rule of three, and how often 100 miss it. */
  'rows-to-compare': sum(['spoilt', 'sure'], ({ spoilt, sure }) => ({
    answer: Math.ceil(log(1 - sure / 100) / log(1 - spoilt / 100)),
    three: 300 / spoilt,
    missed: 100 * (1 - spoilt / 100) ** 100,
  })),

  /** What the own label of a parcel adds to the smoothed late rate of its depot, in percentage points; the same over 30 days. */
  'own-label': sum(['aDay', 'days', 'prior'], ({ aDay, days, prior }) => {
    const parcels = aDay * days;
    return {
      parcels,
      denominator: parcels + prior,
      answer: 100 / (parcels + prior),
      thirty: 100 / (30 * aDay + prior),
    };
  }),

  /** The share of rows, in percent, in which no column is missing, where each is by chance and by itself. */
  'complete-rows': sum(['columns', 'missing'], ({ columns, missing }) => {
    const answer = 100 * (1 - missing / 100) ** columns;
    return { answer, lost: 100 - answer, subtracted: 100 - columns * missing };
  }),

  /** How many of the missing values must be fetched for a mean of all within so much, at 95 %. */
  'weigh-the-missing': sum(['missing', 'spread', 'within'], ({ missing, spread, within }) => {
    const unshared = (normalCritical(0.05) * spread) / within;
    const root = (missing / 100) * unshared;
    return { root, answer: root ** 2, unshared: unshared ** 2 };
  }),

  /** The spread of a column whose holes, made by chance, are filled with its mean; and where three spreads end. */
  'filled-spread': sum(['missing', 'spread'], ({ missing, spread }) => {
    const answer = spread * Math.sqrt(1 - missing / 100);
    return { answer, limitBefore: 3 * spread, limitAfter: 3 * answer };
  }),

  /** Days between retrainings where the model loses `slope` more a day for every day of its age. */
  'retraining-interval': sum(['price', 'slope'], ({ price, slope }) => {
    const cost = (days: number): number => price / days + (slope * days) / 2;
    const answer = Math.sqrt((2 * price) / slope);
    const more = (days: number): number => 100 * (cost(days) / cost(answer) - 1);
    return {
      answer,
      least: cost(answer),
      at28: more(28),
      at40: more(40),
      at75: more(75),
      halfPrice: answer / Math.SQRT2,
    };
  }),

  /**
   * How far the best of equally good candidates leads on one test set by luck, as AUC. The error of one AUC is that of
   * J. Hanley and B. McNeil, Radiology 143 (1982); the largest of k normal draws, G. Blom's approximation of 1958.
   */
  'luck-of-the-best': sum(['candidates', 'late', 'onTime', 'auc', 'correlation'], (given) => {
    const { candidates, late, onTime, auc, correlation } = given;
    const [twoLate, twoOnTime] = [auc / (2 - auc), (2 * auc * auc) / (1 + auc)];
    const spread = auc * (1 - auc) + (late - 1) * (twoLate - auc * auc) + (onTime - 1) * (twoOnTime - auc * auc);
    const error = Math.sqrt(spread / (late * onTime));
    const draws = normalQuantile((candidates - 3 / 8) / (candidates + 1 / 4));
    const left = error * Math.sqrt(1 - correlation);
    return { error, draws, left, independent: draws * error, answer: draws * left };
  }),

  /**
   * Test rows at which a paired interval is as narrow as a lead, and at which such a lead is seen with a power of 80 %; its
   * half width falls with the root of the rows.
   */
  'rows-for-a-lead': sum(['rows', 'halfWidth', 'lead', 'perDay'], ({ rows, halfWidth, lead, perDay }) => {
    const factor = halfWidth / lead;
    const [certain, likely] = [normalQuantile(0.975), normalQuantile(0.8)];
    const reliable = rows * ((factor * (certain + likely)) / certain) ** 2;
    return { factor, answer: rows * factor ** 2, reliable, days: Math.ceil(reliable / perDay) };
  }),

  /** Trees that successive halving fits when boosting goes on where it stopped; and afresh in each round, and for all in full. */
  'trees-of-halving': sum(['settings', 'first', 'last'], ({ settings, first, last }) => {
    let [alive, grown, answer, afresh] = [settings, 0, 0, 0];
    for (let upTo = first; grown < last; upTo *= 2) {
      answer += alive * (Math.min(upTo, last) - grown);
      afresh += alive * Math.min(upTo, last);
      grown = Math.min(upTo, last);
      alive = Math.ceil(alive / 2);
    }
    const full = settings * last;
    return { answer, afresh, full, share: (100 * answer) / full, instead: answer / last };
  }),

  /** Runs of each of two versions until a gain is seen at 5 % with a power of 80 %, where seeds spread a score. */
  'seeds-for-a-difference': sum(['spread', 'gain'], ({ spread, gain }) => {
    const both = normalQuantile(0.975) + normalQuantile(0.8);
    const ratio = spread / gain;
    return { both, ratio, five: spread * Math.sqrt(2 / 5), answer: 2 * (both * ratio) ** 2 };
  }),

  /** Of a hundred alarms those that are right, from the share of bad cases and two shares that do not depend on it. */
  'right-alarms': sum(['bad', 'found', 'disturbed', 'cases'], ({ bad, found, disturbed, cases }) => {
    const rightAt = (share: number) => {
      const [right, wrong] = [(share / 100) * found, (1 - share / 100) * disturbed];
      return (100 * right) / (right + wrong);
    };
    const right = (((cases * bad) / 100) * found) / 100;
    const wrong = ((cases * (100 - bad)) / 100) * (disturbed / 100);
    return { right, wrong, alarms: right + wrong, atTenth: rightAt(10), atRare: rightAt(0.2), answer: rightAt(bad) };
  }),

  /** The share of good mail that a filter hides, in percent, where its errors are given as shares of all mail. */
  'errors-by-class': sum(['hidden', 'passed', 'spam'], ({ hidden, passed, spam }) => {
    const good = 100 - spam;
    const answer = (100 * hidden) / good;
    return {
      good,
      caught: spam - passed,
      missed: (100 * passed) / spam,
      oneIn: Math.round(100 / answer),
      atHalf: (100 * hidden) / 50,
      answer,
    };
  }),

  /** The error rate of the worst of equal slices, in percent: the largest of k normal draws, by G. Blom's approximation of 1958. */
  'worst-slice': sum(['slices', 'rows', 'errors'], ({ slices, rows, errors }) => {
    const spreadOf = (among: number): number => Math.sqrt((errors * (100 - errors)) / among);
    const draws = normalQuantile((slices - 3 / 8) / (slices + 1 / 4));
    const above = draws * spreadOf(rows);
    return {
      spread: spreadOf(rows),
      draws,
      above,
      quarter: errors + draws * spreadOf(rows / 4),
      answer: errors + above,
    };
  }),

  /** How far chance moves a share among so many people, in percentage points to each side at 95 %, and among more. */
  'survey-margin': sum(['people', 'share', 'larger'], ({ people, share, larger }) => {
    const error = (among: number): number => Math.sqrt((share * (100 - share)) / among);
    const margin = (among: number): number => normalQuantile(0.975) * error(among);
    return { error: error(people), answer: margin(people), large: margin(larger) };
  }),

  /** Hours until a canary has seen enough requests to find a rise of failures, at 5 % and with a power of 80 %. */
  'canary-hours': sum(['failing', 'times', 'share', 'perMinute'], ({ failing, times, share, perMinute }) => {
    const p2 = failing / 100;
    const requests = sampleSize({ p1: p2 * times, p2, ratio: (100 - share) / share });
    const inCanary = (perMinute * share) / 100;
    const minutes = requests / inCanary;
    return { requests, inCanary, minutes, expected: requests * p2, found: requests * p2 * times, answer: minutes / 60 };
  }),

  /**
   * Days from a jump of the late share until settled labels show it: so many standard errors beyond the old share, with
   * a power of 80 %. The old share is taken as known, which a second sample of a million times the size amounts to.
   */
  'days-to-detect': sum(['before', 'after', 'perDay', 'labelDelay', 'sigmas'], (given) => {
    const { before, after, perDay, labelDelay, sigmas } = given;
    const parcels = sampleSize({ p1: after / 100, p2: before / 100, alpha: 2 * normalSf(sigmas), ratio: 1e6 });
    const days = Math.ceil(parcels / perDay);
    const rise = after - before;
    return { parcels, days, rise, answer: labelDelay + days };
  }),

  /** Alarms a year when nothing is wrong: tests of columns at a level, and a limit for the loss in standard errors. */
  'false-alarms': sum(['columns', 'level', 'checks', 'sigmas', 'lossChecks'], (given) => {
    const { columns, level, checks, sigmas, lossChecks } = given;
    const tests = columns * checks;
    const ofColumns = (tests * level) / 100;
    const ofLoss = 2 * normalSf(sigmas) * lossChecks;
    const answer = ofColumns + ofLoss;
    const quietWeeks = 100 * poissonPmf(0, answer / 52);
    const forTwo = 100 * ((2 - ofLoss) / tests);
    return { tests, ofColumns, ofLoss, quietWeeks, forTwo, answer };
  }),

  /**
   * The risk in percent from which acting pays, where acting always costs and works in a share of the cases: beside it that of
   * the model in which an act always works and is free on a bad case, and that of an act that works half as often as always.
   */
  'paying-risk': sum(['cost', 'price', 'works'], ({ cost, price, works }) => {
    const saving = (price * works) / 100;
    const at = (saved: number): number => (100 * cost) / saved;
    return { saving, simple: (100 * cost) / (cost + price), half: at(price / 2), answer: at(saving) };
  }),

  /** What acting on the bad cases alone would save in a year; beside it what acting on all would lose. */
  'hindsight-bound': sum(['cases', 'share', 'price', 'cost', 'works'], ({ cases, share, price, cost, works }) => {
    const bad = (cases * share) / 100;
    const saving = (price * works) / 100;
    const gain = saving - cost;
    return { bad, gain, all: cases * cost - bad * saving, from: (100 * cost) / saving, answer: bad * gain };
  }),

  /** The mean of PSI between two samples when nothing has drifted, and how often chance alone passes 0.1. */
  'psi-of-nothing': sum(['bins', 'n', 'm'], ({ bins, n, m }) => {
    const each = 1 / n + 1 / m;
    return {
      each,
      above01: 100 * chiSquaredSf(0.1 / each, bins - 1),
      above02: 100 * chiSquaredSf(0.2 / each, bins - 1),
      limit: psiNullQuantile(0.95, bins, n, m),
      longReference: psiNullMean(bins, n, 12_000),
      answer: psiNullMean(bins, n, m),
    };
  }),

  /** Visits to the phases of a plan before its first use, when each issue that a gate finds sends people back once. */
  'visits-before-use': sum(['phases', 'issues', 'evaluation', 'deployment'], (given) => {
    const { phases, issues, evaluation, deployment } = given;
    const early = (issues * evaluation) / 100;
    const late = ((issues - early) * deployment) / 100;
    return { early, late, escaped: issues - early - late, answer: phases + early + late };
  }),

  /** Weeks that phases of the same range take on average, each estimated as (least + 4 most likely + most) / 6. */
  'weeks-on-average': sum(['phases', 'least', 'likely', 'most'], ({ phases, least, likely, most }) => {
    const mean = pertMean({ min: least, mode: likely, max: most });
    return {
      mean,
      slide: phases * likely,
      extremes: phases * most,
      answer: phases * mean,
      more: phases * (mean - likely),
    };
  }),

  /** Users in each arm of an A/B test at 5 % with a power of 80 %, beside the rule of 16. */
  'users-per-arm': sum(['from', 'to', 'perDay'], ({ from, to, perDay }) => {
    const [p1, p2] = [from / 100, to / 100];
    const middle = (p1 + p2) / 2;
    const answer = sampleSize({ p1, p2 });
    const rule = (16 * middle * (1 - middle)) / (p1 - p2) ** 2;
    return { rule, answer, days: Math.ceil(answer / perDay), half: sampleSize({ p1, p2: middle }) };
  }),

  /** The chance, in percent, that a test of the arms' sizes at level .001 notices that a share of the new arm is lost. */
  'srm-power': sum(['visitors', 'lost'], ({ visitors, lost }) => {
    const missing = ((visitors / 2) * lost) / 100;
    const spread = Math.sqrt(visitors - missing);
    const distance = missing / spread;
    const limit = normalCritical(0.001);
    const answer = 100 * (normalSf(limit - distance) + normalCdf(-limit - distance));
    return { missing, spread, distance, limit, answer };
  }),

  /** Kappa of two people who are right equally often, whatever the class; `late` is the share of that class. */
  'kappa-of-two': sum(['right', 'late'], ({ right, late }) => {
    const kappaAt = (share: number) => {
      const [a, p] = [right / 100, share / 100];
      const says = p * a + (1 - p) * (1 - a);
      const alike = a * a + (1 - a) * (1 - a);
      const chance = says * says + (1 - says) * (1 - says);
      return { says, alike, chance, kappa: (alike - chance) / (1 - chance) };
    };
    const { says, alike, chance, kappa } = kappaAt(late);
    return {
      agreement: 100 * alike,
      saysLate: 100 * says,
      chance: 100 * chance,
      atHalf: kappaAt(50).kappa,
      answer: kappa,
    };
  }),

  /** The share of rows, in percent, that are alone in their place and hour, if rows fall there at random. */
  'alone-in-a-cell': sum(['rows', 'places', 'hours'], ({ rows, places, hours }) => {
    const cells = places * hours;
    return { cells, others: rows - 1, answer: 100 * pow(1 - 1 / cells, rows - 1) };
  }),
};

/** A sum as it was given and worked out. */
export interface Worked {
  answer: number;
  /** Its key, and everything else that it was given or that comes of it, as it is said. */
  said: Readonly<Record<string, string>>;
}

/** The numbers of a napkin question. Throws, naming what there is, when there is no such sum or a number is none. */
export function worked({ of, given, digits }: Napkin): Worked {
  if (!Object.hasOwn(napkins, of)) throw new Error(`No sum "${of}". There are: ${Object.keys(napkins).join(', ')}.`);
  const numbers = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, numberOf(name, value)]));
  const found = napkins[of].of(numbers);
  const said = Object.entries({ ...numbers, ...found }).map(([name, value]) => [name, threeDigits(value)]);
  const scale = 10 ** digits;
  const key = Math.round(found.answer * scale) / scale;
  return { answer: found.answer, said: { ...Object.fromEntries(said), answer: shown(key, Math.max(0, digits)) } };
}

function numberOf(name: string, value: number | string): number {
  const number = typeof value === 'number' ? value : Number(value.replaceAll(',', ''));
  if (!Number.isFinite(number)) throw new Error(`${name} is "${value}". It should be a number.`);
  return number;
}

const threeDigits = (value: number): string => shown(Number(value.toPrecision(3)), undefined);

const shown = (value: number, digits: number | undefined): string =>
  value.toLocaleString('en-GB', {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 10,
  });
