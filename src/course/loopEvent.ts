import { z } from 'astro/zod';
import { name, plain } from './texts.ts';

/** An event in the life of a model, to be placed on the loop. */
export const loopEvent = z.strictObject({
  text: plain,
  /** The phase in which it is noticed. */
  from: name,
  /** The best phase to go to with it, and why. */
  to: name,
  why: plain,
  /** The next best. */
  second: z.strictObject({ to: name, why: plain }),
  /** What happens one phase later. */
  later: plain,
  /**
   * The phase of the planning lab in which such an issue is born: what a fix costs comes from there. The lab ends at the launch,
   * so that only an event noticed before it can have one.
   */
  born: name.optional(),
});

export type LoopEvent = z.infer<typeof loopEvent>;
