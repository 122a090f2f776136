import { z } from 'astro/zod';
import { markdown, name, plain } from './texts.ts';

/** A case of three quarters of an hour: phases by the clock, one of which begins with a requirement that changes. */
export const longCase = z
  .strictObject({
    title: plain,
    prompt: markdown,
    phases: z
      .array(
        z.strictObject({
          key: name,
          title: plain,
          minutes: z.int().min(2).max(20),
          /** What changes when the phase begins. */
          turn: markdown.optional(),
          ask: markdown,
        }),
      )
      .min(4),
    signals: z
      .array(z.strictObject({ name: plain, levels: z.tuple([markdown, markdown, markdown, markdown]) }))
      .min(3)
      .max(6),
    /** Points without which an answer is weak. */
    must: z.array(markdown).min(2),
    /** What a strong candidate says in it. */
    strong: markdown,
  })
  .refine(({ phases }) => phases.reduce((sum, { minutes }) => sum + minutes, 0) === 45, {
    error: 'expected phases of 45 minutes in all',
  })
  .refine(({ phases }) => phases.filter(({ turn }, place) => turn !== undefined && place > 0).length === 1, {
    error: 'expected one phase, not the first, that begins with a turn',
  });
