import * as v from 'valibot';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import { anyValues } from './anyValues.ts';
import type { Kept } from './decided.ts';

/** The values of the places that a reader edited, with the program they make, which an export quotes. */
export interface Program {
  values: AnyValues;
  text: string;
}

export const program: Kept<Program> = {
  family: 'program',
  ids: 'exercises',
  what: 'the program you edit in an exercise',
  goes: { backup: true, classResult: false, lms: false },
  version: 1,
  schema: v.strictObject({ values: anyValues, text: v.string() }),
  initial: { values: {}, text: '' },
  // The text is the program of these values: half of one and half of another would be a third, which nobody wrote.
  merge: (mine, theirs) => (mine.text === '' ? theirs : mine),
};
