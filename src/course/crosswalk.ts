import { z } from 'astro/zod';
import { plain } from './texts.ts';

/** The vocabularies beside the course's own, and what is known of each. */
export const vocabularies = {
  five: 'Flywheel of five',
  ten: 'Ten phases',
  six: 'Six stages',
  stages: 'Five stages',
  project: 'Project phases',
  crispDm: 'CRISP-DM',
  crispMlQ: 'CRISP-ML(Q)',
} as const;

export type Vocabulary = keyof typeof vocabularies;

const names = z.array(plain);

/** One phase of the course: what others call it, what it leaves behind, who answers for it, and its weeks. */
export const crosswalk = z.strictObject({
  five: names,
  ten: names,
  six: names,
  stages: names,
  project: names,
  crispDm: names,
  crispMlQ: names,
  deliverables: plain,
  owner: plain,
  /** At least and at most; null where it does not end. */
  weeks: z.tuple([z.number(), z.number()]).nullable(),
});
