import { describe, expect, test } from 'vitest';
import { programOf } from '../lib/listing.ts';
import { defaults } from '../lib/params.ts';
import { listing } from './listing.ts';
import model from './model.ts';
import type { SplitCodeParams } from './params.ts';
import { drawTables, labelDelayDays, secondsPerDay } from './table.ts';

const broken = defaults(model.params);
const fixed: SplitCodeParams = { ...broken, ...model.presets.fixed.params };
const seeds = Array.from({ length: 20 }, (_, i) => i + 1);

const run = (params: Partial<SplitCodeParams>, base = fixed) => model.run({ ...base, ...params });
const failing = (params: Partial<SplitCodeParams>, base = fixed) =>
  run(params, base)
    .checks.filter(({ verdict }) => verdict === 'fails')
    .map(({ id }) => id);
const evidence = (id: string, params: Partial<SplitCodeParams>) =>
  run(params).checks.find((check) => check.id === id)?.evidence;

/** Mean and standard error over many worlds. */
function over(of: (seed: number) => number): { mean: number; se: number } {
  const values = seeds.map(of);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, se: Math.sqrt(variance / values.length) };
}
const optimism = (params: Partial<SplitCodeParams>) => (seed: number) => {
  const { offline, production } = run({ ...params, seed });
  return offline - production;
};

describe('the program as it was found', () => {
  test('runs, prints a perfect score, and fails six of eight checks in every world', () => {
    for (const seed of seeds.slice(0, 8)) {
      const { offline, production, checks } = run({ seed }, broken);
      expect(offline).toBeGreaterThan(0.99);
      expect(production).toBeLessThan(0.75);
      expect(checks.filter(({ verdict }) => verdict === 'fails').map(({ id }) => id)).toEqual([
        'copies',
        'wholeDays',
        'settled',
        'encoder',
        'label',
        'known',
      ]);
    }
  });

  test('loses most of 30 June between the comparison and midnight', () => {
    const { days } = run({}, broken);
    expect(days.train[121]).toBeLessThan(5);
    expect(days.unused[121]).toBeGreaterThan(20);
    expect(days.train[120]).toBeGreaterThan(20);
  });
});

describe('a program whose checks all hold', () => {
  test('prints what production pays, on average over worlds', () => {
    const { mean, se } = over(optimism({}));
    expect(Math.abs(mean)).toBeLessThan(0.01 + 4 * se);
  });

  const solutions: Record<string, Partial<SplitCodeParams>> = {
    'before the next day, and the gap added': {},
    'up to the last second of the day': { trainOperator: 'upTo', trainDay: 121, trainClock: 'lastSecond' },
    'a later test date instead of the gap': { useGap: 'no', testDay: 136 },
    'an earlier end of training instead of the gap': { trainDay: 108, useGap: 'no' },
    'a longer gap': { gapDays: 21 },
    'cleaning first, encoding last, rates from all of training': { encodeOn: 'train' },
    'an honest column less': { dropPromisedHours: true },
    'the running number kept': { dropParcelId: false },
  };
  test.each(Object.entries(solutions))('may be written with %s', (_name, params) => {
    expect(failing(params)).toEqual([]);
  });

  test('pays for a gap longer than the label needs with rows, and is told so', () => {
    const costs = (params: Partial<SplitCodeParams>) => run(params).costs.map(({ id }) => id);
    expect(costs({})).not.toContain('spare');
    expect(costs({ gapDays: 21 })).toContain('spare');
    expect(costs({ gapDays: 26 })).toEqual(['spare', 'smallTest']);
  });

  test('is better in production with rates from other folds than with rates that saw their own label', () => {
    const { mean, se } = over((seed) => run({ seed }).production - run({ seed, encodeOn: 'train' }).production);
    expect(mean).toBeGreaterThan(4 * se);
  });

  test('is worse in production without a column that was known at booking', () => {
    const { mean, se } = over((seed) => run({ seed }).production - run({ seed, dropPromisedHours: true }).production);
    expect(mean).toBeGreaterThan(4 * se);
  });
});

