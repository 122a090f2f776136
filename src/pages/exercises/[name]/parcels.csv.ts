import type { APIRoute } from 'astro';
import { course } from '../../../course/course.ts';
import { csvOf, plantedTable } from '../../../course/planted/plantedTable.ts';

export async function getStaticPaths() {
  const { exercises } = await course();
  return exercises.all.flatMap(({ id, data: { fields } }) =>
    fields.flatMap((field) => (field.kind === 'planted' ? { params: { name: id }, props: { seed: field.seed } } : [])),
  );
}

/** The table that an exercise shows first, as a file for those who look at it elsewhere. */
export const GET: APIRoute<{ seed: number }> = ({ props: { seed } }) => new Response(csvOf(plantedTable(seed)));
