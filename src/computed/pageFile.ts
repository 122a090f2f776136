import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The file that makes the pages of a route, such as "/labs/[name]", by its path from the project's root. */
export function pageFile(route: string): string {
  const path = `src/pages/${route}`.replace(/\/+/g, '/').replace(/\/$/, '');
  const files = [`${path}.astro`, `${path}/index.astro`];
  const file = files.find((candidate) => existsSync(join(process.cwd(), candidate)));
  if (!file) throw new Error(`No file makes the route "${route}". Looked for ${files.join(' and ')}.`);
  return file;
}
