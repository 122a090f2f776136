import type { APIRoute } from 'astro';
import { exampleFile, exampleFiles } from '../../../course/examples.ts';
import { needsProject } from '../../../course/pythonProject.ts';

export const getStaticPaths = () =>
  exampleFiles
    .filter(({ session, file }) => !needsProject(session, file))
    .map(({ session, file }) => ({ params: { name: session, file } }));

/** A worked example that runs alone, as readers take it away. */
export const GET: APIRoute = ({ params: { name = '', file = '' } }) => new Response(exampleFile(name, file).text);
