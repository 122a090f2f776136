import { describe, expect, it } from 'vitest';
import { defaults } from '../lib/params.ts';
import { members } from '../lib/quantity.ts';
import { summarise } from '../lib/replicate.ts';
import { rng } from '../lib/rng.ts';
import { adjustP } from '../lib/twoSample/multipleTesting.ts';
import { drawDepotParcels } from './depots.ts';
import { lookAtForty } from './forty.ts';
import { fitLate } from './late.ts';
import { judgeTwo } from './mix.ts';
import model from './model.ts';
import { corrections, depots } from './names.ts';
import { measures } from './numbers.ts';
import { params as declared, type SlicesParams } from './params.ts';
import { lookAtOne } from './power.ts';
import { presets } from './presets.ts';
import type { SlicesResult } from './result.ts';
import { countable, tally } from './tally.ts';
import { foundBy, pValues } from './verdicts.ts';

const standard: SlicesParams = defaults(declared);
const set = (given: Partial<SlicesParams>): SlicesParams => ({ ...standard, ...given });
const known = new Map<string, SlicesResult>();

/** One part of a run; the others are left out, which saves time. */
function look(part: SlicesParams['part'], given: Partial<SlicesParams>): SlicesResult {
  const params = set({ part, ...given });
  const key = JSON.stringify(params);
  const parts = {
    mix: () => ({ mix: judgeTwo(params) }),
    power: () => ({ power: lookAtOne(params, fitLate(params.seed)) }),
    forty: () => ({ forty: lookAtForty(params, fitLate(params.seed)) }),
  };
  const result = known.get(key) ?? (parts[part]() as SlicesResult);
  known.set(key, result);
  return result;
}

/** A measure over several worlds. */
function over(worlds: number, part: SlicesParams['part'], given: Partial<SlicesParams>, of: keyof typeof measures) {
  return summarise(
    Array.from({ length: worlds }, (_, k) =>
      measures[of].of(look(part, { ...given, seed: 500 + k }), set({ part, ...given })),
    ),
  );
}

/** Whether a mean of ours and a number of 200 or more worlds elsewhere are within four standard errors and a rounding. */
function expectNear({ mean, sd }: { mean: number; sd: number }, worlds: number, expected: number, slack: number) {
  expect(Math.abs(mean - expected)).toBeLessThanOrEqual(4 * sd * Math.sqrt(1 / worlds + 1 / 200) + slack);
}

describe('two models on their own logs', () => {
  const worlds = 20;

  it('may be better in each type of depot and worse in total, as the prototype found', () => {
    expectNear(over(worlds, 'mix', {}, 'totalA'), worlds, 0.466, 0.0005);
    expectNear(over(worlds, 'mix', {}, 'totalB'), worlds, 0.517, 0.0005);
    expectNear(over(worlds, 'mix', {}, 'gapCountry'), worlds, -0.07, 0.0005);
    expectNear(over(worlds, 'mix', {}, 'gapEqual'), worlds, -0.056, 0.001);
    expect(over(worlds, 'mix', {}, 'worseInTotal').mean).toBe(1);
    expect(over(worlds, 'mix', {}, 'reversal').mean).toBeGreaterThan(0.5);
  });

  it('never turn round where no type of depot is harder, nor where both logs have one mix', () => {
    for (const given of [{ spread: 0 }, { mix: 37.5 }]) {
      expect(over(8, 'mix', given, 'reversal').mean).toBe(0);
      expect(over(8, 'mix', given, 'gapTotal').high).toBeLessThan(0);
    }
  });

  it('agree at equal mix with their parts', () => {
    for (const measure of ['logLoss', 'error', 'cost'] as const)
      expect(over(6, 'mix', { measure }, 'reversalEqual').mean).toBe(0);
  });

  it('have a total that is the sum of share times part, exactly', () => {
    const { byDepot, asTheyCome, equalMix } = look('mix', { measure: 'cost', seed: 4 }).mix;
    for (const who of ['a', 'b'] as const) {
      const parts = members(depots).map((depot) => byDepot[depot][who]);
      const weighted = parts.reduce((sum, { value, rows }) => sum + ((value ?? 0) * rows) / standard.logRows, 0);
      expect(asTheyCome[who].value).toBeCloseTo(weighted, 12);
      expect(equalMix[who].value).toBeCloseTo(
        parts.reduce((sum, { value }) => sum + (value ?? 0) / 3, 0),
        12,
      );
    }
  });

  it('move parcels between depots with the mix, and redraw none of their numbers', () => {
    const [few, many] = [0.4, 0.6].map((city) => drawDepotParcels(standard, 'log', 200, [city, 0.25]));
    expect(many.x).toEqual(few.x);
    expect(many.depot.filter((type, i) => type < few.depot[i]).length).toBeGreaterThan(10);
  });
});

