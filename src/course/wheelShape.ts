import { z } from 'astro/zod';
import { name, plain } from './texts.ts';

/** What may be behind an incident of the wheel, and how whoever leads the room tells it. */
export const cause = z.strictObject({
  kind: z.enum(['release', 'year']),
  /** What is wrong, in a sentence that the room must not hear too early. */
  hidden: plain,
  /** What the room may ask, and what it is told then. */
  asked: z.array(z.strictObject({ ask: plain, say: plain })).min(2),
  /** What a room does that does well. */
  good: plain,
  debrief: z.tuple([plain, plain, plain]),
  /** The session and the part of it that teach it. */
  session: name,
  part: name,
});
