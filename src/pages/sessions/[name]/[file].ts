import type { APIRoute } from 'astro';
import { exampleFile, exampleFiles } from '../../../course/examples.ts';

export const getStaticPaths = () => exampleFiles.map(({ session, file }) => ({ params: { name: session, file } }));

/** A worked example, as readers take it away. */
export const GET: APIRoute = ({ params: { name = '', file = '' } }) => new Response(exampleFile(name, file).text);
