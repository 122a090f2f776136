import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { type Summary, summarise } from '../lib/replicate.ts';
import { deploy, evaluateSplit } from './evaluate.ts';
import { collectRows } from './history.ts';
import model from './model.ts';
import { params as declared, type LeakageParams } from './params.ts';
import { presets } from './presets.ts';
import type { StandardSplit } from './result.ts';
import { standardSplits } from './splits.ts';
import { drawWorld } from './world.ts';

const clean: LeakageParams = { ...defaults(declared), ...presets.clean.params };
const shared: Partial<LeakageParams> = { autocorrelation: true };

/** The AUC of one world, in the notebook for the splits that were asked for, and in production. */
interface World {
  offline: Partial<Record<StandardSplit, number>>;
  production: number;
}
const known = new Map<string, World>();

/** The world of that seed, with what it knows of other splits too: none is evaluated twice. */
function world(given: Partial<LeakageParams>, seed: number, splits: readonly StandardSplit[]): World {
  const params = { ...clean, ...given, seed };
  const key = JSON.stringify(params, Object.keys(declared));
  const remembered = known.get(key);
  const missing = splits.filter((split) => remembered?.offline[split] === undefined);
  if (remembered && missing.length === 0) return remembered;
  const drawn = drawWorld(params);
  const { history, production } = collectRows(drawn, params);
  const offline = missing.map((split) => [split, evaluateSplit(split, history, params).offline.auc.value]);
  const found: World = {
    offline: { ...remembered?.offline, ...Object.fromEntries(offline) },
    production: remembered?.production ?? deploy(drawn, history, production, params).score.auc.value,
  };
  known.set(key, found);
  return found;
}

function worlds(given: Partial<LeakageParams>, count: number, splits: readonly StandardSplit[]): World[] {
  return Array.from({ length: count }, (_, k) => world(given, 100 + k, splits));
}

function optimism(found: readonly World[], split: StandardSplit): Summary {
  return summarise(found.map(({ offline, production }) => (offline[split] ?? Number.NaN) - production));
}

function paired(a: readonly World[], b: readonly World[], of: (world: World) => number): Summary {
  const count = Math.min(a.length, b.length);
  return summarise(Array.from({ length: count }, (_, k) => of(a[k]) - of(b[k])));
}

