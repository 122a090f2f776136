import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { summarise } from '../lib/replicate.ts';
import { drawBookings } from './bookings.ts';
import { outcomesOf } from './fate.ts';
import model from './model.ts';
import { params as declared, type LabelDefinitionParams } from './params.ts';
import { presets } from './presets.ts';
import { fates, type LabelDefinitionResult } from './result.ts';

type Given = Partial<LabelDefinitionParams>;
const standard = defaults(declared);
const known = new Map<string, LabelDefinitionResult>();
const paramsOf = (given: Given): LabelDefinitionParams => ({ ...standard, ...given });

function run(given: Given = {}): LabelDefinitionResult {
  const params = paramsOf(given);
  const key = JSON.stringify(params);
  const result = known.get(key) ?? model.run(params);
  known.set(key, result);
  return result;
}

const WORLDS = 8;
type Key = keyof typeof model.measures;

/** A measure over a few worlds. */
function over(given: Given, key: Key) {
  const values = Array.from({ length: WORLDS }, (_, k) => {
    const params = { ...given, seed: 300 + k };
    return model.measures[key].of(run(params), paramsOf(params));
  });
  return summarise(values);
}

/** One setting minus another, in the same worlds. */
function difference(one: Given, other: Given, key: Key) {
  const at = (given: Given, k: number) => {
    const params = { ...given, seed: 300 + k };
    return model.measures[key].of(run(params), paramsOf(params));
  };
  return summarise(Array.from({ length: WORLDS }, (_, k) => at(one, k) - at(other, k)));
}

const bothNegative = presets.bothNegative.params;
const bothDropped = presets.bothDropped.params;

describe('the reference', () => {
  it.each<[string, Given, Key, number, number]>([
    ['every late parcel', {}, 'baseRate', 26.7, 0.02],
    ['every late parcel', {}, 'aucFitted', 0.71, 0.0003],
    ['every late parcel', {}, 'aucTrueP', 0.718, 0.0003],
    ['both as on time', bothNegative, 'baseRate', 16.3, 0.02],
    ['both as on time', bothNegative, 'aucFitted', 0.769, 0.0003],
    ['both as on time', bothNegative, 'aucChange', 0.059, 0.0003],
    ['both as on time', bothNegative, 'lateTurnedNegative', 39, 0.1],
    ['both as on time', bothNegative, 'dropMinusNegative', 0.008, 0.0001],
    ['both left out', bothDropped, 'baseRate', 18.2, 0.02],
    ['both left out', bothDropped, 'aucFitted', 0.778, 0.0003],
    ['both left out', bothDropped, 'shareDropped', 10.4, 0.02],
    ['a day of grace', { ...bothNegative, grace: 24 }, 'aucFitted', 0.906, 0.002],
    ['promised to the day', { promise: 'day' }, 'aucFitted', 0.671, 0.0005],
  ])('is met for %s: %o, %s', (_, given, key, expected, se) => {
    const found = over(given, key);
    const rounding = 0.5 * 10 ** -model.measures[key].digits;
    expect(Math.abs(found.mean - expected)).toBeLessThan(4 * Math.hypot(found.se, se) + rounding);
  });
});

