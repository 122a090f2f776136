import { describe, expect, it } from 'vitest';
import { fitChampion } from '../lib/drifting/champion.ts';
import { type Days, featuresOn, labelsOn } from '../lib/drifting/days.ts';
import { drawDriftingWorld } from '../lib/drifting/world.ts';
import { logLoss } from '../lib/metrics/logLoss.ts';
import { defaults } from '../lib/params.ts';
import { members } from '../lib/quantity.ts';
import { summarise } from '../lib/replicate.ts';
import { monitorNames, waitsForLabels } from './monitors.ts';
import { measures } from './numbers.ts';
import { type DriftParams, params as declared } from './params.ts';
import { presets } from './presets.ts';
import type { DriftResult } from './result.ts';
import { over, paired, run, served, worlds } from './testRuns.ts';

const total = ({ policy }: DriftResult) => policy.total;
const still = { drift: 'none', policy: 'never' } as const;

describe('a new concept', () => {
  const given = { drift: 'concept', policy: 'never' } as const;

  it.each(['sudden', 'gradual', 'incremental', 'recurring'] as const)(
    'leaves every input, every prediction and every alarm of theirs as they are, when it comes %s',
    (shape) => {
      const setting = { parcelsPerDay: 50, delta: 2, seed: 9 } as const;
      const [there, not] = [run({ ...given, shape, ...setting }), run({ ...still, ...setting })];
      const [one, other] = [served({ ...given, shape, ...setting }), served({ ...still, ...setting })];
      expect(one.world.x).toEqual(other.world.x);
      expect(one.year.predicted).toEqual(other.year.predicted);
      expect(there.inputs).toEqual(not.inputs);
      for (const key of members(monitorNames).filter((name) => !waitsForLabels(name)))
        expect(there.monitors[key], key).toEqual(not.monitors[key]);
      expect(there.policy.logLoss).not.toEqual(not.policy.logLoss);
    },
  );

  it('costs an untouched model 0.15 AUC, and only labels tell', () => {
    const found = worlds(given, 6);
    const lost = over(found, ({ policy }) => policy.before.auc - policy.after.auc);
    expect(Math.abs(lost.mean - 0.145)).toBeLessThan(0.005 + 4 * lost.se);
    expect(found.every(({ monitors }) => monitors.settledLoss.detected && monitors.adwin.detected)).toBe(true);
    expect(found.every(({ monitors }) => !monitors.psiLow.detected && !monitors.psiHigh.detected)).toBe(true);
  });

  it('is told from more late parcels of every kind by the mean prediction, which the AUC cannot do', () => {
    const means = (setting: Partial<DriftParams>) =>
      over(worlds({ ...still, ...setting, parcelsPerDay: 200 }, 4), ({ policy }) => policy.after.predicted).mean;
    expect(means(given)).toBe(means(still));
    const prior = { drift: 'prior', delta: 0.5 } as const;
    expect(means(prior) - means(still)).toBeGreaterThan(0.015);
    const lost = over(
      worlds({ ...still, ...prior, parcelsPerDay: 200 }, 4),
      ({ policy }) => policy.before.auc - policy.after.auc,
    );
    expect(Math.abs(lost.mean)).toBeLessThan(0.005 + 4 * lost.se);
  });

  it('passes by a trigger that watches inputs: it retrains on the days on which it would without a drift', () => {
    const days = (setting: Partial<DriftParams>) =>
      worlds({ ...setting, policy: 'inputs', parcelsPerDay: 50, alarmsAllowed: 2 }, 6).map(
        ({ policy }) => policy.retrainings,
      );
    const found = days({ drift: 'concept', delta: 2 });
    expect(found).toEqual(days({ drift: 'none', delta: 2 }));
    expect(found.flat().length).toBeGreaterThan(0);
  });

  it('is cheaper with a short training window than with a long one', () => {
    const performance = { ...given, policy: 'performance' } as const;
    const more = paired({ ...performance, windowDays: 120 }, { ...performance, windowDays: 42 }, 4, total);
    expect(more.low).toBeGreaterThan(0);
  });

  it('is found later, the later labels come', () => {
    const delays = [0, 14, 42].map((labelDelayDays) =>
      over(worlds({ ...given, labelDelayDays }, 4), ({ monitors }) => monitors.settledLoss.delay),
    );
    expect(delays[1].mean).toBeGreaterThan(delays[0].mean + 7);
    expect(delays[2].mean).toBeGreaterThan(delays[1].mean + 21);
  });

  it('that comes in small steps is found later than one that comes at once', () => {
    const later = paired({ ...given, shape: 'incremental' }, given, 6, ({ monitors }) => monitors.settledLoss.delay);
    expect(later.low).toBeGreaterThan(20);
  });
});

