import { z } from 'astro/zod';
import { labelled } from './labelled.ts';

/** A generated table in which defects stand, to be marked: what is wrong, in which column, in which rows. */
export const planted = z.strictObject({
  kind: z.literal('planted'),
  ...labelled,
  /** The table that is shown first. */
  seed: z.int().min(1).max(9999),
});
