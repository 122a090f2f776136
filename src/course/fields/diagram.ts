import { z } from 'astro/zod';
import { plain } from '../texts.ts';
import { keyed } from './keyed.ts';
import { labelled } from './labelled.ts';

const region = keyed.extend({
  /** What happens there. */
  text: plain,
  /** Where it stands in the drawing: column and row, from 1. */
  at: z.tuple([z.int().min(1).max(4), z.int().min(1).max(8)]),
  /** The regions that something goes to from here, each beside it or below it. */
  to: z.array(z.string()).default([]),
});

/** A drawing of parts and of what goes from one to another. Each part is to be tagged with what is wrong there. */
export const diagram = z
  .strictObject({
    kind: z.literal('diagram'),
    ...labelled,
    regions: z.array(region).min(3),
    tags: z.array(keyed).min(2),
  })
  .superRefine(({ regions }, { addIssue }) => {
    for (const { key, at, to } of regions) {
      const there = regions.find((other) => other.key !== key && other.at.join() === at.join());
      if (there) addIssue(`"${key}" and "${there.key}" stand in the same place.`);
      for (const name of to) {
        const end = regions.find((other) => other.key === name);
        if (!end) {
          addIssue(
            `"${key}" goes to "${name}", which is none. There are: ${regions.map((one) => one.key).join(', ')}.`,
          );
        } else if (Math.abs(end.at[0] - at[0]) + Math.abs(end.at[1] - at[1]) !== 1) {
          addIssue(`"${key}" goes to "${name}", which does not stand beside it: an arrow would run under other parts.`);
        }
      }
    }
  });