describe('two models on the same parcels', () => {
  it('cannot turn round by a measure that is a mean, in any world', () => {
    for (const measure of ['logLoss', 'error', 'cost'] as const)
      for (const spread of [0.5, 1.5])
        expect(over(4, 'mix', { judged: 'same', measure, spread, logRows: 500 }, 'reversal').mean).toBe(0);
  });

  it('turn round by AUC, which is no mean over parcels, where depots are very unlike', () => {
    const auc = { judged: 'same', measure: 'auc' } as const;
    expect(over(8, 'mix', { ...auc, spread: 1.5 }, 'reversal').mean).toBe(1);
    expect(over(8, 'mix', { ...auc, spread: 0 }, 'reversal').mean).toBe(0);
    expectNear(over(8, 'mix', { ...auc, spread: 1.5 }, 'totalA'), 8, 0.795, 0.001);
    expectNear(over(8, 'mix', { ...auc, spread: 1.5 }, 'totalB'), 8, 0.728, 0.001);
  });
});

describe('one slice', () => {
  const worlds = 40;
  const detected = (given: Partial<SlicesParams>) => over(worlds, 'power', given, 'detected');
  const shareSe = (share: number) => Math.sqrt(share * (1 - share) * (1 / worlds + 1 / 1000));

  it('without a gap is called at the level of the test, whatever its size', () => {
    for (const sliceRows of [100, 1000])
      expect(Math.abs(detected({ gap: 0, sliceRows }).mean - 0.05)).toBeLessThan(4 * shareSe(0.05));
  });

  it('with a gap of five points is detected as often as the prototype says', () => {
    for (const [sliceRows, share] of [
      [200, 0.39],
      [1000, 0.93],
    ])
      expect(Math.abs(detected({ sliceRows }).mean - share)).toBeLessThan(4 * shareSe(share) + 0.005);
  });

  it('is detected more often the larger the gap and the more its parcels', () => {
    const powers = [2, 5, 10].map((gap) => look('power', { gap }).power);
    for (const { curve } of powers)
      for (let k = 1; k < curve.length; k++) expect(curve[k].formula).toBeGreaterThan(curve[k - 1].formula);
    powers[0].curve.forEach(({ formula }, k) => {
      expect(powers[1].curve[k].formula).toBeGreaterThan(formula);
      expect(powers[2].curve[k].formula).toBeGreaterThan(powers[1].curve[k].formula);
    });
  });

  it('has repeated slices that agree with the formula from 50 parcels on', () => {
    for (const gap of [0, 5, 10])
      for (const { rows, found, formula } of look('power', { gap, seed: 7 }).power.curve)
        if (rows >= 50) expect(Math.abs(found.value - formula)).toBeLessThan(4 * Math.sqrt(0.25 / 200));
  });

  it('needs about 160 parcels for ten points, 600 for five and more than 4,000 for two', () => {
    const needed = (gap: number) => look('power', { gap }).power.needed ?? 0;
    expect(needed(10)).toBeGreaterThan(140);
    expect(needed(10)).toBeLessThan(180);
    expect(needed(5)).toBeGreaterThan(550);
    expect(needed(5)).toBeLessThan(680);
    expect(needed(2)).toBeGreaterThan(4000);
  });

  it('with a gap leaves the rest as it was', () => {
    expect(look('power', { gap: 15 }).power.rest).toEqual(look('power', { gap: 0 }).power.rest);
  });
});

