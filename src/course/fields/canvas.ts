import { z } from 'astro/zod';
import { plain } from '../texts.ts';
import { keyed } from './keyed.ts';
import { labelled } from './labelled.ts';

/** A page of boxes, each for a short text. Three stand beside each other where there is room; a box may be as wide as two or three. */
export const canvas = z.strictObject({
  kind: z.literal('canvas'),
  ...labelled,
  boxes: z
    .array(
      keyed.extend({
        help: plain.optional(),
        lines: z.int().min(1).max(8).default(3),
        wide: z.int().min(1).max(3).default(1),
      }),
    )
    .min(2),
});