describe('one mistake alone', () => {
  const mistakes: [string, Partial<SplitCodeParams>, string[]][] = [
    ['a day cut at midnight', { trainOperator: 'upTo', trainDay: 121 }, ['wholeDays']],
    ['midnight itself left out of the test', { testOperator: 'after' }, ['wholeDays']],
    ['a gap that is written and not used', { useGap: 'no' }, ['settled']],
    ['a gap a day too short', { gapDays: 13 }, ['settled']],
    ['a test that begins inside the training', { testDay: 110, useGap: 'no' }, ['apart', 'settled']],
    ['cleaning after the split', { order: 'split-clean-encode' }, ['copies']],
    ['rates from the whole table', { encodeOn: 'parcels' }, ['encoder']],
    ['rates from the whole table, before the split', { encodeOn: 'parcels', order: 'clean-encode-split' }, ['encoder']],
    ['the label among the features', { dropLate: false }, ['label']],
    ['a column from after delivery', { dropClaimStatus: false }, ['known']],
    ['a time stamp among the features', { dropBookedAt: false }, ['runs']],
    ['rates from a training set that is not there yet', { order: 'clean-encode-split' }, ['runs']],
    ['no test row', { testDay: 153 }, ['runs', 'settled']],
  ];
  test.each(mistakes)('(%s) fails its own check and no other', (_name, params, checks) => {
    for (const seed of [1, 2, 3]) expect(failing({ ...params, seed })).toEqual(checks);
  });

  test.each([
    ['the label among the features', { dropLate: false }, 0.2],
    ['a column from after delivery', { dropClaimStatus: false }, 0.15],
    ['rates from the whole table', { encodeOn: 'parcels' }, 0.05],
  ] as const)('(%s) makes the printed score too good', (_name, params, least) => {
    const { mean, se } = over(optimism(params));
    expect(mean - 4 * se).toBeGreaterThan(least);
  });

  test('(second scans on both sides) raises the printed score, and production knows nothing of it', () => {
    const effect = over((seed) => optimism({ order: 'split-encode-clean' })(seed) - optimism({})(seed));
    expect(effect.mean).toBeGreaterThan(2 * effect.se);
  });
});

describe('the evidence', () => {
  test('counts rows', () => {
    expect(evidence('apart', { testDay: 121, useGap: 'no' })).toMatch(/^\d+ rows are in training and in the test\.$/);
    expect(evidence('settled', { useGap: 'no' })).toMatch(/^\d+ rows of training had no label yet .* on 1 July\./);
    expect(evidence('wholeDays', { trainOperator: 'upTo', trainDay: 121 })).toMatch(
      /^Of the \d+ rows of 30 June, \d+ (is|are) in training and \d+ are not\.$/,
    );
  });

  test('accounts for every row exactly once', () => {
    for (const params of [broken, fixed, { ...fixed, testDay: 60, useGap: 'no' as const }]) {
      const { days } = model.run(params);
      const { history } = drawTables(params.seed);
      const counted = Object.values(days).flatMap((part) => Array.from(part));
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(history.parcel.length);
    }
  });

  test('says what was not reached when the program stops early', () => {
    const { checks, offline, production } = run({ order: 'encode-split-clean' });
    expect(checks.filter(({ verdict }) => verdict === 'unknown').map(({ id }) => id)).toEqual([
      'apart',
      'copies',
      'wholeDays',
      'settled',
      'encoder',
    ]);
    expect([offline, production]).toEqual([0.5, 0.5]);
  });
});

describe('the generated table', () => {
  test('repeats about a fifth of the parcels, later and with the same label', () => {
    const { history } = drawTables(1);
    const first = new Map<number, number>();
    let second = 0;
    history.parcel.forEach((parcel, row) => {
      const before = first.get(parcel);
      if (before === undefined) {
        first.set(parcel, row);
        return;
      }
      second++;
      expect(history.booked[row]).toBeGreaterThan(history.booked[before]);
      expect(history.late[row]).toBe(history.late[before]);
      expect(history.settled[row]).toBe(history.settled[before]);
    });
    expect(second / first.size).toBeGreaterThan(0.12);
    expect(second / first.size).toBeLessThan(0.22);
  });

  test('settles a label 14 days after the first booking', () => {
    const { history } = drawTables(1);
    const booked = new Map<number, number>();
    history.parcel.forEach((parcel, row) => {
      if (!booked.has(parcel)) booked.set(parcel, history.booked[row]);
      expect(history.settled[row] - (booked.get(parcel) as number)).toBe(labelDelayDays * secondsPerDay);
    });
  });
});

test('the program is valid to read in every order, with every place filled', () => {
  const texts = (param: string, value: string) =>
    (model.params as unknown as Record<string, { options: Record<string, string> }>)[param].options[value];
  const program = programOf(listing, fixed, texts);
  expect(program.indexOf('drop_duplicates')).toBeLessThan(program.indexOf('train_until ='));
  expect(program).toContain('train_until = pd.Timestamp("2024-07-01")');
  expect(program).toContain('test_from = pd.Timestamp("2024-07-01") + gap');
  expect(program).toContain('route_rates(train, folds=5)');
  expect(program).not.toContain('undefined');
});