describe('a label', () => {
  it('keeps, leaves out or turns round every booking once', () => {
    for (const given of [{}, bothNegative, bothDropped, { ...bothDropped, weather: 'negative' as const }]) {
      const { counts } = run(given);
      const all = run().counts;
      for (const fate of fates) {
        const { late, onTime, leftOut } = counts[fate];
        expect(late + onTime + leftOut).toBe(all[fate].late + all[fate].onTime);
      }
      const excluded = fates.reduce((sum, fate) => sum + counts[fate].leftOut, 0);
      const turned = fates.reduce((sum, fate) => sum + counts[fate].onTime, 0) - counts.onTime.onTime;
      const late = fates.reduce((sum, fate) => sum + counts[fate].late, 0);
      expect(late + turned + excluded).toBe(fates.reduce((sum, fate) => sum + all[fate].late, 0));
    }
  });

  it('that counts as on time leaves nobody out', () => {
    expect(model.measures.shareDropped.of(run(bothNegative), paramsOf(bothNegative))).toBe(0);
  });

  it('redraws nothing', () => {
    const delays = (given: Given) => drawBookings('test', 20, paramsOf(given)).delay;
    expect(delays({ requests: 'drop', weather: 'negative', grace: 12, promise: 'day' })).toEqual(delays({}));
  });

  it('about requests changes nothing where nobody asks', () => {
    const without = (requests: LabelDefinitionParams['requests']) => run({ requests, requestShare: 0 });
    const { dropMinusNegative: _, ...kept } = without('keep');
    for (const requests of ['drop', 'negative'] as const) {
      const { dropMinusNegative, ...other } = without(requests);
      expect(other).toEqual({ ...kept, change: { value: 0, low: 0, high: 0 } });
      expect(dropMinusNegative).toBe(0);
    }
  });

  it('calls fewer parcels late, the longer the grace', () => {
    const rates = [0, 6, 12, 24, 48].map((grace) => run({ grace }).baseRate.value);
    for (let i = 1; i < rates.length; i++) expect(rates[i]).toBeLessThan(rates[i - 1]);
  });
});

describe('the true probability', () => {
  it.each([{}, bothNegative, bothDropped, { promise: 'day' as const }, { ...presets.wrongReasons.params }])(
    'has the mean of the base rate for %o',
    (given) => {
      const rate = over(given, 'baseRate');
      const truth = over(given, 'trueRate');
      expect(Math.abs(rate.mean - truth.mean)).toBeLessThan(4 * Math.hypot(rate.se, truth.se));
    },
  );

  it.each([{}, bothNegative, bothDropped])('ranks at least as well as the model for %o', (given) => {
    const gain = summarise(
      Array.from({ length: WORLDS }, (_, k) => {
        const { fitted, truth } = run({ ...given, seed: 300 + k }).ranked.chosen;
        return (truth ?? 0) - (fitted?.value ?? 0);
      }),
    );
    expect(gain.mean).toBeGreaterThan(-4 * gain.se);
  });
});

describe('excluding delays', () => {
  it('raises the measured AUC, and the best possible one as much', () => {
    const model = difference(bothNegative, {}, 'aucFitted');
    const best = difference(bothNegative, {}, 'aucTrueP');
    expect(model.low).toBeGreaterThan(0.04);
    expect(Math.abs(model.mean - best.mean)).toBeLessThan(0.005 + 4 * Math.hypot(model.se, best.se));
  });

  it('does far less when both models are judged by the same event', () => {
    const measured = difference(bothNegative, {}, 'aucFitted');
    const same = difference(bothNegative, {}, 'aucAgainstCarrier');
    expect(same.low).toBeGreaterThan(0);
    expect(same.mean).toBeLessThan(measured.mean / 2);
    expect(difference(bothNegative, {}, 'aucAgainstAny').high).toBeLessThan(0);
  });

  it('by leaving out scores higher than by counting as on time', () => {
    expect(difference(bothDropped, bothNegative, 'aucFitted').low).toBeGreaterThan(0);
    expect(over(bothNegative, 'dropMinusNegative').low).toBeGreaterThan(0);
  });

  it('of storms gains nothing under a very good forecast', () => {
    const change = over(presets.perfectForecast.params, 'aucChange');
    expect(Math.abs(change.mean)).toBeLessThan(0.001 + 4 * change.se);
    expect(over({ forecastSkill: 0, weather: 'negative' }, 'aucChange').low).toBeGreaterThan(0.004);
  });

  it('gives a probability of something only where all bookings stay', () => {
    const off = (given: Given, key: Key) => {
      const { mean, se } = over(given, key);
      return Math.max(0, Math.abs(mean) - 4 * se);
    };
    expect(off({}, 'calibrationAny')).toBeLessThan(0.5);
    expect(off(bothNegative, 'calibrationCarrier')).toBeLessThan(0.5);
    expect(off(bothDropped, 'calibrationAny')).toBeGreaterThan(5);
    expect(off(bothDropped, 'calibrationCarrier')).toBeGreaterThan(0.5);
  });
});

