import { getCollection } from 'astro:content';
import type { HuntColumn } from './huntColumn.ts';
import { type HuntEntry, huntProblems } from './huntProblems.ts';

/** A column of the hunt with its name. */
export interface NamedColumn extends HuntColumn {
  name: string;
}

/** All columns of the availability hunt. Throws where they do not hold together. */
export async function huntColumns(): Promise<NamedColumn[]> {
  const entries: HuntEntry[] = await getCollection('availability');
  const problems = huntProblems(entries);
  if (problems.length > 0) throw new Error(`content/availability.yaml does not hold together:\n${problems.join('\n')}`);
  return entries.map(({ id, data }) => ({ name: id, ...data }));
}
