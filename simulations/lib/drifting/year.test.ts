import { describe, expect, it } from 'vitest';
import { auc } from '../metrics/auc.ts';
import { fitChampion } from './champion.ts';
import { correctIntercept } from './correct.ts';
import { actFrom, dailyRegret } from './costs.ts';
import { featuresOn, labelsOn, truthOn } from './days.ts';
import { passesGate } from './gate.ts';
import { adwinOnErrors, alarmsOnErrors, ddmOnErrors, pageHinkleyOnErrors, settledErrors } from './monitors/errors.ts';
import { weeklySigns } from './monitors/weekly.ts';
import type { Policy, PolicyKind } from './policy.ts';
import type { ServedYear } from './served.ts';
import { type DriftingWorld, type DriftSetting, drawDriftingWorld, productionDays, rowOf } from './world.ts';
import { firstVersion, serveYear } from './year.ts';

const setting: DriftSetting = {
  seed: 3,
  drift: 'concept',
  shape: 'sudden',
  delta: 1.5,
  onsetDay: 60,
  parcelsPerDay: 40,
};
const policy: Policy = {
  kind: 'calendar',
  learner: 'logistic',
  everyDays: 28,
  windowDays: 60,
  labelDelayDays: 14,
  gate: false,
  alarmsPerYear: 0.5,
};
const kinds: readonly PolicyKind[] = ['never', 'calendar', 'inputs', 'performance', 'intercept'];
const serve = (world: DriftingWorld, given: Partial<Policy>) => {
  const own = { ...policy, ...given };
  return serveYear(world, own, firstVersion(world, own));
};

/** Everything that monitors say on a morning or before. */
function said(world: DriftingWorld, year: ServedYear, delay: number, morning: number) {
  const streams = settledErrors(world, year, delay, 0.2);
  const perDay = world.parcelsPerDay;
  const alarms = [
    alarmsOnErrors(streams, adwinOnErrors, 0.05, perDay),
    alarmsOnErrors(streams, pageHinkleyOnErrors, 20, perDay),
    alarmsOnErrors(streams, ddmOnErrors, 2, perDay),
  ];
  return {
    errors: alarms.map((days) => days.filter((day) => day <= morning)),
    weeks: weeklySigns(world, year, delay)
      .filter(({ day }) => day <= morning)
      .map((week) => ({ ...week, settledLossZ: week.settledDay <= morning ? week.settledLossZ : null })),
  };
}

/** The same world with other features from a day on, and other labels from the first that is not settled on. */
function rewritten(world: DriftingWorld, morning: number, delay: number): DriftingWorld {
  const x = world.x.map((column) => column.map((value, i) => (i >= rowOf(world, morning) ? value + 2 : value)));
  const late = world.late.map((y, i) => (i >= rowOf(world, morning - delay) ? 1 - y : y));
  return { ...world, x, late };
}

describe('a year of serving', () => {
  const drifts = ['covariate', 'concept'] as const;

  it.each(drifts.flatMap((drift) => kinds.map((kind) => [drift, kind] as const)))(
    'knows nothing before it has arrived: %s drift, policy %s',
    (drift, kind) => {
      const world = drawDriftingWorld({ ...setting, drift });
      for (const [labelDelayDays, morning] of [
        [0, 64],
        [14, 91],
        [14, 137],
        [10, 200],
      ] as const) {
        const other = rewritten(world, morning, labelDelayDays);
        const [year, again] = [serve(world, { kind, labelDelayDays }), serve(other, { kind, labelDelayDays })];
        const served = morning * world.parcelsPerDay;
        expect(again.predicted.subarray(0, served)).toEqual(year.predicted.subarray(0, served));
        const known = ({ retrainings, corrections }: ServedYear) => [
          retrainings.filter(({ day }) => day <= morning),
          corrections.filter((day) => day <= morning),
        ];
        expect(known(again)).toEqual(known(year));
        expect(said(other, again, labelDelayDays, morning)).toEqual(said(world, year, labelDelayDays, morning));
      }
    },
  );

  it.each(kinds)('trains on nothing but settled labels: policy %s', (kind) => {
    const world = drawDriftingWorld(setting);
    for (const gate of [false, true]) {
      const { versions, retrainings, corrections } = serve(world, { kind, gate });
      for (const { since, champion } of versions) {
        expect(champion.trained.to).toBeLessThanOrEqual(since - policy.labelDelayDays);
        expect(champion.adjusted.to).toBeLessThanOrEqual(since - policy.labelDelayDays);
      }
      expect(versions.length).toBe(1 + retrainings.filter(({ promoted }) => promoted).length + corrections.length);
    }
  });

  it('retrains by the calendar on every so many-th morning, that after the last day included', () => {
    const world = drawDriftingWorld(setting);
    expect(serve(world, {}).retrainings.map(({ day }) => day)).toEqual(
      Array.from({ length: 13 }, (_, k) => 28 * (k + 1)),
    );
    expect(serve(world, { everyDays: 91 }).retrainings.map(({ day }) => day)).toEqual([91, 182, 273, 364]);
  });

  it('lets a trigger rest until a week of the new model’s labels is settled', () => {
    for (const kind of ['inputs', 'performance'] as const) {
      const world = drawDriftingWorld({ ...setting, drift: kind === 'inputs' ? 'covariate' : 'concept', delta: 2 });
      const days = serve(world, { kind, windowDays: 120, alarmsPerYear: 2 }).retrainings.map(({ day }) => day);
      expect(days.length).toBeGreaterThan(1);
      days.slice(1).forEach((day, k) => {
        expect(day - days[k]).toBeGreaterThanOrEqual(policy.labelDelayDays + 7);
      });
    }
  });
});

