import { type CollectionEntry, getCollection } from 'astro:content';
import { course } from './course.ts';
import type { Claim, Reference } from './shapes.ts';

/** A claim with its sources in full. */
export interface SourcedClaim extends Claim {
  id: string;
  references: readonly Reference[];
}

/** All claims in the order of their file. Throws, naming the claim and what there is, where a source is no reference. */
export async function claims(): Promise<SourcedClaim[]> {
  const { references } = await course();
  const all: CollectionEntry<'claims'>[] = await getCollection('claims');
  return all.map(({ id, data }) => ({
    id,
    ...data,
    references: data.sources.map((key) => references.get(key, `content/claims.yaml, ${id}`).data),
  }));
}
