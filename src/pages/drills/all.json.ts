import { drillData } from '../../course/drillData.ts';

/** All drills as data, for the pages that ask them by themselves. */
export async function GET(): Promise<Response> {
  return Response.json(await drillData());
}
