import { z } from 'astro/zod';
import { calculationNames } from '../calculations.ts';
import { labelled } from './labelled.ts';

/** Numbers to give, and what is worked out from them. */
export const computed = z.strictObject({
  kind: z.literal('computed'),
  ...labelled,
  /** The calculation, by its name in the table. */
  of: z.enum(calculationNames),
});