describe('a monitor that needs labels', () => {
  it.each(['covariate', 'prior', 'concept'] as const)(
    'says nothing of a %s drift before a label of it is here',
    (drift) => {
      for (const labelDelayDays of [0, 14, 40]) {
        const setting = { labelDelayDays, delta: 2, parcelsPerDay: 50, policy: 'never', onsetDay: 100 } as const;
        const [there, not] = [run({ ...setting, drift }), run({ ...setting, drift: 'none' })];
        for (const key of members(monitorNames).filter(waitsForLabels)) {
          const early = ({ monitors }: DriftResult) =>
            monitors[key].alarms.filter((day) => day <= 100 + labelDelayDays);
          expect(early(there), key).toEqual(early(not));
        }
      }
    },
  );
});

describe('other parcels', () => {
  const given = { drift: 'covariate', policy: 'never' } as const;
  const found = worlds(given, 8);

  it('raise the AUC while the loss grows, and more than half of the growth nobody could avoid', () => {
    expect(over(found, ({ policy }) => policy.after.auc - policy.before.auc).low).toBeGreaterThan(0.03);
    const grown = over(found, ({ policy }) => policy.after.logLoss - policy.before.logLoss);
    const unavoidable = over(found, ({ oracle }) => oracle.after.logLoss - oracle.before.logLoss);
    expect(grown.low).toBeGreaterThan(0.03);
    expect(unavoidable.mean).toBeGreaterThan(grown.mean / 2);
  });

  it('are seen by every monitor of inputs and predictions within two weeks', () => {
    const early = members(monitorNames).filter((key) => !waitsForLabels(key));
    for (const { monitors } of found) for (const key of early) expect(monitors[key].delay, key).toBeLessThanOrEqual(14);
  });

  it('make a trigger on inputs retrain before there is anything to learn from: it saves nothing', () => {
    const saved = paired(given, { ...given, policy: 'inputs' }, 8, ({ policy }) => policy.regret);
    expect(saved.mean).toBeLessThan(4 * saved.se);
    const first = worlds({ ...given, policy: 'inputs' }, 8).map(({ models }) => models[1].trained);
    for (const { to } of first) expect(to).toBeLessThanOrEqual(126 - 14 + 7);
  });

  it('hurt boosted trees too, which know nothing of values that they have not seen', () => {
    const excess = ({ policy, oracle }: DriftResult) =>
      policy.after.logLoss - oracle.after.logLoss - (policy.before.logLoss - oracle.before.logLoss);
    const boosted = { ...given, delta: 2, learner: 'boosted' } as const;
    expect(over(worlds(boosted, 4), excess).low).toBeGreaterThan(0.01);
  });
});

describe('more late parcels', () => {
  const given = { drift: 'prior', delta: 0.8, policy: 'never' } as const;
  const found = worlds(given, 10);

  it('leave the AUC where it was within four standard errors, and make predictions 0.13 too low', () => {
    const change = over(found, ({ policy }) => policy.after.auc - policy.before.auc);
    const bias = over(found, ({ policy }) => policy.after.bias);
    expect(Math.abs(change.mean)).toBeLessThan(4 * change.se);
    expect(Math.abs(bias.mean + 0.13)).toBeLessThan(0.001 + 4 * bias.se);
  });

  it('are cured by the intercept alone: cheaper than retraining every four weeks, without its price', () => {
    const saved = paired({ ...given, policy: 'calendar' }, { ...given, policy: 'intercept' }, 4, total);
    expect(saved.low).toBeGreaterThan(1000);
    const against = paired(given, { ...given, policy: 'intercept' }, 4, ({ policy }) => policy.regret);
    expect(against.low).toBeGreaterThan(1000);
    for (const { policy } of worlds({ ...given, policy: 'intercept' }, 4)) expect(policy.retrains).toBe(0);
  });
});

