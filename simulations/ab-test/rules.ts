import { groupSequential } from '../lib/sequential/groupSequential.ts';
import { alwaysValidInterval, mixtureRatio } from '../lib/sequential/msprt.ts';
import { normalQuantile } from '../lib/special/normalQuantile.ts';
import { zOf } from './looks.ts';
import type { AbTestParams } from './params.ts';
import type { RuleName } from './result.ts';

/** Whether a rule finds a difference at a look, from what is known there. */
export type Rule = (look: number, difference: number, variance: number) => boolean;

export interface Design {
  rules: Record<RuleName, Rule>;
  /** The |z| asked for at each look; of the mSPRT, while as many complain as with the old model. */
  bounds: Record<RuleName, (number | null)[]>;
}

type Planned = Pick<AbTestParams, 'alpha' | 'tau' | 'baseline' | 'usersPerDay'>;

/** The four rules for looks after the given days. */
export function designOf({ alpha, tau, baseline, usersPerDay }: Planned, lookDays: readonly number[]): Design {
  const last = lookDays.length - 1;
  const level = alpha / 100;
  const critical = normalQuantile(1 - level / 2);
  const information = lookDays.map((day) => day / lookDays[last]);
  const falling = groupSequential(information, 'obrien-fleming', level).bounds;
  const share = baseline / 100;
  const usual = lookDays.map((day) => (2 * share * (1 - share)) / (usersPerDay * day));
  const beyond = (bound: number, difference: number, variance: number) => Math.abs(zOf(difference, variance)) >= bound;
  return {
    rules: {
      fixed: (look, difference, variance) => look === last && beyond(critical, difference, variance),
      peeking: (_, difference, variance) => beyond(critical, difference, variance),
      mixture: mixtureRule(level, tau / 100),
      obrienFleming: (look, difference, variance) => beyond(falling[look], difference, variance),
    },
    bounds: {
      fixed: lookDays.map((_, look) => (look === last ? critical : null)),
      peeking: lookDays.map(() => critical),
      mixture: usual.map(
        (variance) => alwaysValidInterval(0, variance, (tau / 100) * (tau / 100), level).high / Math.sqrt(variance),
      ),
      obrienFleming: Array.from(falling),
    },
  };
}

/** Stops when the always-valid p-value is at most `level`. */
export function mixtureRule(level: number, tau: number): Rule {
  return (_, difference, variance) => variance > 0 && mixtureRatio(difference, variance, tau * tau) >= 1 / level;
}
