import { expect, test } from 'vitest';
import { type Named, told } from '../../src/components/many/reading.ts';

const stopped: Named = { key: 'stopped', label: 'Stopped', unit: 'share', digits: 2, counted: true };
const minutes: Named = { key: 'minutes', label: 'Minutes', unit: 'minutes', digits: 1, among: 'stopped' };
const hurt: Named = { key: 'hurt', label: 'Hurt', unit: 'requests', digits: 0, difference: true };
const all = [stopped, minutes, hurt];
const world = (stopped: 0 | 1, minutes: number, hurt = 5) => ({ stopped, minutes, hurt });
/** Six of eight are stopped; the others ran for the whole 120 minutes. */
const worlds = [
  world(1, 10),
  world(1, 12),
  world(0, 120),
  world(1, 14),
  world(1, 8),
  world(0, 120),
  world(1, 9),
  world(1, 7),
];

test('what is so or not is counted over many worlds, with the interval of its share', () => {
  expect(told(stopped, all, worlds)).toEqual({ words: 'In 6 of 8 worlds (95 % interval 41 to 93 %).', values: [] });
  expect(told(stopped, all, [world(0, 120), world(0, 120)]).words).toMatch(/^In none of 2 worlds/);
});

test('what is known only where it came about is averaged only there, and says so', () => {
  const { words, values } = told(minutes, all, worlds);
  expect(words).toMatch(/^On average over the 6 of 8 worlds with “Stopped” 10\.0 minutes/);
  expect(values).not.toContain(120);
});

test('one such world has no mean, and none has nothing to average', () => {
  expect(told(minutes, all, [world(1, 9), world(0, 120)]).words).toBe(
    'In the one of 2 worlds with “Stopped” 9.0 minutes.',
  );
  expect(told(minutes, all, [world(0, 120)]).words).toBe('None of 1 worlds with “Stopped”: nothing to average.');
});

test('a difference whose interval holds zero is not told from it', () => {
  expect(told(hurt, all, [world(1, 9, -4), world(1, 9, 5)]).words).toMatch(/^2 worlds cannot tell this from zero/);
  expect(told(hurt, all, worlds).words).toMatch(/^On average over 8 worlds \+5 requests/);
});