describe('forty slices', () => {
  const worlds = 40;
  const measured = (given: Partial<SlicesParams>, of: keyof typeof measures) => over(worlds, 'forty', given, of);

  it('of a sound model have two that are significant, and in six worlds of seven at least one', () => {
    expectNear(measured({}, 'significant'), worlds, 2.01, 0.01);
    expect(Math.abs(measured({}, 'anyNone').mean - 0.855)).toBeLessThan(4 * Math.sqrt(0.855 * 0.145 * (1 / worlds)));
    expect(measured({}, 'anyBonferroni').mean).toBeLessThan(0.055 + 4 * Math.sqrt(0.055 * 0.945 * (1 / worlds)));
    expectNear(measured({}, 'largestGap'), worlds, 4.2, 0.05);
  });

  it('make a real gap of five points look larger where it is the largest, and corrections miss it mostly', () => {
    const given = { weakness: 5 };
    expect(measured(given, 'weakNone').mean).toBeGreaterThan(0.38);
    expect(measured(given, 'weakBonferroni').mean).toBeLessThan(0.5);
    const shown = Array.from({ length: worlds }, (_, k) => look('forty', { ...given, seed: 500 + k }))
      .filter((result) => measures.weakIsLargest.of(result, standard) === 1)
      .map((result) => measures.weakGap.of(result, standard));
    expect(summarise(shown).low).toBeGreaterThan(5);
  });

  it('are hard without being weak: bands are found, and the model expects most of what they show', () => {
    expectNear(over(8, 'forty', { slicing: 'bands' }, 'significant'), 8, 10.4, 0.1);
    expectNear(over(8, 'forty', { slicing: 'bands' }, 'largestGap'), 8, 14, 0.1);
    expect(over(8, 'forty', { slicing: 'bands', test: 'residual' }, 'significant').mean).toBeLessThan(6);
  });

  it('divide the same parcels six times', () => {
    for (const slicing of ['random', 'bands'] as const) {
      const { slices, errors } = look('forty', { slicing, seed: 2 }).forty;
      expect(slices).toHaveLength(40);
      expect(slices.reduce((sum, { rows }) => sum + rows, 0)).toBe(6 * standard.testRows);
      expect(slices.reduce((sum, slice) => sum + slice.errors, 0)).toBe(6 * errors);
    }
  });

  it('outside the weak dock are as they were, and so is the pool', () => {
    const [sound, weak] = [0, 12].map((weakness) => look('forty', { weakness, seed: 2 }).forty.slices);
    for (const slice of weak) {
      const before = sound.find(({ name }) => name === slice.name);
      expect(slice.rows).toBe(before?.rows);
      if (slice.name.startsWith('dock') && !slice.weak) expect(slice.errors).toBe(before?.errors);
      if (slice.weak) expect(slice.errors).toBeGreaterThan(before?.errors ?? 0);
    }
  });

  it('are found by Bonferroni only where forty times p is below the level, and then by Benjamini-Hochberg, too', () => {
    for (const { slices } of [0, 5, 10].map((weakness) => look('forty', { weakness, seed: 2 }).forty)) {
      const p = slices.map((slice) => slice.p);
      expect([...adjustP(p, 'bonferroni')]).toEqual(p.map((value) => Math.min(1, 40 * value)));
      slices.forEach(({ found, p: own }) => {
        expect(found.bonferroni).toBe(Math.min(1, 40 * own) < 0.05);
        if (found.bonferroni) expect(found.bh).toBe(true);
        if (found.bh) expect(found.none).toBe(true);
      });
    }
  });

  it('change places with their names, and nothing else', () => {
    const parcels = countable(fitLate(3)('test', 500), false);
    const tallies = tally(parcels, Uint32Array.from(parcels.late.keys()), {
      columns: rng(3, 'columns'),
      records: rng(3, 'records'),
      flip: 0,
    });
    const turned = { ...tallies, each: [...tallies.each].reverse() };
    for (const test of ['rest', 'residual'] as const) {
      expect(pValues(turned, test)).toEqual(pValues(tallies, test).reverse());
      for (const correction of members(corrections))
        expect(foundBy(pValues(turned, test), correction)).toEqual(
          foundBy(pValues(tallies, test), correction).reverse(),
        );
    }
  });
});

describe('the words', () => {
  it('say that one run cannot tell where the interval of the total reaches 0', () => {
    for (let seed = 1; seed <= 6; seed++) {
      const params = set({ mix: 50, seed });
      const result = look('mix', { mix: 50, seed });
      const { gap } = result.mix.asTheyCome;
      expect(model.titleOf(result, params).includes('cannot tell')).toBe(gap !== null && gap.low <= 0 && gap.high >= 0);
    }
  });

  it('name what is called significant, in every preset', () => {
    for (const { params } of Object.values(presets)) {
      const given = set(params);
      const result = look(given.part, params);
      expect(model.describe(result, given)).not.toContain('NaN');
      expect(model.titleOf(result, given).length).toBeLessThan(110);
    }
  });
});
