import { z } from 'astro/zod';
import { labelled } from './labelled.ts';

/** A few lines to write. */
export const text = z.strictObject({
  kind: z.literal('text'),
  ...labelled,
  lines: z.int().min(1).max(20).default(4),
});
