import { z } from 'astro/zod';
import { labelled } from './labelled.ts';

/** A longer text, with a number of words to aim at. */
export const writing = z.strictObject({
  kind: z.literal('writing'),
  ...labelled,
  words: z
    .strictObject({ from: z.int().min(1), to: z.int().min(1) })
    .refine(({ from, to }) => from <= to, 'expected words from the smaller number to the larger one'),
  lines: z.int().min(4).max(30).default(10),
});
