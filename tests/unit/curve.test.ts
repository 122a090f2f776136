import { describe, expect, test } from 'vitest';
import { curveVerdict, heightInWords, type NamedCurve, placeOn, stepOf } from '../../src/components/predict/curve.ts';
import { onGrid, segments, strokeTo } from '../../src/components/predict/stroke.ts';

const auc: NamedCurve = {
  key: 'auc',
  label: 'AUC',
  digits: 2,
  range: [0.5, 1],
  from: 'day 1',
  to: 'day 365',
  points: 5,
};

describe('a place on the axis', () => {
  test('is named between ends that differ by a number', () => {
    expect([0, 0.25, 1].map((share) => placeOn(auc, share))).toEqual(['day 1', 'day 92', 'day 365']);
  });
  test('is a share of the way between other ends', () => {
    const ends = { from: 'the first look', to: 'the last' };
    expect([0, 0.5, 1].map((share) => placeOn(ends, share))).toEqual([
      'the first look',
      '50 % of the way from the first look to the last',
      'the last',
    ]);
  });
});

test('a height is drawn in steps that are as fine as is shown, and about a hundred', () => {
  expect([auc, { digits: 0, range: [0, 500] }, { digits: 3, range: [0, 2] }].map((c) => stepOf(c as never))).toEqual([
    0.01, 10, 0.01,
  ]);
  expect([0.7249, 3, -1].map((height) => onGrid(auc, height))).toEqual([0.72, 1, 0.5]);
  expect(heightInWords({ digits: 0, unit: 'requests' }, 12)).toBe('12 requests');
});

describe('a stroke', () => {
  const empty = [null, null, null, null, null];
  test('sets the point that it is nearest to', () => {
    expect(strokeTo(auc, empty, 2, 2, 0.7)).toEqual([null, null, 0.7, null, null]);
  });
  test('leaves no gap where it was quick, in either direction', () => {
    const begun = strokeTo(auc, empty, 0, 0, 0.6);
    expect(strokeTo(auc, begun, 0, 4, 0.8)).toEqual([0.6, 0.65, 0.7, 0.75, 0.8]);
    const back = strokeTo(auc, empty, 4, 4, 0.8);
    expect(strokeTo(auc, back, 4, 2, 0.6)).toEqual([null, null, 0.6, 0.7, 0.8]);
  });
  test('is a line wherever two neighbours stand', () => {
    expect(segments([0.6, 0.7, null, 0.8, 0.9])).toEqual([
      [0, 0.6, 0.7],
      [3, 0.8, 0.9],
    ]);
  });
});

describe('the verdict on a drawing', () => {
  const drawn = [0.8, 0.8, 0.8, 0.8, 0.8];
  test('says the mean distance, and where it is largest', () => {
    const real = [0.8, 0.8, 0.8, 0.7, 0.6];
    expect(curveVerdict(auc, drawn, real)).toBe(
      'AUC: on average your line lies 0.06 from the curve of this run. It is furthest away at day 365: you drew 0.80, in this run it is 0.60.',
    );
  });
  test('compares with a curve that is finer than the drawing', () => {
    const sloped = [0.6, 0.7, 0.8, 0.9, 1];
    const real = Array.from({ length: 41 }, (_, i) => 0.6 + 0.01 * i);
    expect(curveVerdict(auc, sloped, real)).toBe('AUC: your line lies on the curve of this run.');
    expect(curveVerdict(auc, sloped, real.with(10, 0.5))).toContain('at day 92: you drew 0.70, in this run it is 0.50');
  });
});
