import { z } from 'astro/zod';
import { plain } from '../texts.ts';
import { keyed } from './keyed.ts';
import { labelled } from './labelled.ts';

/** Things to lay into places, each into one. A note is what one has to know of a thing while it is in hand. */
export const classify = z.strictObject({
  kind: z.literal('classify'),
  ...labelled,
  items: z.array(keyed.extend({ note: plain.optional() })).min(2),
  places: z.array(keyed.extend({ help: plain.optional() })).min(2),
});
