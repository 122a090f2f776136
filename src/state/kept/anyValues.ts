import * as v from 'valibot';
import { namedValues } from '../stored.ts';

/** Values of parameters, by name. */
export const anyValues = namedValues(v.union([v.number(), v.string(), v.boolean()]));
