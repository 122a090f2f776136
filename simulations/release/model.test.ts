import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { type Summary, summarise } from '../lib/replicate.ts';
import { daysAfter } from './later.ts';
import model from './model.ts';
import { params as declared, type ReleaseParams } from './params.ts';
import { presets } from './presets.ts';
import type { ReleaseResult } from './result.ts';

type MeasureName = keyof typeof model.measures;
const start = defaults(declared);
const known = new Map<string, ReleaseResult>();

function run(given: Partial<ReleaseParams>, seed: number): ReleaseResult {
  const params = { ...start, ...given, seed };
  const key = JSON.stringify(params);
  const result = known.get(key) ?? model.run(params);
  known.set(key, result);
  return result;
}

function values(given: Partial<ReleaseParams>, count: number, measure: MeasureName): number[] {
  return Array.from({ length: count }, (_, k) => {
    const params = { ...start, ...given, seed: 500 + k };
    return model.measures[measure].of(run(given, 500 + k), params);
  });
}

function mean(given: Partial<ReleaseParams>, count: number, measure: MeasureName): Summary {
  return summarise(values(given, count, measure));
}

function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

describe('a crash', () => {
  it('hurts most under big-bang, then blue-green, and least under a canary and a shadow', () => {
    const hurt = (['BigBang', 'BlueGreen', 'Ab', 'Canary', 'Shadow'] as const).map(
      (name) => mean({}, 20, `hurt${name}`).mean,
    );
    expect(hurt).toEqual([...hurt].sort((a, b) => b - a));
    expect(hurt[4]).toBe(0);
  });

  it('hurts in the order big-bang, blue-green, rolling and A/B, canary, shadow where the canary is held at 25 %', () => {
    const quarter = { ladder: 'held25', sticky: false } as const;
    const [bigBang, blueGreen, rolling, ab, canary, shadow] = (
      ['BigBang', 'BlueGreen', 'Rolling', 'Ab', 'Canary', 'Shadow'] as const
    ).map((name) => mean(quarter, 40, `hurt${name}`));
    expect(bigBang.low).toBeGreaterThan(blueGreen.high);
    expect(blueGreen.low).toBeGreaterThan(rolling.high);
    expect(rolling.mean).toBeGreaterThan(ab.mean);
    expect(ab.low).toBeGreaterThan(canary.high);
    expect(canary.low).toBeGreaterThan(shadow.high);
  });

  it('hurts under big-bang as many as under blue-green, a ninth, once its way back takes no time', () => {
    const [slow, quick] = [20, 0].map((redeployMinutes) => mean({ redeployMinutes }, 20, 'hurtBigBang').mean);
    expect(slow / quick).toBeGreaterThan(7);
    expect(quick / mean({}, 20, 'hurtBlueGreen').mean).toBeCloseTo(1, 0);
  });

  it('hurts with a way back of a quarter of the time more than a quarter as many', () => {
    const [slow, quick, none] = [20, 5, 0].map((redeployMinutes) => mean({ redeployMinutes }, 20, 'hurtBigBang').mean);
    expect(quick / slow).toBeGreaterThan(0.27);
    expect(quick / slow).toBeLessThan(0.45);
    expect(quick - none).toBeGreaterThan(0.15 * slow);
  });

  it('hurts under big-bang mostly while it is being rolled back', () => {
    const late = Array.from({ length: 20 }, (_, k) => {
      const { hurtBy, stoppedAt, hurt } = run({}, 500 + k).strategies.bigBang;
      return total(Array.from(hurtBy.slice(stoppedAt ?? 0))) / hurt;
    });
    expect(summarise(late).low).toBeGreaterThan(0.75);
  });

  it('hurts about half as many with 1 % as with 25 % of independent requests, and takes some ten times as long', () => {
    const one = { ladder: 'held1', sticky: false } as const;
    const quarter = { ladder: 'held25', sticky: false } as const;
    const ratio = mean(quarter, 16, 'hurtCanary').mean / mean(one, 16, 'hurtCanary').mean;
    expect(ratio).toBeGreaterThan(1.5);
    expect(ratio).toBeLessThan(3.5);
    expect(mean(one, 16, 'minutesCanary').mean).toBeGreaterThan(8 * mean(quarter, 16, 'minutesCanary').mean);
  });

  it('hurts about as many with 5 % as with 1 % of independent requests, and is known some four times as soon', () => {
    const [one, five] = (['held1', 'held5'] as const).map((ladder) => ({ ladder, sticky: false }));
    expect(mean(five, 24, 'hurtCanary').mean / mean(one, 24, 'hurtCanary').mean).toBeLessThan(1.5);
    expect(mean(one, 24, 'minutesCanary').mean / mean(five, 24, 'minutesCanary').mean).toBeGreaterThan(2.5);
  });

  it('is seen by 5 % of the users for good in nearly every release', () => {
    expect(total(values({ ladder: 'held5' }, 24, 'detectedCanary'))).toBeGreaterThanOrEqual(22);
  });

  it('hurts more under a careful rule than under a hasty one, and most under one that looks once a step', () => {
    const hurt = (params: Partial<ReleaseParams>) => mean(params, 24, 'hurtCanary');
    const [z, evidence, ranks] = [
      hurt({ guardrail: 'peeking', alpha: 0.05 }),
      hurt({ alpha: 0.05 }),
      hurt({ guardrail: 'kayenta' }),
    ];
    expect(evidence.low).toBeGreaterThan(z.high);
    expect(ranks.mean / evidence.mean).toBeGreaterThan(6);
    expect(hurt({ guardrail: 'fixed' }).high).toBeLessThan(evidence.high);
  });

  it('in a segment often stays unseen by 1 % of the users for good, and hardly ever by 1 % of the requests', () => {
    const users = mean({ ladder: 'held1' }, 16, 'detectedCanary');
    const requests = mean({ ladder: 'held1', sticky: false }, 16, 'detectedCanary');
    expect(users.mean).toBeLessThan(0.8);
    expect(requests.mean).toBeGreaterThan(0.9);
  });

  it('passes the first steps of a rank test on average, and no big-bang does', () => {
    const params = { guardrail: 'kayenta' } as const;
    expect(mean(params, 8, 'minutesCanary').low).toBeGreaterThan(20);
    expect(values(params, 8, 'minutesBigBang')).toEqual(new Array(8).fill(10));
  });
});

