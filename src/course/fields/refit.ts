import { z } from 'astro/zod';
import { name, plain } from '../texts.ts';
import { keyed } from './keyed.ts';
import { labelled } from './labelled.ts';

/** A fix to choose; the model is fitted again with it in the browser, and judged on the mails that were read and on fresh ones. */
export const refit = z.strictObject({
  kind: z.literal('refit'),
  ...labelled,
  /** The fixes by the key that the mailbox lab has for them. */
  fixes: z.array(keyed.extend({ help: plain })).min(2),
  /** The field whose mails were tagged, and how many tags open the fixes: their names would tell what there is to find. */
  tags: name,
  opensAfter: z.int().min(1),
  /** The price that stands there first. */
  price: z.number().min(1).max(50),
  /** A setting of the lab, whole. */
  params: z.record(plain, z.union([z.number(), z.string(), z.boolean()])),
});
