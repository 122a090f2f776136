import { exportedRuns } from '../../computed/exportedRuns.ts';
import { zip } from '../../computed/zip.ts';
import { projectTexts } from '../../course/pythonProject.ts';

/** The Python project with runs of labs, as one folder to take away. */
export async function GET(): Promise<Response> {
  const texts = Object.entries({ ...projectTexts, ...(await exportedRuns()) });
  const folder = Object.fromEntries(texts.map(([name, text]) => [`northwind/${name}`, text]));
  return new Response(zip(folder), { headers: { 'content-type': 'application/zip' } });
}
