import { getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import type { crosswalk } from './crosswalk.ts';
import { loop, type Phase } from './loop.ts';

/** A phase of the course with its names elsewhere. */
type CrosswalkRow = Phase & z.infer<typeof crosswalk>;

/** The crosswalk in the order of the loop. Throws where a phase has no row. */
export async function crosswalkRows(): Promise<CrosswalkRow[]> {
  const rows = new Map((await getCollection('crosswalk')).map(({ id, data }) => [id, data]));
  return (await loop()).map((phase) => {
    const row = rows.get(phase.key);
    if (!row)
      throw new Error(
        `content/crosswalk.yaml has no row for the phase "${phase.key}". There are: ${[...rows.keys()].join(', ')}.`,
      );
    return { ...phase, ...row };
  });
}
