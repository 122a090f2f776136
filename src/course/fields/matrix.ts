import { z } from 'astro/zod';
import { plain } from '../texts.ts';
import { keyed } from './keyed.ts';
import { labelled } from './labelled.ts';

/** One choice a row among the same options, each with a reason. */
export const matrix = z.strictObject({
  kind: z.literal('matrix'),
  ...labelled,
  /** What a row is, such as "Situation". */
  rowLabel: plain,
  rows: z.array(keyed).min(2),
  options: z.array(keyed).min(2),
  /** What is asked beside each choice, such as "Reason". */
  reason: plain,
});
