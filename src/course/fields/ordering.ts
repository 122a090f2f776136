import { z } from 'astro/zod';
import { keyed } from './keyed.ts';
import { labelled } from './labelled.ts';

/** Things to put in order. They stand at first as they are listed here, so not in the right order. */
export const ordering = z.strictObject({
  kind: z.literal('ordering'),
  ...labelled,
  items: z.array(keyed).min(3),
});
