import { describe, expect, it } from 'vitest';
import { aucCurve } from './auc.ts';
import type { MonitorKey } from './monitors.ts';
import { type DriftParams, params as declared } from './params.ts';
import { over, paired, run, served, worlds } from './testRuns.ts';

const calibrated: readonly MonitorKey[] = ['psiCalibrated', 'ksYear', 'ksPredictions', 'cbpe', 'settledLoss'];
const still = { drift: 'none', policy: 'never' } as const;

describe('without a drift', () => {
  const found = worlds(still, 20);

  it('regret grows evenly: no slope over the year within four standard errors', () => {
    const slope = over(found, ({ policy: { regretBefore, regret } }) => regret - 2 * regretBefore[182]);
    expect(Math.abs(slope.mean)).toBeLessThan(4 * slope.se);
  });

  it.each(calibrated)('the calibrated monitor %s rings in few years, as it is meant to', (key) => {
    // 0.125 a year is what the loss on settled labels gives, the least exact of them; the bound leaves room for chance.
    const alarms = found.reduce((sum, { monitors }) => sum + monitors[key].alarms.length, 0);
    expect(alarms).toBeLessThanOrEqual(0.125 * found.length + 4 * Math.sqrt(0.125 * found.length));
  });

  it('five tests a week, each at 5 %, ring about eleven times a year, and Page-Hinkley about twice', () => {
    const each = over(found, ({ monitors }) => monitors.ksEach.alarms.length);
    const pageHinkley = over(found, ({ monitors }) => monitors.pageHinkley.alarms.length);
    expect(Math.abs(each.mean - 11.4)).toBeLessThan(0.2 + 4 * each.se);
    expect(Math.abs(pageHinkley.mean - 1.85)).toBeLessThan(0.05 + 4 * pageHinkley.se);
  });

  it('retraining buys nothing: it saves no regret beyond noise, and costs its price', () => {
    const saved = paired(still, { ...still, policy: 'calendar' }, 6, ({ policy }) => policy.regret);
    expect(saved.mean).toBeLessThan(4 * saved.se + 10);
    for (const { policy } of worlds({ ...still, policy: 'calendar' }, 6)) expect(policy.retrains).toBe(13);
  });

  it.each(['covariate', 'prior', 'concept'] as const)(
    'a %s drift of size 0 is the same run to the last bit',
    (drift) => {
      const zero = run({ drift, delta: 0, policy: 'never', parcelsPerDay: 30 });
      expect(zero).toEqual(run({ ...still, parcelsPerDay: 30 }));
    },
  );
});

describe('a run', () => {
  const small = { parcelsPerDay: 30 } as const;

  it.each(Object.keys(declared.policy.options) as DriftParams['policy'][])(
    'adds up: total is regret and price, and no policy pays less for retraining than never (%s)',
    (policy) => {
      for (const gate of [false, true]) {
        const { policy: year } = run({ ...small, policy, gate, retrainCost: 370, drift: 'prior' });
        expect(year.total).toBe(year.regret + 370 * year.retrainings.length);
        expect(year.regretBefore[364]).toBe(year.regret);
        expect(year.total - year.regret).toBeGreaterThanOrEqual(0);
        expect(
          Math.min(...year.regretBefore.map((value, day) => value - (year.regretBefore[day - 1] ?? 0))),
        ).toBeGreaterThanOrEqual(0);
      }
    },
  );

  it('has the same world whatever is done in it and however it is watched', () => {
    const { world } = served({ ...small, policy: 'never' });
    const other = served({
      ...small,
      policy: 'calendar',
      windowDays: 20,
      labelDelayDays: 30,
      gate: true,
      ksLevel: 0.2,
      missedCost: 20,
    });
    expect(other.world).toEqual(world);
  });

  it('gives a policy the same year whether it is watched or compared with', () => {
    const pair = { ...small, drift: 'prior', windowDays: 30 } as const;
    const [one, two] = [
      run({ ...pair, policy: 'calendar', rival: 'performance' }),
      run({ ...pair, policy: 'performance', rival: 'calendar' }),
    ];
    expect(one.policy).toEqual(two.rival);
    expect(one.rival).toEqual(two.policy);
  });

  it('has a curve of 52 weekly values of the AUC', () => {
    const result = run({ ...small });
    expect(aucCurve(result)).toHaveLength(52);
    expect(aucCurve(result)).toEqual(result.policy.auc);
  });

  it('is light enough to be posted to a page at every change of a control', () => {
    expect(JSON.stringify(run({})).length).toBeLessThan(60_000);
  });

  it('with a gate has models stopped that are no better', () => {
    const years = worlds({ drift: 'none', policy: 'calendar', gate: true, windowDays: 42 }, 3).map(
      ({ policy }) => policy,
    );
    expect(years.flatMap(({ retrainings }) => retrainings).some(({ promoted }) => !promoted)).toBe(true);
    expect(years.every(({ retrains }) => retrains === 13)).toBe(true);
  });
});
