import { z } from 'astro/zod';
import { computed } from './fields/computed.ts';
import { table } from './fields/table.ts';
import { text } from './fields/text.ts';
import { labState } from './shapes.ts';
import { markdown, name, plain } from './texts.ts';

/** A number that Northwind's answers quote: a measure of a lab, as the mean of so many worlds. */
const quoted = labState.extend({
  of: plain,
  worlds: z.int().min(1).default(40),
  /** Decimals to show, where the text should be rounder than the lab. */
  digits: z.int().min(0).max(4).optional(),
  /** Show in how many worlds it happened: 39 of 40. */
  count: z.boolean().default(false),
  /** Show a difference without its plus, where the words say which way it goes. */
  unsigned: z.boolean().default(false),
});

/** An answer: of one cell, or by the keys of the cells or rows within a field. */
const answer = z.union([plain, z.record(z.string(), z.union([plain, z.record(z.string(), plain)]))]);

/** A document that learners fill in and take away. */
export const template = z.strictObject({
  title: plain,
  /** What it is for, in one sentence. */
  summary: plain,
  /** When to use it. */
  when: markdown,
  /** Who reads it, and what they want from it. */
  readers: markdown,
  session: name,
  /** The anchor in its session that teaches it. */
  part: name,
  /** How long it takes to fill in. */
  minutes: z.int().min(5).max(120),
  /** Whose document Northwind's is, in a line. */
  northwind: markdown,
  /** Quoted in answers as {measured:key}. */
  measured: z.record(name, quoted).default({}),
  fields: z
    .array(
      z.strictObject({
        field: z.discriminatedUnion('kind', [text, table, computed]),
        /** An answer from elsewhere, in a line. */
        example: plain,
        /** Northwind's own answer. */
        northwind: answer,
      }),
    )
    .min(3),
});

export type Template = z.infer<typeof template>;
export type TemplateField = Template['fields'][number]['field'];
export type QuotedMeasure = Template['measured'][string];
