import { z } from 'astro/zod';
import { plain } from '../texts.ts';
import { labelled } from './labelled.ts';

/** One of several words. */
export const choice = z.strictObject({
  kind: z.literal('choice'),
  ...labelled,
  options: z.array(plain).min(2),
});
