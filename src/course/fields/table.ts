import { z } from 'astro/zod';
import { name, plain } from '../texts.ts';
import { keyed } from './keyed.ts';
import { labelled } from './labelled.ts';

const column = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), key: name, label: plain, lines: z.int().min(1).max(6).default(2) }),
  z.strictObject({ kind: z.literal('choice'), key: name, label: plain, options: z.array(keyed).min(2) }),
]);

/** Rows that are given, with cells to fill in. */
export const table = z.strictObject({
  kind: z.literal('table'),
  ...labelled,
  /** What the first column, which is given, holds. */
  rowLabel: plain,
  rows: z.array(keyed).min(1),
  columns: z.array(column).min(1),
});
