import { declare } from '../../../../simulations/lib/define.ts';
import { loadModel, names } from '../../../simulations.ts';

export function getStaticPaths() {
  return names.map((name) => ({ params: { name } }));
}

/** What a waking lab must know of its model, once for all labs of a page. */
export async function GET({ params: { name } }: { params: { name: string } }): Promise<Response> {
  return Response.json(declare(name, await loadModel(name)));
}
