import { describe, expect, it } from 'vitest';
import { permutation } from '../lib/draw.ts';
import { rng } from '../lib/rng.ts';
import { bestOf, bestSoFar, halve } from './choose.ts';
import { stages } from './result.ts';

const last = stages.length - 1;

describe('choosing', () => {
  const chance = rng(1, 'scores');
  const scores = Array.from({ length: 64 }, () => stages.map(() => chance.uniform()));
  const printed = scores.map((own) => own[last]);

  it('by halving without dropping anything is trying all', () => {
    const all = halve(scores, 1);
    expect(all.winner).toBe(bestOf(printed));
    expect(all.trees).toBe(2560);
  });

  it('by halving fits 64, 32, 16 and 8 settings, which takes 800 trees', () => {
    const { rounds, trees } = halve(scores);
    expect(rounds.map((alive) => alive.length)).toEqual([64, 32, 16, 8]);
    expect(trees).toBe(64 * 5 + 32 * 5 + 16 * 10 + 8 * 20);
    expect(halve(scores.slice(0, 5)).rounds.map((alive) => alive.length)).toEqual([5, 3, 2, 1]);
  });

  it('looks at no score of a setting after it was dropped', () => {
    const { rounds, winner } = halve(scores);
    const hidden = scores.map((own, i) => own.map((score, stage) => (rounds[stage].includes(i) ? score : 9)));
    expect(halve(hidden).winner).toBe(winner);
  });

  it('does not depend on the order in which settings are drawn', () => {
    const order = Array.from(permutation(rng(1, 'order'), 64));
    const turned = order.map((i) => scores[i]);
    expect(order[bestOf(turned.map((own) => own[last]))]).toBe(bestOf(printed));
    expect(order[halve(turned).winner]).toBe(halve(scores).winner);
    expect(bestSoFar(printed)[63]).toBe(bestOf(printed));
  });
});
