import { toCsv } from '../../../simulations/lib/csv.ts';
import { course } from '../../course/course.ts';
import { drillTable } from '../../course/drillTable.ts';

/** All drills as a table. */
export async function GET(): Promise<Response> {
  const { drills } = await course();
  return new Response(toCsv(drillTable(drills.all)));
}
