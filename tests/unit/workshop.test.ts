import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clockTime, minutesOf, onTheClock } from '../../src/course/workshopClock.ts';
import { workshopPart } from '../../src/course/workshopShape.ts';

const written = Object.entries(parse(readFileSync('content/workshop.yaml', 'utf8')) as Record<string, unknown>);
const parts = written.map(([key, data]) => {
  const { steps, spare = 0, ...part } = workshopPart.parse(data);
  return { ...part, key, spare, minutes: steps.reduce((sum, { minutes }) => sum + minutes, 0) };
});
const whole = parts.reduce((sum, { minutes }) => sum + minutes, 0);

test('the parts are written in their order', () => {
  expect(parts.map(({ place }) => place)).toEqual(parts.map((_, before) => before + 1));
});

test('the workshop takes three hours with its breaks, and each part follows the one before', () => {
  expect(whole).toBe(180);
  expect(parts.filter(({ session, exercise }) => !session && !exercise)).toHaveLength(2);
  const slots = onTheClock(parts, minutesOf('9:00') ?? 0);
  expect(clockTime(slots[0].from)).toBe('9:00');
  expect(clockTime(slots[slots.length - 1].until)).toBe('12:00');
  for (const [place, { from }] of slots.entries()) if (place > 0) expect(from).toBe(slots[place - 1].until);
});

test('nobody sits for more than an hour and a quarter without a break', () => {
  const stretches = [0];
  for (const { session, exercise, minutes } of parts)
    if (session || exercise) stretches[stretches.length - 1] += minutes;
    else stretches.push(0);
  expect(Math.max(...stretches)).toBeLessThanOrEqual(75);
});

describe('whoever is late', () => {
  const anywhere = fc.record({
    at: fc.constantFrom(...parts.map(({ key }) => key)),
    minutes: fc.integer({ min: 1, max: 90 }),
  });
  const cutsOf = (late: { at: string; minutes: number }) => onTheClock(parts, 540, late).filter(({ cut }) => cut);

  test('ends on time or early where the cuts suffice, and cuts no break and nothing that is over', () => {
    fc.assert(
      fc.property(anywhere, (late) => {
        const slots = onTheClock(parts, 540, late);
        const at = parts.findIndex(({ key }) => key === late.at);
        const left = parts.slice(at).reduce((sum, { spare }) => sum + spare, 0);
        expect(slots[slots.length - 1].until).toBeLessThanOrEqual(540 + whole + Math.max(0, late.minutes - left));
        for (const [place, { cut, spare, from, until }] of slots.entries()) {
          if (cut) expect(place).toBeGreaterThanOrEqual(at);
          if (cut) expect(spare).toBeGreaterThan(0);
          expect(until).toBeGreaterThan(from);
        }
      }),
    );
  });

  test('cuts nothing that is not needed', () => {
    fc.assert(
      fc.property(anywhere, (late) => {
        const cuts = cutsOf(late);
        const saved = cuts.reduce((sum, { spare }) => sum + spare, 0);
        for (const { spare } of cuts) expect(saved - spare).toBeLessThan(late.minutes);
      }),
    );
  });

  test('by twelve minutes at the canvas does the short canvas', () => {
    expect(cutsOf({ at: 'canvas', minutes: 12 }).map(({ key }) => key)).toEqual(['canvas']);
  });
});

test('a time of day is read as people write it, and nothing else is', () => {
  expect(['9:00', '09.30', '930', '14h15', '9', '23:59'].map(minutesOf)).toEqual([540, 570, 570, 855, 540, 1439]);
  expect(['', '24:00', '9:60', 'nine', '9:5', '-1'].map(minutesOf)).toEqual([null, null, null, null, null, null]);
  expect([0, 570, 1439, 1440, 1500].map(clockTime)).toEqual(['0:00', '9:30', '23:59', '0:00', '1:00']);
});
