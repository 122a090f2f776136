import { describe, expect, it } from 'vitest';
import { type DecisionCosts, dailyRegret, plainCosts } from './costs.ts';
import { drawDriftingWorld, productionDays } from './world.ts';

const world = drawDriftingWorld({
  seed: 3,
  drift: 'concept',
  shape: 'sudden',
  delta: 1,
  onsetDay: 120,
  parcelsPerDay: 40,
});
const year = { from: 0, to: productionDays };
const costs: DecisionCosts = { missed: 8, needless: 2 };

describe('the costs a parcel without a model', () => {
  it('are those at the true risks and the regret of acting on nobody, or on everybody', () => {
    const { truth, nobody, everybody } = plainCosts(world, year, costs);
    const regretOf = (risk: number) => {
      const said = new Float64Array(productionDays * world.parcelsPerDay).fill(risk);
      return dailyRegret(world, said, year, costs).reduce((sum, of) => sum + of, 0) / said.length;
    };
    expect(nobody).toBeCloseTo(truth + regretOf(0), 12);
    expect(everybody).toBeCloseTo(truth + regretOf(1), 12);
  });

  it('of acting on nobody fit what the labels say, within four standard errors', () => {
    const { nobody } = plainCosts(world, year, costs);
    const late = world.late.slice(-productionDays * world.parcelsPerDay).reduce((sum, one) => sum + one, 0);
    const share = late / (productionDays * world.parcelsPerDay);
    const se = Math.sqrt((share * (1 - share)) / (productionDays * world.parcelsPerDay));
    expect(Math.abs(nobody / costs.missed - share)).toBeLessThan(4 * se);
  });

  it('need a day', () => {
    expect(() => plainCosts(world, { from: 5, to: 5 }, costs)).toThrow('needs at least one day');
  });
});