describe('more late parcels, and what to do about them', () => {
  const given = { drift: 'prior', delta: 0.8 } as const;

  it('are repaired by one number as well as by thirteen refits on 42 days', () => {
    const refits = { ...given, policy: 'calendar', windowDays: 42 } as const;
    const gap = paired(refits, { ...given, policy: 'intercept' }, 8, ({ policy }) => policy.regret);
    expect(Math.abs(gap.mean)).toBeLessThan(100);
    for (const { policy } of worlds(refits, 2)) expect(policy.retrains).toBe(13);
  });

  it('leave an untouched model cheaper than acting on everybody at size 0.8, and dearer at size 1', () => {
    const margin = (delta: number) =>
      over(worlds({ drift: 'prior', delta, policy: 'never' }, 6), (result) => {
        const params = { ...defaults(declared), drift: 'prior', delta, policy: 'never' } as const;
        const cost = measures.costPerParcelAfter.of(result, params);
        return measures.everybodyPerParcelAfter.of(result, params) - cost;
      });
    expect(margin(0.8).low).toBeGreaterThan(0);
    expect(margin(1).high).toBeLessThan(0);
  });
});

describe('a plan by the calendar', () => {
  const plan = { drift: 'concept', policy: 'calendar', everyDays: 161, windowDays: 42 } as const;
  const alarm = { drift: 'concept', policy: 'performance', windowDays: 85 } as const;

  it('that falls well for a hub on day 120 costs more than 5,800 for one on day 170, where an alarm does not', () => {
    expect(over(worlds({ ...plan, onsetDay: 120 }, 8), total).high).toBeLessThan(5800);
    expect(over(worlds({ ...plan, onsetDay: 170 }, 8), total).low).toBeGreaterThan(5800);
    expect(over(worlds({ ...alarm, onsetDay: 170 }, 8), total).high).toBeLessThan(5800);
  });
});

describe('seasons', () => {
  const given = { drift: 'concept', shape: 'recurring' } as const;

  it('reverse the lesson: retraining every four weeks, or with a short window, is dearer than never', () => {
    const never = { ...given, policy: 'never' } as const;
    expect(paired({ ...given, policy: 'calendar' }, never, 4, total).low).toBeGreaterThan(0);
    const short = { ...given, policy: 'performance', windowDays: 42 } as const;
    expect(paired(short, never, 8, total).mean).toBeGreaterThan(0);
  });

  it('need a model each: one of both seasons is worse in each of them', () => {
    const setting = { drift: 'concept', shape: 'recurring', delta: 1, onsetDay: 0, parcelsPerDay: 100 } as const;
    const loss = (world: ReturnType<typeof drawDriftingWorld>, trained: Days, judged: Days) => {
      const { probabilities } = fitChampion(world, 'logistic', trained);
      return logLoss(labelsOn(world, judged), probabilities(featuresOn(world, judged)));
    };
    const both = { from: 0, to: 120 };
    const seasons = [
      [
        { from: 0, to: 60 },
        { from: 120, to: 180 },
      ],
      [
        { from: 60, to: 120 },
        { from: 180, to: 240 },
      ],
    ] as const;
    for (const [own, next] of seasons) {
      const worse = Array.from({ length: 6 }, (_, k) => {
        const world = drawDriftingWorld({ ...setting, seed: k });
        return loss(world, both, next) - loss(world, own, next);
      });
      expect(summarise(worse).low).toBeGreaterThan(0);
    }
  });
});

