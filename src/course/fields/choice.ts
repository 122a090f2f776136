import { z } from 'astro/zod';
import { keyed } from './keyed.ts';
import { labelled } from './labelled.ts';

/** One of several options, of which the key is kept. */
export const choice = z.strictObject({
  kind: z.literal('choice'),
  ...labelled,
  options: z.array(keyed).min(2),
});