/** Spearman's rank correlation of a list with the order it stands in. */
function trend(values: readonly number[]): number {
  const rank = values.map((value) => values.filter((other) => other < value).length);
  const n = values.length;
  const squares = rank.reduce((sum, r, i) => sum + (r - i) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

describe('without a source of leakage', () => {
  const found = worlds({}, 20, standardSplits);

  it.each(standardSplits)('the %s split is right within 0.01 AUC and two standard errors', (split) => {
    const { mean, se } = optimism(found, split);
    expect(Math.abs(mean)).toBeLessThan(0.01 + 2 * se);
  });
});

describe('shared days', () => {
  const splits = ['random', 'temporalGap'] as const;

  it('make a random split too optimistic, and a split by time with a gap right within 0.01 and four standard errors', () => {
    const found = worlds(shared, 24, splits);
    const random = optimism(found, 'random');
    const gap = optimism(found, 'temporalGap');
    expect(random.mean).toBeGreaterThan(3 * random.se);
    expect(Math.abs(gap.mean)).toBeLessThan(0.01 + 4 * gap.se);
  });

  it('do nothing without a shock: random and temporal agree within four standard errors', () => {
    const found = worlds({ ...shared, sigmaZ: 0, phi: 0 }, 12, ['random', 'temporal']);
    const difference = summarise(found.map(({ offline }) => (offline.random ?? 0) - (offline.temporal ?? 0)));
    expect(Math.abs(difference.mean)).toBeLessThan(4 * difference.se);
  });

  it('leak at random even when days forget each other, for parcels of one day share a shock', () => {
    const found = worlds({ ...shared, sigmaZ: 2, phi: 0 }, 16, splits);
    const difference = summarise(found.map(({ offline }) => (offline.random ?? 0) - (offline.temporalGap ?? 0)));
    expect(difference.mean).toBeGreaterThan(2 * difference.se);
  });

  it.each([
    ['phi', [0, 0.5, 0.8, 0.9, 0.97]],
    ['sigmaZ', [0, 0.5, 1, 1.5, 2]],
  ] as const)('make a random split more optimistic as %s rises', (param, values) => {
    const means = values.map((value) => {
      const found = worlds({ ...shared, sigmaZ: 2, parcelsPerDay: 12, [param]: value }, 8, ['random']);
      return optimism(found, 'random').mean;
    });
    expect(trend(means)).toBeGreaterThan(0.5);
  });

  it('leak less again when the shock outlasts the deployment', () => {
    const given = { ...shared, sigmaZ: 2, parcelsPerDay: 12 };
    const weeks = worlds({ ...given, phi: 0.9 }, 8, ['random']);
    const months = worlds({ ...given, phi: 0.995 }, 8, ['random']);
    const difference = paired(weeks, months, ({ offline, production }) => (offline.random ?? 0) - production);
    expect(difference.mean).toBeGreaterThan(2 * difference.se);
  });

  it('need capacity: logistic regression hardly shows them', () => {
    const boosted = worlds(shared, 24, splits);
    const logistic = worlds({ ...shared, learner: 'logistic' }, 24, splits);
    const difference = paired(boosted, logistic, ({ offline, production }) => (offline.random ?? 0) - production);
    expect(difference.mean).toBeGreaterThan(2 * difference.se);
    expect(Math.abs(optimism(logistic, 'random').mean)).toBeLessThan(0.02);
  });

  it('leave a single run noisy: its optimism has a standard deviation between 0.02 and 0.07 AUC', () => {
    const { sd } = optimism(worlds(shared, 24, splits), 'random');
    expect(sd).toBeGreaterThan(0.02);
    expect(sd).toBeLessThan(0.07);
  });
});

describe('known shippers', () => {
  const at = (newShippers: number) => worlds({ entity: true, newShippers }, 12, ['random', 'group']);

  it('are told right by the split by shipper when all shippers will be new', () => {
    const { mean, se } = optimism(at(100), 'group');
    expect(Math.abs(mean)).toBeLessThan(0.01 + 4 * se);
  });

  it('make the split by shipper far too pessimistic when none will be new', () => {
    const { mean, se } = optimism(at(0), 'group');
    expect(mean).toBeLessThan(-0.03);
    expect(mean).toBeLessThan(-4 * se);
  });

  it('make a random split more optimistic, the more shippers will be new; with none it is right', () => {
    const means = [0, 50, 100].map((share) => optimism(at(share), 'random'));
    expect(means[1].mean).toBeGreaterThan(means[0].mean + 0.01);
    expect(means[2].mean).toBeGreaterThan(means[1].mean + 0.01);
    expect(means[0].mean).toBeLessThan(0.01 + 2 * means[0].se);
  });
});

describe('a status column', () => {
  const leaky = worlds({ status: true }, 8, standardSplits);
  const without = worlds({}, 20, standardSplits);

  it('makes every split alike too optimistic: the four agree within 0.02', () => {
    const means = standardSplits.map((split) => optimism(leaky, split).mean);
    expect(Math.min(...means)).toBeGreaterThan(0.15);
    expect(Math.max(...means) - Math.min(...means)).toBeLessThan(0.02);
  });

  it('costs production AUC: the model without it is better', () => {
    const difference = paired(without, leaky, ({ production }) => production);
    expect(difference.mean).toBeGreaterThan(2 * difference.se);
  });

  it('makes the model confidently wrong: in production its log loss is worse than always saying the base rate', () => {
    const { chosen, production } = model.run({ ...clean, status: true, metric: 'logLoss' });
    expect(production.logLoss.value).toBeGreaterThan(production.baselineLogLoss);
    expect(chosen.offline.logLoss.value).toBeLessThan(chosen.offline.baselineLogLoss);
    expect(production.withoutStatus?.logLoss).toBeLessThan(production.baselineLogLoss);
  });
});

describe('a route average', () => {
  const splits = ['random', 'temporalGap'] as const;
  const from = (aggregate: LeakageParams['aggregate']) => worlds({ aggregate }, 10, splits);

  it('of all rows makes random and temporal splits too optimistic alike', () => {
    for (const split of splits) expect(optimism(from('allRows'), split).mean).toBeGreaterThan(0.07);
  });

  it('of training rows is honest within 0.02 and two standard errors, and worse than one out of fold', () => {
    const { mean, se } = optimism(from('trainingRows'), 'random');
    expect(Math.abs(mean)).toBeLessThan(0.02 + 2 * se);
    const gain = paired(from('outOfFold'), from('trainingRows'), ({ production }) => production);
    expect(gain.mean).toBeGreaterThan(3 * gain.se);
  });
});

describe('duplicates', () => {
  it('make a random split too optimistic, and no other', () => {
    const found = worlds({ duplicates: 'kept', duplicateShare: 50 }, 8, standardSplits);
    for (const split of standardSplits) {
      const { mean, se } = optimism(found, split);
      if (split === 'random') expect(mean).toBeGreaterThan(0.03);
      else expect(Math.abs(mean)).toBeLessThan(0.02 + 2 * se);
    }
  });
});

describe('selection of noise columns', () => {
  const given = { learner: 'logistic', parcelsPerDay: 4 } as const;

  it('on all rows makes every split too optimistic, on training rows none', () => {
    const leaky = worlds({ ...given, selection: 'allRows' }, 16, standardSplits);
    const honest = worlds({ ...given, selection: 'trainingRows' }, 16, standardSplits);
    for (const split of standardSplits) {
      const { mean, se } = optimism(honest, split);
      expect(optimism(leaky, split).mean).toBeGreaterThan(0.06);
      expect(Math.abs(mean)).toBeLessThan(0.01 + 4 * se);
    }
  });
});

describe('scaling', () => {
  it('on all rows changes the offline AUC by less than 0.001', () => {
    const given = { learner: 'logistic' } as const;
    const leaky = worlds({ ...given, scaling: 'allRows' }, 8, ['random']);
    const honest = worlds(given, 8, ['random']);
    const { mean } = paired(leaky, honest, ({ offline }) => offline.random ?? Number.NaN);
    expect(Math.abs(mean)).toBeLessThan(0.001);
  });
});

describe('shuffled labels', () => {
  const given = { permuteLabels: true, learner: 'logistic' } as const;
  const offline = (found: readonly World[]) => summarise(found.map((one) => one.offline.random ?? Number.NaN));
  const production = (found: readonly World[]) => summarise(found.map((one) => one.production));

  it('cannot be predicted: the offline AUC is 0.5 within four standard errors', () => {
    const { mean, se } = offline(worlds(given, 30, ['random']));
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * se);
  });

  it('seem predictable at an AUC of about 0.71 with an average of all rows, which proves the leak', () => {
    const found = worlds({ ...given, aggregate: 'allRows' }, 30, ['random']);
    expect(Math.abs(offline(found).mean - 0.71)).toBeLessThan(0.02);
    expect(Math.abs(production(found).mean - 0.5)).toBeLessThan(4 * production(found).se);
  });
});

describe('the session on splitting', () => {
  const all = ['random', 'temporal', 'temporalGap', 'group'] as const;
  const shock = () => worlds(shared, 40, all);
  const offline = (split: StandardSplit) => (found: World) => found.offline[split] ?? Number.NaN;

  it('may say that time without a gap promises less than random rows, and more than time with a gap', () => {
    const gapOf = (less: StandardSplit, more: StandardSplit) =>
      summarise(shock().map((found) => offline(more)(found) - offline(less)(found)));
    expect(gapOf('temporal', 'random').low).toBeGreaterThan(0);
    expect(gapOf('temporalGap', 'temporal').low).toBeGreaterThan(0);
  });

  it('may say that random rows rank trees above logistic regression, while production and an honest test do not', () => {
    const linear = worlds({ ...shared, learner: 'logistic' }, 40, all);
    expect(paired(shock(), linear, offline('random')).low).toBeGreaterThan(0);
    expect(paired(shock(), linear, offline('temporalGap')).high).toBeLessThan(0);
    expect(paired(shock(), linear, ({ production }) => production).high).toBeLessThan(0);
  });

  it('may say that a split by shipper does not help against shared days', () => {
    expect(optimism(shock(), 'group').low).toBeGreaterThan(0.02);
  });

  it('may say that a split by time does not tell what new shippers cost', () => {
    const found = worlds({ entity: true, newShippers: 100 }, 30, all);
    for (const split of ['random', 'temporal', 'temporalGap'] as const) {
      expect(optimism(found, split).low, split).toBeGreaterThan(0.03);
    }
  });

  it('may say that a longer label delay makes the deployed model worse', () => {
    const early = worlds({ ...shared, labelDelayDays: 0 }, 40, ['random']);
    const late = worlds({ ...shared, labelDelayDays: 42 }, 40, ['random']);
    expect(paired(early, late, ({ production }) => production).low).toBeGreaterThan(0);
  });
});
