import { z } from 'astro/zod';
import { markdown, name, plain } from './texts.ts';

/** A term of the glossary. */
export const term = z.strictObject({
  term: plain,
  /** What else the field calls it. */
  also: z.array(plain).default([]),
  /** Other forms in which it stands in a text; one with an s needs no mention. */
  forms: z.array(plain).default([]),
  /** A word of everyday language as well, which is looked for only in the session that teaches it. */
  everyday: z.boolean().default(false),
  /** One sentence that a newcomer understands. */
  plainly: markdown,
  /** One sentence that a specialist accepts. */
  precisely: markdown,
  /** The terms to look up next. */
  see: z.array(name).min(1),
  /** Where it is taught: a session, perhaps its further page, and an anchor there. */
  taught: z
    .string()
    .regex(/^[a-z-]+\/(further\/)?#[a-z0-9-]+$/, 'expected a place such as splitting/#gap or release/further/#slices'),
});

export type Term = z.infer<typeof term>;

/** The session in which a term is taught. */
export const sessionOf = ({ taught }: Pick<Term, 'taught'>): string => taught.slice(0, taught.indexOf('/'));
