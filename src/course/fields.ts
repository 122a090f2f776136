import { z } from 'astro/zod';
import { choice } from './fields/choice.ts';
import { table } from './fields/table.ts';
import { text } from './fields/text.ts';

/** A place to work: what a reader fills in, of one of these kinds. */
export const field = z.discriminatedUnion('kind', [text, choice, table]);

export type Field = z.infer<typeof field>;
