import { createElement, type FunctionComponent, type NamedExoticComponent } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { Area } from '../../simulations/lib/chart/Area.tsx';
import { Axis } from '../../simulations/lib/chart/Axis.tsx';
import { alike } from '../../simulations/lib/chart/alike.ts';
import { Band } from '../../simulations/lib/chart/Band.tsx';
import { fluid } from '../../simulations/lib/chart/fluid.ts';
import { Guess } from '../../simulations/lib/chart/Guess.tsx';
import { Levels } from '../../simulations/lib/chart/Levels.tsx';
import { Line } from '../../simulations/lib/chart/Line.tsx';
import { Rug } from '../../simulations/lib/chart/Rug.tsx';
import { Specks } from '../../simulations/lib/chart/Specks.tsx';
import { Steps } from '../../simulations/lib/chart/Steps.tsx';
import { scales } from '../../simulations/lib/chart/scales.ts';
import { percent } from '../../simulations/lib/quantity.ts';

/** Ten units across the whole width, and 100 pixels for one unit up, below a head of 10 pixels. */
const here = scales({ x: [0, 10], y: [0, 1], height: 100, top: 10, within: [0, 100] });
const paths = <P extends object>(mark: FunctionComponent<P> | NamedExoticComponent<P>, props: P) =>
  [...renderToStaticMarkup(createElement(mark, props)).matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);

describe('a mark', () => {
  test('joins places in the units of its scales, percent across and pixels down, and stops at a gap', () => {
    const places = [[0, 0], [5, 1], null, [10, 0.5], [10, 0]] as const;
    expect(paths(Line, { in: here, places, role: 'ink' })).toEqual(['M0,110l50-100m50,50l0,50']);
  });

  test('keeps what lies beyond the ends of its scales at their ends', () => {
    expect(paths(Line, { in: here, places: [[-5, 2] as const, [20, -1] as const], role: 'ink' })).toEqual([
      'M0,10l100,100',
    ]);
  });

  test('draws nothing rather than an empty path', () => {
    expect(renderToStaticMarkup(createElement(Line, { in: here, places: [], role: 'ink' }))).toBe('');
    expect(
      renderToStaticMarkup(createElement(Steps, { in: here, from: 0, width: 1, heights: [0, 0], role: 'ink' })),
    ).toBe('');
    expect(renderToStaticMarkup(createElement(Band, { in: here, x: [3, 3], role: 'unknown' }))).toBe('');
    expect(renderToStaticMarkup(createElement(Guess, { in: here, value: undefined, reading: percent() }))).toBe('');
  });

  test('has an axis as long as its scale, wherever the last tick stands', () => {
    const axis = renderToStaticMarkup(createElement(Axis, { x: fluid([-1, 9]), y: 0, ticks: [0, 5], label: 'day' }));
    expect(axis).toContain('<line x1="0%" x2="100%" y1="0" y2="0"');
    expect(axis).toMatch(/x="100%"[^>]*>day</);
  });

  test('fills what lies between two heights', () => {
    const places = [
      [0, 0, 1],
      [10, 0.5, 1],
    ] as const;
    expect(paths(Area, { in: here, places, role: 'faint' })).toEqual(['M0,10l100,0 0,50-100,50Z']);
  });

  test('puts bars side by side in one path, on 0 or on what is below them, and leaves out those without height', () => {
    const bars = { in: here, from: 0, width: 5, role: 'ink' } as const;
    expect(paths(Steps, { ...bars, heights: [0.5, 1] })).toEqual(['M0,60l50,0 0-50 50,0 0,100-50,0 0,0-50,0Z']);
    const [first] = paths(Steps, { ...bars, heights: [0, 1], bases: [0, 0.5] });
    expect(first.startsWith('M50,10')).toBe(true);
    expect(first).not.toContain('M0');
  });

  test('draws bars that are alike, side by side, as one', () => {
    const bars = { in: here, from: 0, width: 2, role: 'ink' } as const;
    expect(paths(Steps, { ...bars, heights: [0.5, 0.5, 0.5, 1, 1] })).toEqual([
      'M0,60l60,0 0-50 40,0 0,100-40,0 0,0-60,0Z',
    ]);
  });

  test('draws many events, and many small dots, as one path each', () => {
    const places = [[0, 0], null, [5, 1]] as const;
    expect(paths(Rug, { in: here, places, height: 10, role: 'alarm' })).toEqual(['M0,110v-10m50-90v-10']);
    expect(paths(Specks, { in: here, places, role: 'ink' })).toEqual(['M0,110h0m50-100h0']);
    expect(renderToStaticMarkup(createElement(Rug, { in: here, places: [null], height: 10, role: 'alarm' }))).toBe('');
  });

  test('says the numbers of an upright scale where they stand', () => {
    const markup = renderToStaticMarkup(createElement(Levels, { at: [[0.5, 60]], digits: 1 }));
    expect(markup).toContain('y1="60"');
    expect(markup).toContain('>0.5</text>');
  });

  test('spaces values as it is told to', () => {
    const bent = scales({ x: [0, 16], height: 100, within: [0, 100], along: Math.sqrt });
    expect([0, 1, 4, 16].map(bent.x.at)).toEqual([0, 25, 50, 100]);
  });
});

describe('a static part of a picture', () => {
  const axis = (end: number, ticks: number[]) => ({ x: fluid([0, end]), y: 110, ticks, label: 'day' });
  test('is left alone where its scale and its ticks map alike, whatever objects they are', () => {
    expect(alike(axis(10, [0, 5]), axis(10, [0, 5]))).toBe(true);
    expect(alike(axis(10, [0, 5]), axis(20, [0, 5]))).toBe(false);
    expect(alike(axis(10, [0, 5]), axis(10, [0, 10]))).toBe(false);
    expect(alike(axis(10, [0, 5]), { ...axis(10, [0, 5]), turned: true })).toBe(false);
  });

  test('is drawn again where one number of one record in it, or the height of its picture, is another', () => {
    const rows = (value: number, height = 100) => ({
      in: scales({ x: [0, 10], y: [0, 1], height }),
      row: { name: 'one', dots: [{ value, role: 'ink' }] },
    });
    expect(alike(rows(1), rows(1))).toBe(true);
    expect(alike(rows(1), rows(2))).toBe(false);
    expect(alike(rows(1), rows(1, 110))).toBe(false);
  });
});