describe('a wrong reason', () => {
  it('is recorded for the given share of the late parcels and for none on time', () => {
    const params = paramsOf({ wrongReason: 30 });
    const { happened, recorded } = outcomesOf(drawBookings('test', 500, params), params);
    let late = 0;
    let wrong = 0;
    happened.forEach((fate, i) => {
      late += fate === 0 ? 0 : 1;
      wrong += fate === recorded[i] ? 0 : 1;
    });
    expect(Math.abs(wrong / late - 0.3)).toBeLessThan(4 * Math.sqrt((0.3 * 0.7) / late));
    expect(happened.every((fate, i) => fate !== 0 || recorded[i] === 0)).toBe(true);
  });

  it('lowers the AUC of the label that excludes by it', () => {
    expect(difference(presets.wrongReasons.params, bothNegative, 'aucFitted').high).toBeLessThan(0);
  });
});

describe('the lessons', () => {
  it('may say that a day of grace leaves hardly anybody late through the carrier, and mostly requests', () => {
    const { counts } = run(presets.grace.params);
    const late = counts.carrier.late + counts.weather.late + counts.request.late;
    expect(counts.carrier.late / late).toBeLessThan(0.1);
    expect(counts.request.late / late).toBeGreaterThan(0.5);
  });

  it('may say that a promise to the day halves the late share and is harder to foresee', () => {
    const [day, hour] = [presets.dayPromise.params, {}].map((given) => over(given, 'baseRate').mean);
    expect(day / hour).toBeCloseTo(0.5, 1);
    expect(difference(presets.dayPromise.params, {}, 'aucFitted').high).toBeLessThan(0);
  });

  it('may say that requests bring most of the rise', () => {
    const both = over(bothNegative, 'aucChange').mean;
    expect(over(presets.requestsNegative.params, 'aucChange').mean).toBeGreaterThan(both / 2);
  });
});

describe('the session on labels', () => {
  it('may say that all three rules rank nearly alike by one event, and that most of the lead is gone', () => {
    const [keep, negative, drop] = [{}, bothNegative, bothDropped].map(
      (given) => over(given, 'aucAgainstCarrier').mean,
    );
    expect(Math.abs(negative - drop)).toBeLessThan(0.005);
    expect(negative - keep).toBeLessThan(difference(bothNegative, {}, 'aucFitted').mean / 2);
  });

  it('may say that with wrong reasons parcels which the carrier delayed count as on time', () => {
    expect(run(bothNegative).counts.carrier.onTime).toBe(0);
    const { carrier } = run(presets.wrongReasons.params).counts;
    expect(carrier.onTime / (carrier.onTime + carrier.late)).toBeGreaterThan(0.25);
  });

  it('may say that nothing is gained by excluding storms that are forecast well', () => {
    expect(over(presets.perfectForecast.params, 'aucChange').mean).toBeLessThan(0.001);
  });
});

describe('the words', () => {
  it('say what happened where the label leaves one class', () => {
    const params = paramsOf({ grace: 48, requests: 'negative', weather: 'negative' });
    const result = model.run(params);
    const title = model.titleOf(result, params);
    expect(title).toMatch(result.ranked.chosen.fitted === null ? /nothing to rank/ : /AUC/);
    expect(model.describe(result, params)).not.toMatch(/NaN|null|undefined/);
  });

  it('do not claim a change that one run cannot show', () => {
    const params = paramsOf(presets.noRequests.params);
    expect(model.titleOf(model.run(params), params)).toMatch(/^One run cannot tell/);
  });
});
