import type { Looks } from './looks.ts';
import type { Rule } from './rules.ts';

/** Where one rule stopped each repetition: the look, or -1 where it found no difference, and the difference it saw there. */
export interface Stops {
  look: Int32Array;
  estimate: Float64Array;
}

/** Lets a rule look at every repetition until it finds a difference. */
export function judge({ perRepetition, difference, variance }: Looks, rule: Rule): Stops {
  const repetitions = difference.length / perRepetition;
  const look = new Int32Array(repetitions).fill(-1);
  const estimate = new Float64Array(repetitions);
  for (let repetition = 0; repetition < repetitions; repetition++) {
    for (let i = 0; i < perRepetition; i++) {
      const at = repetition * perRepetition + i;
      if (!rule(i, difference[at], variance[at])) continue;
      look[repetition] = i;
      estimate[repetition] = difference[at];
      break;
    }
  }
  return { look, estimate };
}

/** The differences that were found, in the order of the repetitions. */
export function estimatesOf({ look, estimate }: Stops): Float64Array {
  return estimate.filter((_, i) => look[i] >= 0);
}