describe('slow answers', () => {
  it('hurt more under big-bang than under a canary', () => {
    const params = { defect: 'latency' } as const;
    expect(mean(params, 8, 'hurtBigBang').low).toBeGreaterThan(mean(params, 8, 'hurtCanary').high);
  });
});

describe('the size of a defect', () => {
  it('never makes an alarm less likely', () => {
    const alarms = [0, 0.5, 1, 2, 3].map((size) =>
      total(
        (['BigBang', 'Canary', 'Shadow'] as const).flatMap((name) =>
          values({ defect: 'small', size }, 8, `detected${name}`),
        ),
      ),
    );
    expect(alarms).toEqual([...alarms].sort((a, b) => a - b));
    expect(alarms[4]).toBeGreaterThan(alarms[0]);
  });

  it('of 0 is no defect, bit for bit', () => {
    expect(run({ defect: 'crash', size: 0 }, 3)).toEqual(run({ defect: 'none' }, 3));
  });
});

describe('two versions that are alike', () => {
  it('hurt nobody on average, within four standard errors', () => {
    for (const name of ['BigBang', 'Rolling', 'BlueGreen', 'Canary', 'Ab'] as const) {
      const { mean: hurt, se } = mean({ defect: 'none' }, 24, `hurt${name}`);
      expect(Math.abs(hurt), name).toBeLessThan(4 * se);
    }
  });

  it('are hardly ever alarmed by the e-process, and often by a z test or a fixed rule', () => {
    const stopped = (params: Partial<ReleaseParams>) =>
      total(values({ defect: 'none', ...params }, 24, 'detectedCanary')) / 24;
    expect(stopped({})).toBeLessThanOrEqual(0.01 + 3 * Math.sqrt((0.01 * 0.99) / 24));
    expect(stopped({ guardrail: 'peeking', alpha: 0.05 })).toBeGreaterThan(0.25);
    expect(stopped({ guardrail: 'fixed' })).toBeGreaterThan(0.35);
    expect(stopped({ guardrail: 'fixed', allowedFailures: 10 })).toBeLessThan(0.1);
    expect(stopped({ alpha: 0.05 })).toBeLessThanOrEqual(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 24));
    expect(stopped({ guardrail: 'kayenta' })).toBeLessThan(0.1);
  });

  it('are hardly ever stopped by a tenth failed minute, for which a crash hurts some five times as many', () => {
    const [third, tenth] = [2, 9].map((allowedFailures) => ({ guardrail: 'fixed' as const, allowedFailures }));
    expect(total(values({ defect: 'none', ...tenth }, 24, 'detectedCanary'))).toBeLessThanOrEqual(1);
    const ratio = mean(tenth, 24, 'hurtCanary').mean / mean(third, 24, 'hurtCanary').mean;
    expect(ratio).toBeGreaterThan(3);
    expect(ratio).toBeLessThan(7);
  });

  it('are taken for different by before and after on a rising day, and not side by side', () => {
    const alarms = (name: 'BlueGreen' | 'Ab', dayCycle: number) =>
      total(values({ defect: 'none', guardrail: 'kayenta', dayCycle }, 16, `detected${name}`));
    expect(alarms('BlueGreen', 50)).toBeGreaterThan(2);
    expect(alarms('BlueGreen', 0)).toBeLessThan(2);
    expect(alarms('Ab', 50)).toBeLessThan(2);
  });
});

