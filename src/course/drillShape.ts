import { z } from 'astro/zod';
import { DRILL_KINDS } from './drillKinds.ts';
import { labState } from './shapes.ts';
import { markdown, name, plain } from './texts.ts';

/** A sum whose key is computed when the site is built, and read by its reader's number. */
const napkin = z.strictObject({
  /** A sum of src/computed/napkins.ts. */
  of: name,
  /** What it starts from; a text is a value of the case, such as "{case:settled-days}". */
  given: z.record(z.string(), z.union([z.number(), z.string()])),
  /** What the number counts, such as "users". */
  unit: plain,
  /** Decimals of the key that are worth showing; -2 rounds to hundreds. */
  digits: z.int().min(-3).max(4),
  /** How far from the key a number may lie, in percent of the key. */
  tolerance: z.number().min(0).max(100),
  /** The way there, with places for what is computed: {napkin:answer}. */
  reasoning: z.array(markdown).length(4),
});

const signal = z.strictObject({
  name: plain,
  /** What a listener hears, from the lowest level to the highest. */
  levels: z.tuple([markdown, markdown, markdown, markdown]),
});

export const drill = z.strictObject({
  session: name,
  /** The anchor of the part of the session that teaches it. */
  part: name,
  /** The place among the drills of its session. */
  order: z.number().positive(),
  kind: z.enum(DRILL_KINDS),
  prompt: markdown,
  minutes: z.number().min(1).max(30),
  /** What the minutes are for. */
  time: z.enum(['speaking', 'thinking']).default('speaking'),
  /** What is being looked for, in one sentence. */
  tests: markdown,
  signals: z.array(signal).min(3).max(5),
  /** Points without which an answer is weak. */
  must: z.array(markdown).min(1).max(4),
  /** What makes a listener doubt. */
  redFlags: z.array(markdown).min(1).max(4),
  junior: markdown,
  senior: markdown,
  staff: markdown,
  /** What lies between the three answers. */
  difference: markdown,
  /** What an interviewer asks next, each with what a good reply holds. */
  followUps: z
    .array(z.strictObject({ ask: markdown, good: markdown }))
    .min(2)
    .max(4),
  napkin: napkin.optional(),
  /** The state of a lab that shows the point, and what to look at there. */
  lab: labState.extend({ look: markdown }).optional(),
  sources: z.array(name).default([]),
});

export type Drill = z.infer<typeof drill>;
export type Napkin = z.infer<typeof napkin>;
