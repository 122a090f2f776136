import { z } from 'astro/zod';
import { name, plain } from './texts.ts';

/** A part of a workshop as it is written: a session, an exercise, or a break where it is neither. */
export const workshopPart = z
  .strictObject({
    /** From 1: where it stands in the workshop. */
    place: z.int().min(1),
    title: plain,
    session: name.optional(),
    /** The exercise by its number, such as "X1". */
    exercise: z
      .string()
      .regex(/^X\d+$/)
      .optional(),
    /** A step of the session's plan for a room, by its title, or else what `do` says. */
    steps: z.array(z.strictObject({ title: plain, minutes: z.int().min(1), do: plain.optional() })).min(1),
    say: plain.optional(),
    /** The situation, in a breath, where the steps begin after it. */
    tell: plain.optional(),
    wrong: plain.optional(),
    /** What comes out of the part's questions: means of 40 runs that the simulations give. */
    answers: z
      .array(
        z.strictObject({
          label: plain,
          simulation: name,
          of: z.string(),
          preset: z.string().optional(),
          params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
          unit: plain.optional(),
        }),
      )
      .min(1)
      .optional(),
    /** What to leave out when late, and how many minutes that saves. */
    cut: plain.optional(),
    spare: z.int().min(1).optional(),
    /** Two levels in one room. */
    fresh: plain.optional(),
    seasoned: plain.optional(),
  })
  .superRefine(({ session, exercise, steps, cut, spare }, { addIssue }) => {
    if (session && exercise) addIssue('a part is a session or an exercise.');
    for (const step of steps)
      if (!session && !step.do) addIssue(`step "${step.title}" stands in no plan for a room, so it needs a "do".`);
    if (Boolean(cut) !== Boolean(spare)) addIssue('"cut" and "spare" go together.');
    if ((spare ?? 0) >= steps.reduce((sum, { minutes }) => sum + minutes, 0)) addIssue('the cut would leave nothing.');
  });
