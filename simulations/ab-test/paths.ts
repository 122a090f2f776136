import { byMember } from '../lib/quantity.ts';
import type { Stops } from './judge.ts';
import { type Looks, zOf } from './looks.ts';
import { type Path, type RuleName, rules } from './result.ts';

const shown = 30;

/** The first repetitions as a picture needs them. */
export function pathsOf({ perRepetition, difference, variance }: Looks, stops: Record<RuleName, Stops>): Path[] {
  return Array.from({ length: shown }, (_, repetition) => ({
    z: Array.from({ length: perRepetition }, (_, look) => {
      const at = repetition * perRepetition + look;
      return zOf(difference[at], variance[at]);
    }),
    stops: byMember(rules, (rule) => {
      const look = stops[rule].look[repetition];
      return look < 0 ? null : look;
    }),
  }));
}
