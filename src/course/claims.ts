import { type CollectionEntry, getCollection } from 'astro:content';
import { course } from './course.ts';
import type { Claim, Reference } from './shapes.ts';

/** A claim with its sources in full. */
export interface SourcedClaim extends Claim {
  id: string;
  references: readonly Reference[];
}

/** All claims, those of the myth check first and in its order. Throws, naming the claim and what there is, where a source is no reference. */
export async function claims(): Promise<SourcedClaim[]> {
  const { references } = await course();
  const all: CollectionEntry<'claims'>[] = await getCollection('claims');
  return all
    .toSorted((a, b) => placeOf(a.data) - placeOf(b.data))
    .map(({ id, data }) => ({
      id,
      ...data,
      references: data.sources.map((key) => references.get(key, `content/claims.yaml, ${id}`).data),
    }));
}

const placeOf = ({ asked }: Claim): number => asked ?? Number.MAX_SAFE_INTEGER;
