import * as v from 'valibot';
import type { AnyValues } from '../../../simulations/lib/define.ts';
import { type Listing, programOf } from '../../../simulations/lib/listing.ts';
import type { Params } from '../../../simulations/lib/params.ts';
import { namedValues, type Shape } from '../../state/stored.ts';

/** The values of the places that a reader edited, with the program they make, which an export quotes. */
export interface Program {
  values: AnyValues;
  text: string;
}

export const programShape: Shape<Program> = {
  version: 1,
  schema: v.strictObject({
    values: namedValues(v.union([v.number(), v.string(), v.boolean()])),
    text: v.string(),
  }),
  initial: { values: {}, text: '' },
};

/** Under which name the program of an exercise is saved. */
export const programName = (exercise: string): string => `program/${exercise}`;

/** The program with its places filled. */
export function textOf(listing: Listing, params: Params, values: AnyValues): string {
  return programOf(listing, values, (name, value) => {
    const param = params[name];
    return param.kind === 'choice' && Object.hasOwn(param.options, value) ? param.options[value] : value;
  });
}
