import { z } from 'astro/zod';
import { name, plain } from '../texts.ts';
import { keyed } from './keyed.ts';
import { labelled } from './labelled.ts';

/** A listing with lines that are wrong, to be tagged with what is wrong in them. There are as many marks as faults. */
export const code = z
  .strictObject({
    kind: z.literal('code'),
    ...labelled,
    /** What the listing is called, such as `retrain.py`. */
    file: plain,
    /** A line with its indentation; an empty one has no key, and cannot be tagged. */
    lines: z.array(z.union([z.strictObject({ key: name, code: z.string().min(1) }), z.literal('')])).min(4),
    tags: z.array(keyed).min(2),
    marks: z.int().min(1).max(12),
  })
  .superRefine(({ lines }, { addIssue }) => {
    const keys = lines.flatMap((line) => (line === '' ? [] : [line.key]));
    const twice = keys.find((key, place) => keys.indexOf(key) !== place);
    if (twice) addIssue(`two lines have the key "${twice}".`);
  });
