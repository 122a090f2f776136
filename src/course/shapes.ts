import { z } from 'astro/zod';
import { field } from './fields.ts';
import { markdown, name, plain } from './texts.ts';

/** A state of a simulation: a preset, single parameters, or both. */
export const labState = z.strictObject({
  simulation: name,
  preset: plain.optional(),
  params: z.record(z.string(), z.union([z.number(), z.string(), z.boolean()])).default({}),
});

export const session = z.strictObject({
  title: plain,
  /** One sentence, for lists and for the head of the page. */
  summary: plain,
  /** The one question of the session, asked without its answer. */
  question: plain,
  /** Five to seven words that the reader needs, each in one line. */
  words: z
    .array(
      z.strictObject({
        term: plain,
        /** What else the field calls it. */
        also: plain.optional(),
        means: markdown,
      }),
    )
    .min(5)
    .max(7),
  /** What the reader should know already. */
  needs: markdown,
  /** The sessions that it takes up; each comes before it. */
  buildsOn: z.array(name),
  /** Where the session hangs on the loop. */
  phases: z.array(name).min(1),
  /** What the reader will be able to do; each begins with a verb. */
  outcomes: z.array(markdown).min(2),
  /** The topics of the source list that this session teaches. */
  covers: z.array(z.string().regex(/^[A-E]\d+[a-z]?$/, 'expected a topic such as B27 or C30b')),
  labs: z.array(name).default([]),
  exercises: z.array(name).default([]),
  references: z.array(name).default([]),
});

/** A page beside a session: what goes further, or a plan for a room. */
export const beside = z.strictObject({
  /** One sentence, for the head of the page. */
  summary: plain,
  references: z.array(name).default([]),
});

const criterion = z.strictObject({
  name: plain,
  /** What must be there, without a word on what is right: the reader rates by it before the key is opened. */
  form: z
    .string({ error: 'expected what must be there, such as "A figure for each verdict"; it is shown before the key' })
    .trim()
    .min(1),
  /** The substance: what one sees at the lowest, the middle and the highest level. Opened with the key. */
  levels: z.tuple([plain, plain, plain]),
});

export const exercise = z.strictObject({
  /** The number in the syllabus, such as X6, with a letter for the second of one number. */
  id: z.string().regex(/^X\d+[a-z]?$/, 'expected X and a number, such as X6 or X20b'),
  title: plain,
  session: name,
  minutes: z.int().min(5).max(120),
  summary: plain,
  /** A simulation whose listing is edited and carried out on the page, before the fields. */
  listing: name.optional(),
  fields: z.array(field).min(1),
  criteria: z.array(criterion).min(4).max(6),
});

export const reference = z.strictObject({
  kind: z.enum(['paper', 'book', 'report', 'documentation', 'article']),
  authors: z.array(plain).min(1),
  /** The name by which everybody knows it, cited in place of authors and year. */
  short: plain.optional(),
  title: plain,
  year: z.int().min(1900).max(2100).optional(),
  /** Journal, conference or publisher. */
  where: plain.optional(),
  url: z.url({ protocol: /^https$/ }).optional(),
  /** What could not be checked, said to the reader. */
  unverified: plain.optional(),
});

export const phase = z.strictObject({
  order: z.int().min(1),
  title: plain,
  /** What the phase settles, as a question. */
  question: plain,
  /** What is decided there, in a paragraph. */
  account: plain,
  /** The edges back: where one returns to, and what sends one there. */
  back: z.array(z.strictObject({ to: name, when: plain })).default([]),
});

/** One value of the running case. */
export const fact = z.strictObject({
  group: plain,
  label: plain,
  value: z.number(),
  /** Words that follow the value in running text: no other number may stand before them. */
  said: z.array(plain).default([]),
  why: plain,
});

/** What the sources of a claim bear. */
export const verdicts = {
  solid: 'a source can be named, and it says this',
  weak: 'there is a source, and it says less, or something else',
  none: 'nobody can be found who counted, or the source says the contrary',
} as const;

/** Something that is often said, and what is known of it. */
export const claim = z.strictObject({
  about: plain,
  claim: plain,
  /** Where one meets it. */
  met: plain,
  verdict: z.enum(['solid', 'weak', 'none']),
  /** Of a claim with the verdict none: there is a source, and it says the contrary. */
  contrary: z.literal(true).optional(),
  known: markdown,
  sources: z.array(name),
  /** Its place among those that the myth check asks. */
  asked: z.int().min(1).optional(),
});

export type Claim = z.infer<typeof claim>;
export type Beside = z.infer<typeof beside>;
export type Session = z.infer<typeof session>;
export type Reference = z.infer<typeof reference>;
export type Phase = z.infer<typeof phase>;
export type LabState = z.infer<typeof labState>;
export type Exercise = z.infer<typeof exercise>;
export type Fact = z.infer<typeof fact>;