describe('the presets', () => {
  it('on drifts that come gradually: labels tell when more than half of it is there', () => {
    const { mean, se } = over(worlds(presets.gradual.params, 4), ({ monitors }) => monitors.settledLoss.delay);
    expect(mean - 2 * se).toBeGreaterThan(45);
  });

  it('on a long window: the first retraining after the alarm has less than a tenth of its days from the new world', () => {
    for (const { models } of worlds(presets.longWindow.params, 6)) {
      const { trained } = models.find(({ since }) => since > 120) ?? models[0];
      expect(trained.to - 120).toBeLessThan(0.1 * (trained.to - trained.from));
    }
  });

  it('on waiting for labels: labels of eight weeks cost more than labels of two', () => {
    const late = { ...presets.lateLabels.params };
    const more = paired(late, { ...late, labelDelayDays: 14 }, 4, total);
    expect(more.low).toBeGreaterThan(0);
  });

  it('on fewer retrainings: every quarter has more regret than every four weeks, and fewer of them', () => {
    const quarterly = { ...presets.quarterly.params, rival: 'calendar' } as const;
    const monthly = { ...presets.calendar.params, rival: 'calendar' } as const;
    expect(paired(quarterly, monthly, 4, ({ policy }) => policy.regret).low).toBeGreaterThan(0);
    expect(worlds(quarterly, 4).every(({ policy }) => policy.retrains === 4)).toBe(true);
  });
});

describe('the costs a parcel', () => {
  const kinds = [
    ['nothing', { drift: 'none' }, 0.94],
    ['the prior', { drift: 'prior', delta: 0.8 }, 1.13],
    ['the concept', { drift: 'concept' }, 1.33],
  ] as const;

  it.each(kinds)(
    'long after, when %s drifts under an untouched model: still less than without a model',
    (_, given, expected) => {
      for (const result of worlds({ ...given, policy: 'never' }, 8)) {
        const cost = afterwards(result);
        expect(Math.abs(cost - expected)).toBeLessThan(0.04);
        expect(cost).toBeLessThan(Math.min(result.plain.after.nobody, result.plain.after.everybody));
      }
    },
  );

  it('of the year grow by 14 % under the prior and by 28 % under the concept drift, where regret grows four- and tenfold', () => {
    const yearOf = (given: Partial<DriftParams>, of: (r: DriftResult) => number) =>
      over(worlds({ ...given, policy: 'never' }, 8), of).mean;
    const all = (r: DriftResult) => r.plain.year.truth + r.policy.total / 36_400;
    const growth = (given: Partial<DriftParams>) => yearOf(given, all) / yearOf({ drift: 'none' }, all);
    const regrets = (given: Partial<DriftParams>) =>
      yearOf(given, ({ policy }) => policy.regret) / yearOf({ drift: 'none' }, ({ policy }) => policy.regret);
    const [, [, prior], [, concept]] = kinds;
    expect(Math.abs(growth(prior) - 1.14)).toBeLessThan(0.02);
    expect(Math.abs(growth(concept) - 1.28)).toBeLessThan(0.02);
    expect(regrets(prior)).toBeGreaterThan(3.5);
    expect(regrets(concept)).toBeGreaterThan(9);
  });

  it('leave the untouched model little after the prior has moved: acting on everybody costs hardly more', () => {
    const margin = over(worlds({ ...kinds[1][1], policy: 'never' }, 8), (r) => r.plain.after.everybody - afterwards(r));
    expect(margin.low).toBeGreaterThan(0);
    expect(margin.mean).toBeLessThan(0.1);
  });

  function afterwards({ policy, plain, afterFrom }: DriftResult): number {
    return plain.after.truth + (policy.regret - policy.regretBefore[afterFrom]) / ((364 - afterFrom) * 100);
  }
});

describe('what the predictions expect of their own loss', () => {
  it('rises with the share of late parcels, by a small part of the true rise', () => {
    const rise = (of: (r: DriftResult) => number) => paired({ ...still, drift: 'prior', delta: 0.5 }, still, 6, of);
    const [expected, real] = [
      rise(({ policy }) => policy.after.expectedLoss),
      rise(({ policy }) => policy.after.logLoss),
    ];
    expect(expected.low).toBeGreaterThan(0);
    expect(expected.mean).toBeLessThan(real.mean / 3);
  });
});

