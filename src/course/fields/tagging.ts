import { z } from 'astro/zod';
import { name, plain } from '../texts.ts';
import { keyed } from './keyed.ts';
import { labelled } from './labelled.ts';

/** Errors of a model to read one at a time, and to tag in categories of the reader's own. */
export const tagging = z.strictObject({
  kind: z.literal('tagging'),
  ...labelled,
  /** The kinds of error. */
  errors: z.array(keyed).min(1),
  items: z
    .array(
      z.strictObject({
        key: name,
        /** The key of its kind of error. */
        error: name,
        title: plain,
        text: plain,
        /** What weighed most in the decision; a weight above 0 speaks for an alarm. */
        weights: z.array(z.tuple([plain, z.number()])),
        /** What the whole decision came to: all weights and the start. */
        total: z.number(),
        /** What it was written as, which is told only after enough have been tagged. */
        truly: plain,
      }),
    )
    .min(2),
  /** How many tags open what they were written as. */
  opensAfter: z.int().min(1),
});