describe('a gate', () => {
  const world = drawDriftingWorld(setting);

  it('judges on settled days that neither model has seen', () => {
    const { versions } = serve(world, { gate: true });
    for (const [k, { since, champion }] of versions.entries()) {
      if (k > 0) expect(champion.trained.to).toBe(since - policy.labelDelayDays - 14);
    }
  });

  it('lets a model of the new world pass, and not one of the old world', () => {
    const fresh = fitChampion(world, 'logistic', { from: 100, to: 200 });
    const stale = fitChampion(world, 'logistic', { from: -60, to: 40 });
    expect(passesGate(world, stale, fresh, 250)).toBe(true);
    expect(passesGate(world, fresh, stale, 250)).toBe(false);
    expect(passesGate(world, fresh, fresh, 250)).toBe(false);
  });
});

describe('a corrected intercept', () => {
  const world = drawDriftingWorld({ ...setting, drift: 'prior', delta: 2 });
  const days = { from: 100, to: 160 };
  const mean = (values: ArrayLike<number>) => Array.from(values).reduce((sum, value) => sum + value, 0) / values.length;

  it.each(['logistic', 'boosted'] as const)('makes %s predictions add up, and keeps their order', (learner) => {
    const old = fitChampion(world, learner, { from: -120, to: 0 });
    const corrected = correctIntercept(world, old, days);
    const x = featuresOn(world, days);
    const late = labelsOn(world, days);
    expect(mean(corrected.probabilities(x))).toBeCloseTo(mean(late), 8);
    expect(mean(old.probabilities(x))).toBeLessThan(mean(late) - 0.1);
    expect(auc(late, corrected.probabilities(x))).toBe(auc(late, old.probabilities(x)));
    expect(corrected.trained).toEqual(old.trained);
  });

  it('adds up over corrections', () => {
    const old = fitChampion(world, 'logistic', { from: -120, to: 0 });
    const once = correctIntercept(world, old, days);
    const back = correctIntercept(world, once, { from: -120, to: 0 });
    expect(once.offset).toBeGreaterThan(0.5);
    expect(Math.abs(back.offset)).toBeLessThan(1e-3);
  });
});

describe('regret', () => {
  const world = drawDriftingWorld(setting);
  const year = { from: 0, to: productionDays };
  const costs = { missed: 8, needless: 2 };

  it('is nothing for those who know the true risks, and never negative', () => {
    expect(dailyRegret(world, truthOn(world, year), year, costs)).toEqual(new Float64Array(productionDays));
    const never = dailyRegret(world, new Float64Array(productionDays * world.parcelsPerDay), year, costs);
    expect(Math.min(...never)).toBeGreaterThan(0);
  });

  it('scales with its costs, and is nothing where errors cost nothing', () => {
    const { predicted } = serve(world, {});
    const once = dailyRegret(world, predicted, year, costs);
    const twice = dailyRegret(world, predicted, year, { missed: 16, needless: 4 });
    expect(twice).toEqual(once.map((value) => 2 * value));
    expect(actFrom({ missed: 0, needless: 0 })).toBe(1);
    expect(Math.max(...dailyRegret(world, predicted, year, { missed: 0, needless: 0 }))).toBe(0);
  });
});