describe('worse promises', () => {
  it('are invisible in two hours: every alarm is one that two like versions give with the same seed', () => {
    const params = { guardrail: 'peeking', alpha: 0.1 } as const;
    for (let k = 0; k < 6; k++) {
      const quality = Object.values(run({ ...params, defect: 'quality' }, 500 + k).strategies);
      const none = Object.values(run({ ...params, defect: 'none' }, 500 + k).strategies);
      expect(quality.map(({ alarm }) => alarm)).toEqual(none.map(({ alarm }) => alarm));
    }
  });

  it('are known to the A/B test after four days, and to no strategy that is through', () => {
    for (let k = 0; k < 6; k++) {
      const { strategies } = run({ defect: 'quality' }, 500 + k);
      expect(strategies.ab.later.knownAfter).toBe(4);
      for (const name of ['bigBang', 'rolling', 'blueGreen', 'canary', 'shadow'] as const)
        expect(strategies[name].later.knownAfter, name).toBeNull();
    }
    expect(mean({ defect: 'quality' }, 6, 'daysToKnow').mean).toBe(daysAfter);
  });

  it('hurt with half of the users for four days far fewer than with all of them for good', () => {
    for (let k = 0; k < 6; k++) {
      const { ab, canary } = run({ defect: 'quality' }, 500 + k).strategies;
      expect(canary.later.hurt).toBeGreaterThan(5 * ab.later.hurt);
    }
  });

  it('hurt no one later where nothing is worse', () => {
    for (let k = 0; k < 6; k++)
      for (const { later, name } of Object.values(run({ defect: 'none' }, 500 + k).strategies))
        expect(later.hurt, name).toBe(0);
  });
});

describe('a feature that is 0', () => {
  it('is found by the shadow within minutes, and by nobody else', () => {
    const params = { defect: 'skew' } as const;
    expect(Math.max(...values(params, 8, 'minutesShadow'))).toBeLessThan(20);
    for (const name of ['BigBang', 'Rolling', 'BlueGreen', 'Canary', 'Ab'] as const)
      expect(total(values(params, 8, `detected${name}`)), name).toBeLessThan(2);
  });
});

describe('on call', () => {
  const params = { ...presets.onCall.params, defect: 'crash' } as const;

  it('you are compared with the automatic canary', () => {
    const given = { ...params, plan: '3r' };
    for (let k = 0; k < 4; k++) {
      const result = run(given, 500 + k);
      const all = { ...start, ...given, seed: 500 + k };
      const measure = (name: MeasureName) => model.measures[name].of(result, all);
      expect(measure('ruleHurt')).toBe(result.strategies.canary.hurt);
      expect(measure('savedByYou')).toBe(result.strategies.canary.hurt - measure('hurt'));
      expect(measure('rightCall')).toBe(1);
    }
  });

  it('a healthy version that you stop is a wrong call', () => {
    expect(values({ ...params, defect: 'none', plan: '3r' }, 3, 'rightCall')).toEqual([0, 0, 0]);
    expect(values({ ...params, defect: 'none', plan: '' }, 3, 'rightCall')).toEqual([1, 1, 1]);
  });

  it('meets a hidden defect that the seed draws, each of them now and then', () => {
    const found = new Set(
      Array.from({ length: 40 }, (_, k) => run({ defect: 'hidden', requestsPerMinute: 10 }, k).defect),
    );
    expect(found.size).toBe(6);
  });
});