describe('what a retraining buys', () => {
  const regret = ({ policy }: DriftResult) => policy.regret;
  const monthly = { policy: 'calendar', drift: 'concept' } as const;
  const onAlarm = { drift: 'concept', policy: 'performance', windowDays: 42 } as const;

  it('is more than half of the regret, not all of it, for thirteen refits on 120 days after a new concept', () => {
    const [refitted, untouched] = [monthly, { ...monthly, policy: 'never' } as const].map(
      (setting) => over(worlds(setting, 8), regret).mean,
    );
    expect(refitted / untouched).toBeGreaterThan(0.4);
    expect(refitted / untouched).toBeLessThan(0.5);
  });

  it('is less than nothing on two weeks in a quiet year, where each refit is a fresh draw of noise', () => {
    const noisy = { drift: 'none', policy: 'calendar', windowDays: 14 } as const;
    expect(paired(noisy, still, 8, regret).low).toBeGreaterThan(0);
  });

  it('by the calendar is less regret than on the alarm, and a dearer year', () => {
    const calendar = { ...monthly, windowDays: 42 };
    expect(paired(onAlarm, calendar, 8, regret).low).toBeGreaterThan(0);
    expect(paired(calendar, onAlarm, 8, total).low).toBeGreaterThan(0);
  });

  it('cannot be told from nothing on a short window in seasons', () => {
    const seasons = { drift: 'concept', shape: 'recurring' } as const;
    const saved = paired({ ...seasons, policy: 'never' }, { ...onAlarm, ...seasons }, 20, regret);
    expect(Math.abs(saved.mean)).toBeLessThan(3 * saved.se);
  });

  it('is harm, when the intercept is corrected and other parcels have come', () => {
    const covariate = { drift: 'covariate' } as const;
    expect(
      paired({ ...covariate, policy: 'intercept' }, { ...covariate, policy: 'never' }, 8, regret).low,
    ).toBeGreaterThan(0);
  });
});

describe('after an alarm on settled losses', () => {
  const found = worlds({ drift: 'concept', policy: 'performance', windowDays: 42 }, 12);
  const newDays = ({ models }: DriftResult, place: number) => models[place].trained.to - 120;

  it('the first refit holds six days of the new world in most runs, and at most a week more in the others', () => {
    expect(found.filter((result) => newDays(result, 1) === 6).length).toBeGreaterThan(found.length / 2);
    for (const result of found) expect([6, 13]).toContain(newDays(result, 1));
  });

  it('the second one comes three weeks later at the earliest, and holds mostly the new world', () => {
    for (const { models } of found) {
      expect(models[2].since - models[1].since).toBeGreaterThanOrEqual(21);
      expect(models[2].trained.to - 120).toBeGreaterThan(42 / 2);
    }
  });
});

describe('an untouched model', () => {
  it.each([
    { drift: 'none' },
    { drift: 'covariate' },
    { drift: 'prior', delta: 0.8 },
    { drift: 'concept' },
    { drift: 'concept', shape: 'recurring' },
  ] as const)('costs less in a year than acting on everybody or on nobody: %o', (given) => {
    for (const { plain, policy } of worlds({ ...given, policy: 'never' }, 8)) {
      const cost = plain.year.truth + policy.total / 36_400;
      expect(cost).toBeLessThan(Math.min(plain.year.nobody, plain.year.everybody));
    }
  });
});

describe('a gate on refits of two weeks', () => {
  const refits = { policy: 'calendar', windowDays: 14 } as const;
  const gated = { ...refits, gate: true } as const;
  const saved = (drift: DriftParams['drift']) =>
    paired({ ...refits, drift }, { ...gated, drift }, 12, ({ policy }) => policy.regret);

  it('saves regret in a quiet year, and costs more of it when the concept is new', () => {
    expect(saved('none').low).toBeGreaterThan(0);
    expect(saved('concept').high).toBeLessThan(0);
  });

  it('lets four of thirteen in when nothing drifts, and nearly half of those that are fitted on 120 days', () => {
    const letIn = (setting: Partial<DriftParams>) =>
      over(
        worlds({ ...gated, drift: 'none', ...setting }, 20),
        ({ policy }) => policy.retrainings.filter(({ promoted }) => promoted).length,
      );
    const [few, half] = [letIn({}), letIn({ windowDays: 120 })];
    expect(Math.abs(few.mean - 3.9)).toBeLessThan(0.1 + 4 * few.se);
    expect(Math.abs(half.mean - 6.1)).toBeLessThan(0.1 + 4 * half.se);
  });
});
