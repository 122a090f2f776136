import { longCaseData } from '../../course/longCaseData.ts';

/** The long cases as data, for the mock interview. */
export async function GET(): Promise<Response> {
  return Response.json(await longCaseData());
}
