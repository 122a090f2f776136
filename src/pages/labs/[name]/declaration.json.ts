import { declare } from '../../../../simulations/lib/define.ts';
import { labs } from '../../../labs.ts';
import { loadModel } from '../../../simulations.ts';

export function getStaticPaths() {
  return labs.map((name) => ({ params: { name } }));
}

/** The declaration that a waking lab must have of its model, once for all labs of a page. */
export async function GET({ params: { name } }: { params: { name: string } }): Promise<Response> {
  return Response.json(declare(name, await loadModel(name)));
}
