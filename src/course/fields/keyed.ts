import { z } from 'astro/zod';
import { name, plain } from '../texts.ts';

/** Something to choose, place or fill in: the key under which the reader's answer is kept, and the words that are shown. */
export const keyed = z.strictObject({ key: name, label: plain });

export type Keyed = z.infer<typeof keyed>;
